/** A small rubric with every kind of answer that a table can give. */
export const meeting = {
  schemaVersion: 1,
  id: 'meeting',
  version: '1.0.0',
  title: { vi: 'Cuộc họp', en: 'Meeting' },
  languages: ['vi', 'en'],
  notApplicable: { policy: 'full', allowed: true },
  facts: [
    { kind: 'number', id: 'members', title: { vi: 'Số đảng viên', en: 'Members' }, domain: { min: 1, max: 5000 } },
    { kind: 'boolean', id: 'disciplined', title: { vi: 'Bị kỷ luật', en: 'Disciplined' }, default: false },
  ],
  sections: [
    {
      kind: 'section',
      id: 'all',
      title: { vi: 'Chung', en: 'All' },
      items: [
        { kind: 'criterion', id: 'plan', code: '1', title: { vi: 'Có kế hoạch', en: 'Has a plan' }, method: { kind: 'yes-no', yes: 2 } },
        {
          kind: 'criterion',
          id: 'quality',
          code: '2',
          title: { vi: 'Chất lượng', en: 'Quality' },
          method: { kind: 'levels', levels: [{ id: 'good', title: { vi: 'Tốt', en: 'Good' }, points: 3 }, { id: 'poor', title: { vi: 'Kém', en: 'Poor' }, points: 0.5 }] },
        },
        { kind: 'criterion', id: 'score', code: '3', title: { vi: 'Điểm', en: 'Score' }, method: { kind: 'points', max: 5, step: 0.25 } },
      ],
    },
  ],
  classes: {
    list: [
      { id: 'good', title: { vi: 'Tốt', en: 'Good' }, cut: { at: 9 }, when: [{ id: 'enough', title: { vi: 'Từ 10 đảng viên', en: 'Ten members' }, require: { op: 'compare', left: { op: 'fact', id: 'members' }, cmp: '>=', right: 10 } }] },
      { id: 'fair', title: { vi: 'Khá', en: 'Fair' }, cut: { at: 5 } },
      { id: 'poor', title: { vi: 'Kém', en: 'Poor' } },
    ],
    knockOuts: [{ id: 'discipline', title: { vi: 'Bị kỷ luật', en: 'Disciplined' }, when: { op: 'is', fact: 'disciplined' }, to: 'poor', lift: { grounds: [{ id: 'mended', title: { vi: 'Đã khắc phục', en: 'Mended' } }] } }],
  },
} as const;

export const sheet = {
  rubric: { id: 'meeting', version: '1.0.0' },
  id: 'p-1',
  subject: { id: 'chi-bo-1', title: 'Chi bộ 1' },
  ratings: { plan: true, quality: 'good', score: 4.25 },
  facts: { members: 30 },
};
