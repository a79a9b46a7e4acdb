import { describe, expect, it } from 'vitest';
import { libraryIds, libraryRubric } from '../../test/librarySheets.ts';
import type { Condition, Criterion, Rubric, Section, Term } from '../generated/types.ts';
import { en } from '../messages/en.ts';
import { vi } from '../messages/vi.ts';
import * as say from './sentences.ts';

const title = (text: string) => ({ vi: text, en: text });
const level = (id: string) => ({ id, title: title(id.toUpperCase()) });
const criterion = (id: string, method: Criterion['method'], rest: Partial<Criterion> = {}): Criterion => ({ kind: 'criterion', id, title: title(id), method, ...rest });

/** One rubric with something of every kind to talk about. */
const rubric: Rubric = {
  schemaVersion: 1, id: 'r', version: '1.0.0', title: title('R'), languages: ['vi', 'en'],
  facts: [
    { kind: 'boolean', id: 'flag', title: title('flag'), notApplicable: true },
    { kind: 'number', id: 'share', title: title('share'), domain: { min: 0, max: 100, unit: title('%') }, notApplicable: true },
    { kind: 'number', id: 'people', title: title('people'), domain: { min: 0, max: 90000 } },
    { kind: 'option', id: 'rank', title: title('rank'), options: [level('low'), level('high')] },
  ],
  values: [
    { kind: 'number', id: 'half', title: title('half'), term: 1 },
    { kind: 'condition', id: 'done', title: title('done'), when: { op: 'is', fact: 'flag' } },
  ],
  rows: [{ id: 'tasks', title: title('tasks'), maxRows: 9, columns: [{ kind: 'number', id: 'size', title: title('size'), domain: { min: 0, max: 9 } }, { kind: 'boolean', id: 'late', title: title('late') }, { kind: 'option', id: 'sort', title: title('sort'), options: [level('old'), level('new')] }] }],
  findings: { severities: [{ id: 'major', title: title('major') }] },
  sections: [{
    kind: 'section', id: 's', title: title('s'), classes: { list: [{ id: 'fine', title: title('Fine'), cut: { at: 5 } }] },
    items: [
      criterion('c', { kind: 'levels', levels: [level('good'), level('bad')] }),
      criterion('d', { kind: 'yes-no', yes: 2 }, { tags: ['key'] }),
      criterion('e', { kind: 'ratio', answer: { min: 0, max: 9 }, of: { min: 0, max: 9 }, max: 5, whenZero: 'not-applicable' }),
    ],
  }],
};

const fact = (id: string): Term => ({ op: 'fact', id });
const of = (condition: Condition): [string, string] => [say.describeCondition(rubric, condition, vi), say.describeCondition(rubric, condition, en)];
const term = (node: Term): [string, string] => [say.describeTerm(rubric, node, vi), say.describeTerm(rubric, node, en)];

