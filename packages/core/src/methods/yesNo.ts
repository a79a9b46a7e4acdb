import { choose, constant } from '../expr/make.ts';
import type { YesNoMethod } from '../generated/types.ts';
import { larger, smaller } from '../rational.ts';
import type { Method, MethodPlace } from './method.ts';

/** yes points for yes, no points (0 unless told) for no: the "Đảm bảo / Không đảm bảo" columns of self-assessment forms. */
export const yesNo: Method<YesNoMethod> = {
  kind: 'yes-no',
  answer: () => ({ type: 'boolean' }),
  points(method, at) {
    const { yes, no } = both(method, at);
    return choose(at.answer!, constant(yes), constant(no));
  },
  range(method, at) {
    const { yes, no } = both(method, at);
    return { least: smaller(yes, no), most: larger(yes, no) };
  },
};

function both(method: YesNoMethod, at: MethodPlace) {
  return { yes: at.decimal(method.yes, 0, 'yes'), no: at.decimal(method.no, 0, 'no') };
}
