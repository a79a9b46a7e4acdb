import type { Rubric } from '@chamdiem/core';
import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import { applyCommand } from '../document/apply.ts';
import type { CommandArgs, CommandId } from '../document/commands/index.ts';
import { frozen } from '../document/frozen.ts';
import { emptyHistory, record, redo as redoStep, redoLabel, seal, undo as undoStep, undoLabel } from '../document/history.ts';
import type { History, Travelled } from '../document/history.ts';

/** Why the rubric cannot be changed here: another tab has it, or it is published or archived and therefore stays as it is. */
export type ReadOnly = 'elsewhere' | 'published' | 'archived';

/** A document and the undo steps that belong to it. */
export interface Work {
  readonly document: Rubric;
  readonly history: History;
}

const nothing: Rubric = frozen({ schemaVersion: 1, id: 'phieu', version: '1.0.0', title: {}, languages: ['vi'], sections: [] });

/** The rubric being edited and its undo steps. `dispatch` is the only writer. */
export const useDocumentStore = defineStore('document', () => {
  /** Both in one: whoever watches never sees a document with the steps of another. */
  const work = shallowRef<Work>({ document: nothing, history: emptyHistory });
  const document = computed(() => work.value.document);
  const history = computed(() => work.value.history);
  const readOnly = shallowRef<ReadOnly | null>(null);
  const saving = shallowRef<'saved' | 'saving' | 'failed' | 'conflict'>('saved');
  const savedAt = shallowRef<number | null>(null);
  /** Called when someone tries to change what is read-only. */
  const refused = shallowRef(0);

  /** Shows another document, with the undo steps that belong to it. */
  function open(rubric: Rubric, steps: History = emptyHistory): void {
    work.value = { document: frozen(rubric), history: steps };
  }

  /** Runs a command; false when it changed nothing. */
  function dispatch<Id extends CommandId>(id: Id, args: CommandArgs[Id]): boolean {
    if (readOnly.value !== null) {
      refused.value += 1;
      return false;
    }
    const before = document.value;
    const { document: after, label, group } = applyCommand(before, id, args);
    if (after === before) return false;
    work.value = { document: after, history: record(history.value, before, { label, group, at: Date.now() }) };
    return true;
  }

  function travel(travelled: Travelled | null): void {
    if (travelled === null || readOnly.value !== null) return;
    work.value = { document: travelled.document, history: travelled.history };
  }

  return {
    work, document, history, readOnly, refused, saving, savedAt, open, dispatch,
    undo: () => travel(undoStep(history.value, document.value)),
    redo: () => travel(redoStep(history.value, document.value)),
    /** Ends a run of typing, as when a field is left. */
    endTyping: () => void (work.value = { ...work.value, history: seal(history.value) }),
    undoLabel: computed(() => undoLabel(history.value)),
    redoLabel: computed(() => redoLabel(history.value)),
  };
});
