import { compileRubric, validateRubric, type Plan, type Scoresheet } from '@chamdiem/core';
import cellMinutes from '../../../schemas/library/binh-thuan-sinh-hoat-chi-bo/rubric.json' with { type: 'json' };
import cqc from '../../../schemas/library/cqc-quality/rubric.json' with { type: 'json' };
import cqcSheet from '../../../schemas/library/cqc-quality/sheets/two-outstanding-three-good.json' with { type: 'json' };
import haiPhong from '../../../schemas/library/hai-phong-212-phu-luc-1/rubric.json' with { type: 'json' };
import haiPhongSheet from '../../../schemas/library/hai-phong-212-phu-luc-1/sheets/typical.json' with { type: 'json' };
import meeting from '../../../schemas/library/hop-ban-thuong-vu/rubric.json' with { type: 'json' };
import decided from '../../../schemas/library/hop-ban-thuong-vu/sheets/decided-by-person.json' with { type: 'json' };
import incomplete from '../../../schemas/library/hop-ban-thuong-vu/sheets/incomplete.json' with { type: 'json' };
import overridden from '../../../schemas/library/hop-ban-thuong-vu/sheets/overridden.json' with { type: 'json' };
import quorumMissed from '../../../schemas/library/hop-ban-thuong-vu/sheets/quorum-missed.json' with { type: 'json' };
import typical from '../../../schemas/library/hop-ban-thuong-vu/sheets/typical.json' with { type: 'json' };
import ofsted from '../../../schemas/library/ofsted-2025/rubric.json' with { type: 'json' };
import ofstedSheet from '../../../schemas/library/ofsted-2025/sheets/typical.json' with { type: 'json' };
import food from '../../../schemas/library/uk-food-hygiene/rubric.json' with { type: 'json' };
import foodSheet from '../../../schemas/library/uk-food-hygiene/sheets/total-15-worst-15.json' with { type: 'json' };
import cellDeducting from '../../../schemas/library/chi-bo-tru-diem/rubric.json' with { type: 'json' };
import executive from '../../../schemas/library/hop-ban-chap-hanh/rubric.json' with { type: 'json' };
import lifted from '../../../schemas/library/hop-ban-thuong-vu/sheets/quorum-lifted.json' with { type: 'json' };
import products from '../../../schemas/library/nd-335-san-pham/rubric.json' with { type: 'json' };
import productSheet from '../../../schemas/library/nd-335-san-pham/sheets/at-50.json' with { type: 'json' };
import wards from '../../../schemas/library/nd-307-phuong/rubric.json' with { type: 'json' };
import kpi from '../../../schemas/library/tphcm-kpi/rubric.json' with { type: 'json' };

/** Rubrics of the library that stories and tests show. */
export const rubrics = { meeting, haiPhong, cellMinutes, cqc, food, ofsted, cellDeducting, executive, products, wards, kpi };

/** Sheets of the library: of the meeting unless named otherwise. */
export const sheets = sheetsOf({ typical, incomplete, overridden, decided, quorumMissed, haiPhong: haiPhongSheet, cqc: cqcSheet, food: foodSheet, ofsted: ofstedSheet, lifted, products: productSheet });

export function planOf(rubric: unknown): Plan {
  const checked = validateRubric(rubric);
  if (!checked.ok) throw new Error('a rubric of the library is not valid');
  return compileRubric(checked.value);
}

// JSON modules have the type of their text, where an id is any string.
function sheetsOf<K extends string>(found: Readonly<Record<K, object>>): Readonly<Record<K, Scoresheet>> {
  return found as Readonly<Record<K, Scoresheet>>;
}
