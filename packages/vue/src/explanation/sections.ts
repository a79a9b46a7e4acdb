import type { ExplanationTexts, Item, ItemTexts, Rubric } from '@chamdiem/core';

/** One line inside a section: a criterion, or a smaller section ahead of its criteria. */
export interface ExplainedItem extends ItemTexts {
  readonly kind: 'section' | 'criterion';
}

/** A section of the rubric with everything below it, in order. */
export interface ExplainedSection extends ItemTexts {
  readonly items: readonly ExplainedItem[];
}

/** The sentences about items, put under the rubric's own sections. */
export function sectionsOf(rubric: Rubric, told: ExplanationTexts): ExplainedSection[] {
  const texts = new Map([...told.sections, ...told.criteria].map((each) => [each.id, each]));
  const below = (item: Item): ExplainedItem[] => {
    const own = texts.get(item.id);
    const inner = item.kind === 'section' ? item.items.flatMap(below) : [];
    return own === undefined ? inner : [{ kind: item.kind, ...own }, ...inner];
  };
  return rubric.sections.map((section) => ({ ...(texts.get(section.id) ?? { id: section.id, points: '', working: [] }), items: section.items.flatMap(below) }));
}
