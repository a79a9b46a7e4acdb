import type { FactValue, Plan, Rating, RatingDetail, Scoresheet } from '@chamdiem/core';
import type { CellValue } from './cells.ts';
import { sheetHead, type Meta } from './meta.ts';
import type { Part } from './targets.ts';

type Value = Exclude<CellValue, { kind: 'unreadable' }>;

/** Collects the cells of one sheet. */
export interface SheetBuilder {
  readonly meta: Map<Meta, string>;
  rate(id: string, part: Part, value: Value): void;
  state(id: string, value: Value): void;
  sheet(): Scoresheet;
}

export function sheetBuilder(plan: Plan): SheetBuilder {
  const meta = new Map<Meta, string>();
  const ratings: Record<string, Rating> = {};
  let facts: Record<string, FactValue> | undefined;
  const detail = (id: string): RatingDetail => {
    const known = ratings[id];
    if (typeof known === 'object' && known !== null) return known;
    const made: RatingDetail = known === undefined ? {} : { value: known };
    ratings[id] = made;
    return made;
  };
  return {
    meta,
    rate(id, part, value) {
      const known = ratings[id];
      if (part === 'value' && value.kind === 'value' && known === undefined) ratings[id] = value.value;
      else applyPart(detail(id), part, value);
    },
    state(id, value) {
      (facts ??= {})[id] = value.kind === 'na' ? { notApplicable: true } : value.value;
    },
    sheet: () => ({ ...sheetHead(plan, meta), ratings, ...(facts === undefined ? {} : { facts }) }),
  };
}

function applyPart(detail: RatingDetail, part: Part, value: Value): void {
  const said = value.kind === 'na' ? '' : value.value;
  switch (part) {
    case 'value':
      if (value.kind === 'na') detail.notApplicable ??= { reason: '' };
      else detail.value = value.value;
      break;
    case 'of': detail.of = said as number; break;
    case 'comment': detail.comment = String(said); break;
    case 'na': detail.notApplicable = { reason: String(said) }; break;
    case 'points': detail.override = { reason: '', ...detail.override, points: said as number }; break;
    case 'reason': detail.override = { points: '', ...detail.override, reason: String(said) }; break;
  }
}
