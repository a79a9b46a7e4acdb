import type { Messages } from '../vi/index.ts';

export const budget: Messages['budget'] = {
  label: 'Points budget',
  total: 'Total',
  noBase: 'No total declared',
  declare: (base) => `Set a total of ${base} points`,
  missing: (points) => `${points} points missing`,
  over: (points) => `${points} points too many`,
  full: 'complete',
  of: (made, base) => `${made} / ${base} points`,
  spread: 'Spread the rest',
  spreadHelp: 'Spreads what is missing or too much over the criteria, in proportion to their points',
  scale: (base) => `Scale to ${base}`,
  scaleHelp: 'Multiplies the points of all criteria so that the total is exactly this',
  spreadDone: (count) => `Spread over ${count} ${count === 1 ? 'criterion' : 'criteria'}.`,
  scaled: (base, rounded) => (rounded === 0 ? `Scaled to ${base} points; nothing had to be rounded.` : `Scaled to ${base} points; ${rounded} criteria had to be rounded, the total is exact.`),
  nothing: 'There is no criterion whose points can change.',
  section: (title, state) => `${title}: ${state}`,
};