describe('a condition as a clause', () => {
  const cases: readonly (readonly [Condition, string, string])[] = [
    [{ op: 'compare', left: { op: 'total' }, cmp: '>=', right: 90 }, 'tổng điểm từ 90 trở lên', 'the total is 90 or more'],
    [{ op: 'compare', left: fact('share'), cmp: '<', right: 65.5 }, '“share” dưới 65,5%', '“share” is less than 65.5%'],
    [{ op: 'compare', left: fact('people'), cmp: '>', right: 14000 }, '“people” trên 14.000', '“people” is more than 14,000'],
    [{ op: 'compare', left: fact('people'), cmp: '<=', right: fact('share') }, '“people” không nhiều hơn “share”', '“people” is at most “share”'],
    [{ op: 'compare', left: { op: 'multiply', args: [fact('people'), 100] }, cmp: '>=', right: { op: 'multiply', args: [fact('share'), 30] } }, '“people” từ 30% “share” trở lên', '“people” is 30% of “share” or more'],
    [{ op: 'compare', left: { op: 'multiply', args: [fact('people'), 3] }, cmp: '>', right: fact('share') }, '“people” trên 1/3 “share”', '“people” is more than 1/3 of “share”'],
    [{ op: 'is', fact: 'flag', whenNotApplicable: true }, '“flag” là Có (hoặc không áp dụng)', '“flag” is Yes (or it does not apply)'],
    [{ op: 'option', fact: 'rank', cmp: '>=', value: 'high' }, '“rank” từ mức “HIGH” trở lên', '“rank” is “HIGH” or higher'],
    [{ op: 'yes', criterion: 'd' }, '“d” là Có', '“d” is Yes'],
    [{ op: 'level', criterion: 'c', cmp: '<', value: 'good' }, '“c” dưới mức “GOOD”', '“c” is worse than “GOOD”'],
    [{ op: 'class', section: 's', cmp: '=', value: 'fine' }, 'mục “s” xếp loại Fine', 'the class of “s” is Fine'],
    [{ op: 'applicable', criterion: 'd' }, 'có áp dụng tiêu chí “d”', '“d” applies'],
    [{ op: 'holds', value: 'done' }, 'đạt điều kiện “done”', 'the condition “done” holds'],
    [{ op: 'every', select: { all: true }, that: { op: 'points', cmp: '>', value: 0 } }, 'tất cả các tiêu chí đều có điểm trên 0', 'all criteria have more than 0 points'],
    [{ op: 'every', select: { criteria: ['d', 'e'] }, that: { op: 'full' } }, 'đạt điểm tối đa ở 2 tiêu chí: “d”, “e”', '2 criteria (“d”, “e”) have full points'],
    [{ op: 'some', select: { sections: ['s'], include: ['bonus'] }, that: { op: 'points', cmp: '=', value: 0 } }, 'ít nhất một trong các tiêu chí thuộc “s” (kể cả điểm thưởng) có điểm bằng 0', 'at least one of the criteria in “s” (bonus included) has 0 points'],
    [{ op: 'every', select: { tags: ['key'] }, that: { op: 'grade', cmp: '>=', value: 'good' } }, 'tiêu chí “d” đạt mức “GOOD” trở lên', 'the criterion “d” has the level “GOOD” or better'],
    [{ op: 'all', of: [{ op: 'is', fact: 'flag' }, { op: 'yes', criterion: 'd' }] }, '“flag” là Có và “d” là Có', '“flag” is Yes and “d” is Yes'],
    [{ op: 'any', of: [{ op: 'yes', criterion: 'd' }, { op: 'all', of: [{ op: 'is', fact: 'flag' }, { op: 'holds', value: 'done' }] }] }, 'có ít nhất một trong các điều sau: (1) “d” là Có; (2) “flag” là Có và đạt điều kiện “done”', 'at least one of these holds: (1) “d” is Yes; (2) “flag” is Yes and the condition “done” holds'],
    [{ op: 'not', of: { op: 'any', of: [{ op: 'is', fact: 'flag' }, { op: 'yes', criterion: 'd' }] } }, '“flag” là Không và “d” là Không', '“flag” is No and “d” is No'],
    [{ op: 'not', of: { op: 'compare', left: { op: 'total' }, cmp: '>=', right: 50 } }, 'tổng điểm dưới 50', 'the total is less than 50'],
  ];

  it.each(cases)('%j', (condition, vietnamese, english) => {
    expect(of(condition)).toEqual([vietnamese, english]);
  });
});

