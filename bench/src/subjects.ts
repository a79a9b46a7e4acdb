import type { Subject } from './harness/subject.ts';

/** Everything that scores or checks the measured sheets. Loaded one at a time: a process holds only the engine that it measures. */
export const subjects = {
  'by hand': async () => (await import('./byHand.ts')).handScore(),
  'by hand, all points read': async () => (await import('./byHand.ts')).handPoints(),
  'by hand, with trail': async () => (await import('./byHand.ts')).handTrail(),
  'by hand, trail as JSON': async () => (await import('./byHand.ts')).handTrailJson(),
  chamdiem: async () => (await import('./chamdiem.ts')).chamdiemScore(),
  'chamdiem, all points read': async () => (await import('./chamdiem.ts')).chamdiemPoints(),
  'chamdiem, score + explain': async () => (await import('./chamdiemExplain.ts')).chamdiemExplain(),
  'chamdiem, explanation as JSON': async () => (await import('./chamdiemExplain.ts')).chamdiemExplainJson(),
  'chamdiem, validateSheet': async () => (await import('./chamdiem.ts')).chamdiemValidate(),
  ajv: async () => (await import('./validators.ts')).ajvPlain(),
  'ajv, decimals too': async () => (await import('./validators.ts')).ajvDecimals(),
  'json-logic-engine, compiled': async () => (await import('./peers/jsonLogic.ts')).jsonLogic(),
  '@gorules/zen-engine': async () => (await import('./peers/zen.ts')).zen(),
  'json-rules-engine': async () => (await import('./peers/jsonRules.ts')).jsonRules(),
  'survey-core': async () => (await import('./peers/survey.ts')).survey(),
} satisfies Record<string, () => Promise<Subject>>;

export type SubjectName = keyof typeof subjects;
