import { pointer } from '../issue.ts';
import { asDecimal } from './decimals.ts';
import type { Found } from './check.ts';
import { linkedScales, publishedWindow, ruleWindow, type LinkedScale } from './classScales.ts';
import type { LintContext } from './context.ts';
import { gapsOf, shownNumber, shownWindow, type Gap } from './gaps.ts';
import { overlapsOf } from './overlaps.ts';
import type { Window } from './window.ts';

/** Bounds of the classes of a scale, as published where the source prints them, else as the rules enforce them. */
interface Bounds {
  readonly linked: LinkedScale;
  readonly slot: number;
  readonly published: boolean;
  readonly windows: readonly Window[];
  readonly positions: readonly number[];
  readonly whole: Window;
}

function boundsOf(context: LintContext): Bounds[] {
  return linkedScales(context).flatMap((linked) => {
    if (linked.slot === null) return [];
    const { list } = linked.scale;
    const published = list.flatMap((each, i) => (each.published?.from !== undefined || each.published?.to !== undefined ? [{ i, window: publishedWindow(each.published) }] : []));
    // Without cuts at all, or with a class that has none, every number has a class; a cut alone reads "from … up".
    const enforced = list.some(({ upTo }) => upTo !== undefined) && list.every(({ cut, upTo }) => cut !== undefined || upTo !== undefined) ? list.map((each, i) => ({ i, window: ruleWindow(linked.scale, each) })) : [];
    const used = published.length > 1 ? published : enforced;
    if (used.length < 2) return [];
    const { lo, hi } = context.ranges.slotNumber(linked.slot);
    return [{ linked, slot: linked.slot, published: published.length > 1, windows: used.map(({ window }) => window), positions: used.map(({ i }) => i), whole: { lo, loOpen: false, hi, hiOpen: false } }];
  });
}

/** Totals that no class claims. precision: those between whole units, or the others. */
export function publishedGaps(context: LintContext, precision: boolean): Found[] {
  return boundsOf(context).flatMap((bounds) => {
    const numbers = context.reachable(bounds.slot);
    const all = gapsOf(bounds.windows, bounds.whole, (window) => numbers.within(window));
    const gaps = all.filter((gap) => gap.precision === precision);
    const [first] = gaps;
    if (first === undefined) return [];
    const witness = context.search.landIn(bounds.slot, first.window) ?? undefined;
    // Where only bounds are known a number between them need not occur: then a sheet must show it.
    if (witness === undefined && !numbers.discrete) return [];
    return [{
      path: bounds.linked.path,
      params: { example: shownNumber(first.example), gaps: gaps.map(({ window }) => shownWindow(window)) },
      witness,
      fix: gaps.flatMap((gap) => closed(bounds, gap)),
    }];
  });
}

/** Lets the class below reach up to the one above. */
function closed({ linked, published, windows, positions }: Bounds, { window }: Gap): NonNullable<Found['fix']> {
  const below = windows.findIndex(({ hi }) => hi !== null && window.lo !== null && hi.n * window.lo.d === window.lo.n * hi.d);
  if (below < 0) return [];
  const side = published ? ['published', 'to'] : [linked.scale.direction === 'lower' ? 'cut' : 'upTo'];
  const path = pointer([...linked.path, 'list', positions[below]!, ...side]);
  if (window.hi === null) return published || side[0] === 'upTo' ? [{ op: 'remove', path }] : [];
  return [{ op: 'replace', path, value: { at: asDecimal(window.hi), ...(window.hiOpen ? { exclusive: true } : {}) } }];
}

/** Totals that two published classes claim. */
export function publishedOverlaps(context: LintContext): Found[] {
  return boundsOf(context).filter(({ published }) => published).flatMap(({ linked, slot, windows, positions, whole }) => {
    const numbers = context.reachable(slot);
    return overlapsOf(windows, whole).flatMap(({ first, second, window }) => {
      const example = numbers.within(window);
      if (example === null) return [];
      const [better, worse] = [linked.scale.list[positions[first]!]!, linked.scale.list[positions[second]!]!];
      const lower = linked.scale.direction === 'lower';
      const edge = windows[first]![lower ? 'hi' : 'lo'];
      const open = windows[first]![lower ? 'hiOpen' : 'loOpen'];
      return [{
        path: [...linked.path, 'list', positions[second]!],
        params: { first: better.id, second: worse.id, example: shownNumber(example), overlap: shownWindow(window) },
        witness: context.search.landIn(slot, window) ?? undefined,
        ...(edge === null ? {} : { fix: [{ op: 'replace' as const, path: pointer([...linked.path, 'list', positions[second]!, 'published', lower ? 'from' : 'to']), value: { at: asDecimal(edge), ...(open ? {} : { exclusive: true }) } }] }),
      }];
    });
  });
}
