export { oracleScore } from './interpret/score.ts';
export type { Figure, OracleReport } from './interpret/score.ts';