describe('a term as a noun phrase', () => {
  const cases: readonly (readonly [Term, string, string])[] = [
    [1250.5, '1.250,5', '1,250.5'],
    [{ op: 'fact', id: 'share', whenNotApplicable: 100 }, '“share” (không áp dụng thì tính 100)', '“share” (counted as 100 when not applicable)'],
    [{ op: 'answer', id: 'e', part: 'of' }, 'mẫu số của “e”', 'the denominator of “e”'],
    [{ op: 'points', id: 's' }, 'điểm “s”', 'the score of “s”'],
    [{ op: 'maxPoints', id: 's' }, 'điểm tối đa của “s”', 'the maximum of “s”'],
    [{ op: 'value', id: 'half' }, '“half”', '“half”'],
    [{ op: 'subtract', args: [fact('people'), { op: 'add', args: [fact('share'), 1] }] }, '“people” − (“share” + 1)', '“people” − (“share” + 1)'],
    [{ op: 'max', args: [0, fact('share')] }, 'số lớn nhất trong (0; “share”)', 'the largest of (0; “share”)'],
    [{ op: 'min', args: [0, fact('share')] }, 'số nhỏ nhất trong (0; “share”)', 'the smallest of (0; “share”)'],
    [{ op: 'divide', num: fact('share'), den: fact('people'), whenZero: 1 }, '“share” / “people” (bằng 1 nếu mẫu số bằng 0)', '“share” / “people” (1 when the denominator is 0)'],
    [{ op: 'round', of: fact('share'), rounding: { digits: 0, mode: 'floor' } }, '“share” làm tròn 0 chữ số thập phân (xuống)', '“share” rounded to 0 decimals (down)'],
    [{ op: 'if', cases: [{ when: { op: 'is', fact: 'flag' }, then: 120 }], else: 90 }, '120 nếu “flag” là Có; còn lại 90', '120 if “flag” is Yes; otherwise 90'],
    [{ op: 'count', of: [{ op: 'is', fact: 'flag' }] }, 'số điều đúng trong (“flag” là Có)', 'the number that hold of (“flag” is Yes)'],
    [{ op: 'select', select: { all: true }, take: 'max' }, 'điểm cao nhất trong các tiêu chí', 'the highest points among the criteria'],
    [{ op: 'select', select: { all: true }, take: 'count', that: { op: 'full' } }, 'số tiêu chí đạt điểm tối đa trong các tiêu chí', 'the number of criteria with full points among the criteria'],
    [{ op: 'sumRows', rows: 'tasks', of: { op: 'column', id: 'size' }, when: { op: 'columnIs', id: 'late' } }, 'tổng “size” của các dòng trong bảng “tasks” mà “late” là Có', 'the sum of “size” over the rows of “tasks” where “late” is Yes'],
    [{ op: 'countRows', rows: 'tasks', distinct: 'sort', when: { op: 'columnIs', id: 'sort', cmp: '=', value: 'new' } }, 'số giá trị khác nhau của “sort” trong bảng “tasks” mà “sort” là “NEW”', 'the number of different values of “sort” in “tasks” where “sort” is “NEW”'],
    [{ op: 'findings', severities: ['major'], status: 'open' }, 'số hạn chế, thiếu sót mức “major” chưa khắc phục', 'the number of open “major” findings'],
  ];

  it.each(cases)('%j', (node, vietnamese, english) => {
    expect(term(node)).toEqual([vietnamese, english]);
  });
});

