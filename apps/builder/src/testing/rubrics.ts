import type { Rubric } from '@chamdiem/core';
import food from '../../../../schemas/library/uk-food-hygiene/rubric.json';
import haiphong from '../../../../schemas/library/hai-phong-212-phu-luc-1/rubric.json';
import meeting from '../../../../schemas/library/hop-ban-thuong-vu/rubric.json';
import products from '../../../../schemas/library/nd-335-san-pham/rubric.json';

const rubric = (document: unknown): Rubric => document as Rubric;

/** Rubrics of the library for stories and tests. */
export const rubrics = {
  meeting: rubric(meeting),
  food: rubric(food),
  haiphong: rubric(haiphong),
  products: rubric(products),
  empty: rubric({ schemaVersion: 1, id: 'phieu', version: '1.0.0', title: { vi: 'Phiếu mới', en: 'New sheet' }, languages: ['vi', 'en'], sections: [] }),
};
