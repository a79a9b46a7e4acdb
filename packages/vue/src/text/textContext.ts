import { formatNumber, formatIssue, type Issue, type Text } from '@chamdiem/core';
import { computed, type ComputedRef } from 'vue';
import { createContext } from '../createContext.ts';
import type { VueMessages } from '../messages/messages.ts';
import { contentText } from './contentText.ts';

/** What components say, and how: texts of the language, content in it, numbers. */
export interface TextContext {
  readonly messages: ComputedRef<VueMessages>;
  /** A text of the rubric. */
  t(text: Text | undefined): string;
  /** A number as people of the language write it. */
  n(value: number | string): string;
  /** What is wrong and how to mend it, without the place. */
  issueText(issue: Issue): string;
}

export const [provideTexts, injectTexts] = createContext<TextContext>('texts');

/** Makes the texts of a public component from its prop. */
export function textsOf(messages: () => VueMessages, languages: () => readonly string[] | undefined): TextContext {
  const current = computed(messages);
  return {
    messages: current,
    t: (text) => contentText(text, current.value.language, languages()?.[0]),
    n: (value) => formatNumber(value, current.value.core.numbers),
    issueText(issue) {
      const { issues } = current.value.core;
      const core = { ...current.value.core, issues: { ...issues, common: { ...issues.common, line: '{what}. {mend}.' } } };
      const text = formatIssue(issue, core);
      return text.slice(0, 1).toUpperCase() + text.slice(1);
    },
  };
}
