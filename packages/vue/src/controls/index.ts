import type { Method } from '@chamdiem/core';
import type { Component } from 'vue';
import AccrualControl from './accrual/AccrualControl.vue';
import BandsControl from './bands/BandsControl.vue';
import CountControl from './count/CountControl.vue';
import FormulaControl from './formula/FormulaControl.vue';
import ImportedControl from './imported/ImportedControl.vue';
import LevelsControl from './levels/LevelsControl.vue';
import PointsControl from './points/PointsControl.vue';
import RatioControl from './ratio/RatioControl.vue';
import YesNoControl from './yesNo/YesNoControl.vue';

/** The control of every scoring method; a criterion that takes no answer has DerivedControl instead. */
export const controls: Readonly<Record<Method['kind'], Component>> = {
  'yes-no': YesNoControl,
  levels: LevelsControl,
  points: PointsControl,
  bands: BandsControl,
  ratio: RatioControl,
  count: CountControl,
  accrual: AccrualControl,
  formula: FormulaControl,
  imported: ImportedControl,
};
