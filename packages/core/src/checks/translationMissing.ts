import { define } from '../lint/check.ts';
import { textsOf } from '../lint/texts.ts';

/** A text that lacks one of the rubric's languages, or has it empty. Readers then see the first language. Why a finding is lived with only its authors read: accepting one is no new finding. */
export const translationMissing = define({ code: 'translation-missing', severity: 'info', needs: 'document' }, ({ rubric }) =>
  textsOf(rubric).filter(({ path }) => path[0] !== 'acceptedFindings').flatMap(({ text, path }) => {
    const missing = rubric.languages.filter((language) => (text[language] ?? '').trim() === '');
    return missing.length === 0 ? [] : [{ path, params: { languages: missing, text: text[rubric.languages[0]!] ?? Object.values(text)[0] ?? '' } }];
  }));
