import { formatIssue, type Issue, type LintFinding } from '@chamdiem/core';
import { computed, type ComputedRef } from 'vue';
import { useAnalysisStore } from '../../analysis/analysisStore.ts';
import { stepsOf, valueAt } from '../../document/read/path.ts';
import { textIn } from '../../document/read/titles.ts';
import { useMessages } from '../../messages/useMessages.ts';
import { useDocumentStore } from '../../stores/documentStore.ts';
import { useSessionStore } from '../../stores/sessionStore.ts';
import { inWords } from './inWords.ts';

/** A problem as it is told: where, and a sentence that does not say the place once more. */
export function useProblemWords(problem: () => Issue | LintFinding): { readonly place: ComputedRef<string>; readonly sentence: ComputedRef<string> } {
  const t = useMessages();
  const store = useDocumentStore();
  const session = useSessionStore();
  const analysis = useAnalysisStore();
  return {
    place: computed(() => (problem().titles ?? []).map((title) => textIn(store.document, title, session.locale)).filter((title) => title !== '').join(' › ') || t.value.findings.whole),
    sentence: computed(() => {
      const { code, path } = problem();
      // An empty choice is no fault of writing.
      if (code === 'wrong-format' && valueAt(store.document, stepsOf(path)) === '') return t.value.findings.empty;
      return capital(formatIssue({ ...inWords(problem(), store.document, analysis.cases, t.value, session.locale), path: '', titles: [] }, t.value.core).replace(`${t.value.core.issues.common.root}: `, ''));
    }),
  };
}

/** Without the place before it a sentence begins anew. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
