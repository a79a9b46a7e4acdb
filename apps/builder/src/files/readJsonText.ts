import { jsonLanguage } from '@codemirror/lang-json';

/** Parses the text; where it is no JSON, `at` is the offset of the first place that is wrong. */
export function readJsonText(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly at: number } {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    let at = text.trimEnd().length;
    jsonLanguage.parser.parse(text).iterate({
      enter(node) {
        if (node.type.isError && node.from < at) at = node.from;
      },
    });
    return { ok: false, at };
  }
}