describe('the rules of the library', () => {
  const tot = libraryRubric('binh-thuan-sinh-hoat-chi-bo');
  const haiPhong = libraryRubric('hai-phong-212-phu-luc-3');
  const canTho = libraryRubric('can-tho-2579-dan-van');

  it('name the cut and what else a class asks', () => {
    expect(say.describeClass(tot, 'tot', vi)).toBe('Xếp loại Tốt khi tổng điểm từ 90 trở lên và đạt điểm tối đa ở 4 tiêu chí: “Tỷ lệ đảng viên dự sinh hoạt (không tính đảng viên được miễn, vắng có lý do chính đáng)”, “Bảo đảm thời lượng sinh hoạt”, “Tỷ lệ đảng viên phát biểu ý kiến”, “Ghi sổ biên bản”.');
    expect(say.describeClass(tot, 'kha', en)).toBe('Fair when no class above is reached and the total is 70 or more.');
    expect(say.describeClass(tot, 'kem', vi)).toBe('Xếp loại Kém khi không đạt loại nào ở trên.');
  });

  it('say a class title once', () => {
    expect(say.describeClass(libraryRubric('nd-307-phuong'), libraryRubric('nd-307-phuong').classes!.list[0]!.id, vi)).toBe('Xếp loại I khi tổng điểm từ 75 trở lên.');
  });

  it('name what knocks out, what caps, and who may lift it', () => {
    const [first] = canTho.classes!.knockOuts!;
    expect(say.describeKnockOut(canTho, first!, vi)).toBe('Xếp loại Không hoàn thành nếu “Đã tự đánh giá, chấm điểm theo quy định” là Không, bất kể các kết quả khác.');
    const warned = canTho.classes!.caps!.find(({ id }) => id === 'head-warned')!;
    expect(say.describeCap(canTho, warned, en)).toBe('Completion at best if “Heaviest discipline of the head or a deputy (secretary, deputy secretary; chair, deputy chair)” is “Warning” or higher.');
    const { lift } = libraryRubric('qd-366-ca-nhan').classes!.knockOuts![0]!;
    expect(say.describeLift(libraryRubric('qd-366-ca-nhan'), { grounds: lift!.grounds }, vi)).toBe('Có thể xem xét bỏ qua với lý do: Tự giác nhận lỗi, tự phát hiện vi phạm và khắc phục xong hậu quả.');
  });

  it('say what is rescaled and when', () => {
    const common = haiPhong.sections[0]!;
    expect(say.describeRescale(haiPhong, common.rescale!, common.id, vi)).toBe('Quy đổi điểm “Kết quả đánh giá chấm điểm theo tiêu chí chung” về thang 20 điểm khi có tiêu chí không áp dụng; không còn tiêu chí nào thì tính 0 điểm.');
    expect(say.describeNotApplicable(haiPhong, { policy: 'rescale', scope: common.id }, en)).toBe('Left out when not applicable, which rescales the score of “Common criteria” to 20 points.');
    expect(say.describeNotApplicable(haiPhong, { policy: 'full', allowed: true }, vi)).toBe('Không áp dụng thì tính điểm tối đa; người chấm được ghi không áp dụng, kèm lý do.');
    expect(say.describeMissing(haiPhong, {}, en)).toBe('Without an answer the result is incomplete.');
  });

  it('leave no hole, in either language', () => {
    const texts = libraryIds().flatMap((id) => [vi, en].flatMap((messages) => everySentence(libraryRubric(id), messages)));
    expect(texts.length).toBeGreaterThan(1000);
    expect(texts.filter((text) => /\{\w+\}|undefined|NaN|“”|^\.?$/.test(text))).toEqual([]);
  });
});

function everySentence(source: Rubric, messages: typeof vi): string[] {
  const texts: string[] = [];
  const scale = ({ list = [], knockOuts = [], caps = [], qualifiers = [] }: Partial<NonNullable<Rubric['classes']>>, section: string | null): void => {
    texts.push(...list.map(({ id }) => say.describeClass(source, id, messages, undefined, section)));
    texts.push(...knockOuts.map((each) => say.describeKnockOut(source, each, messages, undefined, section)), ...caps.map((each) => say.describeCap(source, each, messages, undefined, section)));
    texts.push(...qualifiers.map((each) => say.describeQualifier(source, each, messages)));
  };
  const visit = (item: Section | Criterion): void => {
    if (item.applicableWhen !== undefined) texts.push(say.describeApplicable(source, item, messages));
    if (item.notApplicable !== undefined) texts.push(say.describeNotApplicable(source, item.notApplicable, messages));
    if (item.kind === 'criterion') {
      texts.push(say.describeMethod(source, item, messages), say.describeMissing(source, item, messages));
      return;
    }
    texts.push(say.describeSum(source, item, messages));
    if (item.rescale !== undefined) texts.push(say.describeRescale(source, item.rescale, item.id, messages));
    scale(item.classes ?? {}, item.id);
    item.items.forEach(visit);
  };
  source.sections.forEach(visit);
  scale(source.classes ?? {}, null);
  texts.push(...(source.exemptions ?? []).map((each) => say.describeExemption(source, each, messages)), ...(source.total?.adjustments ?? []).map((each) => say.describeAdjustment(source, each, messages)));
  texts.push(...(source.values ?? []).map((value) => (value.kind === 'number' ? say.describeTerm(source, value.term, messages) : say.describeCondition(source, value.when, messages))));
  return texts;
}
