import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, indentWithTab } from '@codemirror/commands';
import { json } from '@codemirror/lang-json';
import { bracketMatching, ensureSyntaxTree, foldGutter, foldKeymap, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import type { Diagnostic } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, Transaction } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { completeFromSchema } from './completion.ts';
import { rangeAt } from './place.ts';

/** Something to tell at a place of the document, which is a JSON Pointer's steps, or at an offset of the text. */
export interface Mark {
  readonly at: readonly string[] | number;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
}

export interface SourceEditor {
  readonly setText: (text: string) => void;
  readonly setMarks: (marks: readonly Mark[]) => void;
  readonly setReadOnly: (readOnly: boolean) => void;
  readonly reveal: (at: readonly string[]) => void;
  readonly destroy: () => void;
}

const highlighting = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--cd-primary)' },
  { tag: tags.string, color: 'var(--cd-success)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--cd-accent)' },
]);

/** CodeMirror in a shadow root: there it adopts its styles as style sheets, which a strict style-src allows, instead of writing style elements. */
export function createSourceEditor(host: HTMLElement, label: string, onText: (text: string) => void): SourceEditor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const readOnly = new Compartment();
  const view = new EditorView({
    root,
    parent: root,
    extensions: [
      lineNumbers(), foldGutter(), lintGutter(), drawSelection(), indentOnInput(), bracketMatching(), closeBrackets(), highlightActiveLine(), highlightSelectionMatches(), search({ top: true }),
      autocompletion({ override: [completeFromSchema] }), json(), syntaxHighlighting(highlighting), theme, readOnly.of([]),
      // Undo belongs to the document, so there is no history here.
      keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...searchKeymap, ...foldKeymap, ...completionKeymap, ...lintKeymap, indentWithTab]),
      EditorView.contentAttributes.of({ 'aria-label': label }),
      EditorView.updateListener.of(({ docChanged, transactions, state }) => {
        if (docChanged && transactions.some((each) => each.annotation(Transaction.userEvent) !== undefined)) onText(state.doc.toString());
      }),
    ],
  });

  function rangeOf(at: Mark['at']): { readonly from: number; readonly to: number } {
    const { state } = view;
    if (typeof at === 'number') return { from: Math.min(at, state.doc.length), to: Math.min(at + 1, state.doc.length) };
    const tree = ensureSyntaxTree(state, state.doc.length, 500);
    return tree === null ? { from: 0, to: 0 } : rangeAt(tree, state.doc, at);
  }

  return {
    setText(text) {
      // Only what differs, so that the caret and the scrolling stay.
      const old = view.state.doc.toString();
      let [from, tail] = [0, 0];
      while (from < Math.min(old.length, text.length) && old[from] === text[from]) from++;
      while (tail < Math.min(old.length, text.length) - from && old.at(-1 - tail) === text.at(-1 - tail)) tail++;
      if (old !== text) view.dispatch({ changes: { from, to: old.length - tail, insert: text.slice(from, text.length - tail) } });
    },
    setMarks: (marks) => view.dispatch(setDiagnostics(view.state, marks.map(({ at, severity, message }): Diagnostic => ({ ...rangeOf(at), severity, message })))),
    setReadOnly: (value) => view.dispatch({ effects: readOnly.reconfigure(value ? EditorState.readOnly.of(true) : []) }),
    reveal(at) {
      const { from } = rangeOf(at);
      view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}

const theme = EditorView.theme({
  '&': { height: '100%', fontSize: 'var(--b-text)', backgroundColor: 'var(--cd-surface)', color: 'var(--cd-text)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--b-mono)', lineHeight: '1.55' },
  '.cm-content': { caretColor: 'var(--cd-text)' },
  '.cm-cursor': { borderLeftColor: 'var(--cd-text)' },
  '.cm-gutters': { backgroundColor: 'var(--cd-surface-sunken)', color: 'var(--cd-text-muted)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--b-hover)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'color-mix(in srgb, var(--cd-primary) 25%, transparent)' },
  '.cm-tooltip, .cm-panels': { backgroundColor: 'var(--cd-surface)', color: 'var(--cd-text)', border: '1px solid var(--cd-border)', borderRadius: 'var(--cd-radius-small)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--cd-primary)', color: 'var(--cd-primary-text)' },
  '.cm-diagnostic': { fontFamily: 'var(--cd-font)' },
  '.cm-textfield, .cm-button': { backgroundColor: 'var(--cd-surface)', backgroundImage: 'none', color: 'var(--cd-text)', border: '1px solid var(--cd-border-strong)' },
});
