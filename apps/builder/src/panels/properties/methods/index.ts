import type { Method } from '@chamdiem/core';
import type { Component } from 'vue';
import Accrual from './accrual/Accrual.vue';
import Bands from './bands/Bands.vue';
import Count from './count/Count.vue';
import Formula from './formula/Formula.vue';
import Imported from './imported/Imported.vue';
import Levels from './levels/Levels.vue';
import Points from './points/Points.vue';
import Ratio from './ratio/Ratio.vue';
import YesNo from './yesNo/YesNo.vue';

/** The editor of every scoring method; the types do not let one be missing. Each takes the props `criterion` and `method`. */
export const methodEditors: Readonly<Record<Method['kind'], Component>> = {
  'yes-no': YesNo,
  levels: Levels,
  points: Points,
  bands: Bands,
  ratio: Ratio,
  count: Count,
  accrual: Accrual,
  formula: Formula,
  imported: Imported,
};
