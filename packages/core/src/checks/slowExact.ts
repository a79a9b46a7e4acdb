import { define } from '../lint/check.ts';

/** Numbers that do not fit scaled integers: scoring stays exact, with fractions of any size, and is slower. */
export const slowExact = define({ code: 'slow-exact', severity: 'info', needs: 'bounds' }, ({ plan }) =>
  plan.arithmetic.kind === 'rational' ? [{ path: [], params: { because: plan.arithmetic.because } }] : []);
