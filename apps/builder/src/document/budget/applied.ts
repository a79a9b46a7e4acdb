import type { Criterion, Decimal, Rubric, Section } from '@chamdiem/core';
import { updateAt } from '../edit/at.ts';
import { withMost } from '../edit/methods/withMost.ts';
import { findCriterion, sectionPlaces } from '../read/items.ts';
import { decimalsIn } from './decimals.ts';
import { pointsMade } from './budget.ts';
import type { Change } from './plan.ts';

/** The document with the points of criteria changed, and their published maxima with them. */
export function withChanges(document: Rubric, changes: readonly Change[], decimals: number): Rubric {
  return changes.reduce((sofar, { id, from, to }) => {
    const place = findCriterion(document, id);
    const fitted = place === undefined ? null : withMost(place.item.method, from, to, Math.max(2, decimals, decimalsIn([to])));
    if (place === undefined || fitted === null) return sofar;
    return updateAt<Criterion>(sofar, place.path, (item) => ({ ...item, method: fitted.method, ...(item.max === undefined ? {} : { max: to }) }));
  }, document);
}

/** The document with every declared maximum of a section that adds its parts up saying what they now make, and the total's the base. */
export function withMaxima(document: Rubric, base: Decimal): Rubric {
  // Inner sections first would not matter: what a section makes is read from its criteria, not from declared maxima.
  const sections = sectionPlaces(document).reduce((sofar, { item, path }) => {
    const made = item.max === undefined || (item.combine ?? 'sum') !== 'sum' ? null : pointsMade(document, item);
    return made === null ? sofar : updateAt<Section>(sofar, path, (section) => ({ ...section, max: made }));
  }, document);
  return document.total?.max === undefined ? sections : updateAt<Decimal>(sections, ['total', 'max'], () => base);
}
