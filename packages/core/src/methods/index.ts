import type { Method as MethodConfig } from '../generated/types.ts';
import { accrual } from './accrual.ts';
import { bands } from './bands.ts';
import { count } from './count.ts';
import { formula } from './formula.ts';
import { imported } from './imported.ts';
import { levels } from './levels.ts';
import type { Method } from './method.ts';
import { points } from './points.ts';
import { ratio } from './ratio.ts';
import { yesNo } from './yesNo.ts';

type Methods = { readonly [K in MethodConfig['kind']]: Method<Extract<MethodConfig, { readonly kind: K }>> };

export const methods: Methods = {
  'yes-no': yesNo,
  levels,
  points,
  bands,
  ratio,
  count,
  accrual,
  formula,
  imported,
};

/** The record of a method. Its functions take only configurations of that kind, which the key guarantees. */
export function methodOf(config: MethodConfig): Method {
  return methods[config.kind] as unknown as Method;
}
