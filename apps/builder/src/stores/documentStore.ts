import type { Rubric } from '@chamdiem/core';
import { defineStore } from 'pinia';
import { computed, shallowRef } from 'vue';
import type { Command } from '../document/command.ts';

interface Step { readonly document: Rubric; readonly label: ReturnType<Command['label']>; readonly group?: string }

/** Arguments of every command by its id. */
type CommandArgs = Record<string, unknown>;
const commands: Readonly<Record<string, Command<unknown>>> = {};

/** The rubric being edited. `dispatch` is the only writer. */
export const useDocumentStore = defineStore('document', () => {
  const document = shallowRef<Rubric | null>(null);
  const past = shallowRef<readonly Step[]>([]);
  const future = shallowRef<readonly Step[]>([]);

  function open(rubric: Rubric): void {
    document.value = rubric;
    past.value = [];
    future.value = [];
  }

  function dispatch<Id extends keyof CommandArgs & string>(id: Id, args: CommandArgs[Id]): void {
    const command = commands[id];
    if (command === undefined || document.value === null) throw new Error(`No command ${id}, or no document`);
    const before = document.value;
    const after = command.run(before, args);
    if (after === before) return;
    document.value = after;
    past.value = [...past.value, { document: before, label: command.label(before, args) }];
    future.value = [];
  }

  return {
    document, open, dispatch,
    undoLabel: computed(() => past.value.at(-1)?.label ?? null),
    redoLabel: computed(() => future.value.at(-1)?.label ?? null),
  };
});
