import type { Level, Rubric } from '@chamdiem/core';

const LEVELS: readonly Level[] = [['good', 'Tốt', 4], ['fair', 'Khá', 3], ['average', 'Trung bình', 2], ['poor', 'Kém', 0]].map(([id, title, points]) => ({ id: String(id), title: { vi: String(title) }, points: Number(points) }));

/** A rubric of this many criteria with four levels each, twenty to a section. */
export function manyCriteria(count: number): Rubric {
  const sections = Array.from({ length: Math.ceil(count / 20) }, (_, s) => ({
    kind: 'section' as const,
    id: `s${s}`,
    code: String(s + 1),
    title: { vi: `Phần ${s + 1}` },
    items: Array.from({ length: Math.min(20, count - s * 20) }, (_, c) => ({
      kind: 'criterion' as const,
      id: `c${s * 20 + c}`,
      code: `${s + 1}.${c + 1}`,
      title: { vi: `Tiêu chí ${s * 20 + c + 1}` },
      method: { kind: 'levels' as const, levels: [...LEVELS] },
    })),
  }));
  return {
    schemaVersion: 1,
    id: `many-${count}`,
    version: '1.0.0',
    title: { vi: `Bảng điểm ${count} tiêu chí` },
    languages: ['vi'],
    sections,
    total: { max: count * 4 },
    classes: { list: [{ id: 'good', title: { vi: 'Tốt' }, cut: { at: count * 3 } }, { id: 'rest', title: { vi: 'Còn lại' } }] },
  };
}
