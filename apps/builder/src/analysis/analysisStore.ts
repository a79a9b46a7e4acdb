import type { Coverage, Issue, LintFinding, Rubric } from '@chamdiem/core';
import { defineStore } from 'pinia';
import { computed, onScopeDispose, shallowRef, watch } from 'vue';
import { useDocumentStore } from '../stores/documentStore.ts';
import type { AnalysisPart, CaseResult } from './analyse.ts';
import { createAnalyser } from './analyser.ts';
import { marksOf, uncoveredOf } from './marks.ts';
import type { Ranges } from './ranges.ts';
import type { AnalysisAnswer } from './runner.ts';

/** What core says about the document, looked at anew after every change, beside the user's work. */
export const useAnalysisStore = defineStore('analysis', () => {
  const store = useDocumentStore();
  const issues = shallowRef<readonly Issue[]>([]);
  const allFindings = shallowRef<readonly LintFinding[]>([]);
  const cases = shallowRef<readonly CaseResult[]>([]);
  const coverage = shallowRef<Coverage | null>(null);
  const ranges = shallowRef<Ranges | null>(null);
  const valid = shallowRef<boolean | null>(null);
  /** The newest document that was valid: what the preview shows. */
  const lastValid = shallowRef<Rubric | null>(null);
  const looking = shallowRef(false);
  /** A fault of the program itself; null when all is well. */
  const failure = shallowRef<string | null>(null);

  let requested: Rubric | null = null;
  const analyser = createAnalyser(receive);
  onScopeDispose(() => analyser.dispose());

  watch(() => store.document, (document) => {
    requested = document;
    if (document === null) return forget();
    looking.value = true;
    analyser.request(document);
  }, { immediate: true, flush: 'sync' });

  function receive(answer: AnalysisAnswer): void {
    switch (answer.kind) {
      case 'part': return take(answer.part);
      case 'done': failure.value = null; break;
      case 'failed': failure.value = answer.message; break;
    }
    looking.value = false;
  }

  function take(part: AnalysisPart): void {
    switch (part.kind) {
      case 'validated':
        issues.value = part.issues;
        valid.value = part.valid;
        if (part.valid) lastValid.value = requested;
        // What was found in another document need not be true of this one; it is looked for again once the errors are mended.
        else allFindings.value = [];
        return;
      case 'linted':
        allFindings.value = part.findings;
        return;
      case 'tried':
        ranges.value = part.ranges;
        cases.value = part.cases;
        coverage.value = part.coverage;
    }
  }

  function forget(): void {
    issues.value = [];
    allFindings.value = [];
    cases.value = [];
    coverage.value = null;
    ranges.value = null;
    valid.value = null;
    lastValid.value = null;
    looking.value = false;
  }

  /** Findings that the author has not accepted. */
  const findings = computed(() => allFindings.value.filter(({ accepted }) => accepted === undefined));
  const accepted = computed(() => allFindings.value.filter((finding) => finding.accepted !== undefined));
  const problems = computed(() => [...issues.value, ...findings.value]);
  const marks = computed(() => (store.document === null ? new Map<string, never>() : marksOf(store.document, problems.value)));
  const uncovered = computed(() => uncoveredOf(coverage.value));

  return { issues, findings, accepted, problems, marks, cases, coverage, uncovered, ranges, valid, lastValid, looking, failure };
});
