import type { Rubric, Text } from '@chamdiem/core';

export interface BlankTexts {
  readonly title: string;
  readonly section: string;
  readonly criterion: string;
  readonly classes: { readonly good: string; readonly fair: string; readonly average: string; readonly poor: string };
}

/** What "new" starts from: 100 points in one criterion, four classes, valid as it stands, so that everything beside it works from the first minute. */
export function blankRubric(language: string, texts: BlankTexts): Rubric {
  const text = (value: string): Text => ({ [language]: value });
  return {
    schemaVersion: 1,
    id: 'phieu-moi',
    version: '1.0.0',
    status: 'draft',
    title: text(texts.title),
    languages: [language],
    sections: [{
      kind: 'section', id: 'noi-dung-1', code: 'I', title: text(texts.section),
      items: [{ kind: 'criterion', id: 'tieu-chi-1', code: '1', title: text(texts.criterion), method: { kind: 'points', min: 0, max: 100, step: 1 } }],
    }],
    total: { max: 100 },
    classes: {
      list: [
        { id: 'tot', title: text(texts.classes.good), cut: { at: 90 } },
        { id: 'kha', title: text(texts.classes.fair), cut: { at: 70 } },
        { id: 'trung-binh', title: text(texts.classes.average), cut: { at: 50 } },
        { id: 'kem', title: text(texts.classes.poor) },
      ],
    },
  };
}
