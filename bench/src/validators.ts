import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Subject } from './harness/subject.ts';
import { sheetSchema } from './sheetSchema.ts';
import { rubric } from './workload/rubric.ts';
import { criteria } from './workload/specs.ts';

/** ajv as it comes: keys, levels and bounds. */
export const ajvPlain = (): Subject => ajv(false);

/** ajv that also checks decimals, with the option that makes it accept 0.07. */
export const ajvDecimals = (): Subject => ajv(true);

function ajv(decimals: boolean): Subject {
  const validate = new Ajv2020({ allErrors: true, ...(decimals ? { multipleOfPrecision: 6 } : {}) }).compile(sheetSchema(rubric.id, criteria, decimals));
  return {
    each: (sheet) => {
      if (!validate(sheet)) throw new Error(`ajv refuses a valid sheet: ${JSON.stringify(validate.errors)}`);
      return 1;
    },
  };
}
