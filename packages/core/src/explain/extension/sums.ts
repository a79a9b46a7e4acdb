import { clamped } from '../../build/combine.ts';
import { naOf, policyOf } from '../../build/criteria.ts';
import { combinedItems, extraPoints } from '../../build/sections.ts';
import type { ItemSymbol, SectionSymbol } from '../../build/symbols.ts';
import { any, sum, zero } from '../../expr/make.ts';
import type { Expr } from '../../expr/expr.ts';
import type { Section, Total } from '../../generated/types.ts';
import type { Path } from '../../issue.ts';
import type { Plan } from '../../plan.ts';
import type { Extension } from './extension.ts';

/** Slots for the steps by which a section is made of its items. */
export function addSection(x: Extension, symbol: SectionSymbol): void {
  addSteps(x, sumName(symbol.node.id), symbol.items, symbol.node, symbol.path, symbol);
}

/** The same for the total, with the running total before each adjustment. */
export function addTotal(x: Extension, items: readonly ItemSymbol[], { rubric, total }: Plan): void {
  const changes = (total?.adjustments ?? []).map(({ change }): Expr => ({ kind: 'slot', slot: change }));
  addSteps(x, sumName(null), items, rubric.total ?? {}, ['total'], null);
  const start = x.slotOf(`${sumName(null)}/added`)!;
  changes.forEach((_, i) => x.addOwn(`${sumName(null)}/before/${i}`, 'number', sum([{ kind: 'slot', slot: start }, ...changes.slice(0, i)])));
  x.addOwn(`${sumName(null)}/adjusted`, 'number', sum([{ kind: 'slot', slot: start }, ...changes]));
}

/** The prefix of the slots of a section, or of the total. */
export function sumName(section: string | null): string {
  return section === null ? 'total' : `section/${section}`;
}

/** Criteria that ask for this scope to be rescaled when they do not apply. */
export function askingForRescale(x: Extension, scope: SectionSymbol | null) {
  return [...x.build.symbols.criteria.values()].filter((symbol) => {
    const policy = policyOf(x.build, symbol);
    return policy?.policy === 'rescale' && (scope === null ? policy.scope === undefined : policy.scope === scope.node.id && symbol.around.includes(scope));
  });
}

function addSteps(x: Extension, name: string, items: readonly ItemSymbol[], node: Section | Total, path: Path, scope: SectionSymbol | null): void {
  const { rescale, ...plain } = node;
  const combined = combinedItems(x.build, items, plain, path, scope);
  const rescaled = rescale === undefined ? combined : combinedItems(x.build, items, { ...plain, rescale }, path, scope);
  const added = sum([rescaled.points, ...extraPoints(x.build, items)]);
  x.add(`${name}/combined`, 'number', combined.points);
  x.add(`${name}/combined-max`, 'number', combined.max);
  x.add(`${name}/rescaled`, 'number', rescaled.points);
  x.add(`${name}/added`, 'number', added);
  x.add(`${name}/clamped`, 'number', clamped(x.build, added, zero, node.clamp, path).points);
  x.add(`${name}/trigger`, 'boolean', rescale?.when === 'always' ? { kind: 'all', args: [] } : any(askingForRescale(x, scope).map((symbol) => naOf(x.build, symbol))));
}
