const taken = new Set<string>();
/** What forms that have gone are still keeping, by name. */
const leaving = new Map<string, Promise<unknown>>();

export interface ClaimedName {
  readonly name: string;
  /** Waits until the form that had the name before has kept what it held. */
  ready(): Promise<unknown>;
  /** Gives the name back; the next form of this name waits for this. */
  free(gone: Promise<unknown>): void;
}

/** Several forms of one sheet on one page are no two tabs on it: each has a draft of its own, told apart by their order, which is the same after a reload. */
export function claimName(wanted: string): ClaimedName {
  let name = wanted;
  for (let place = 2; taken.has(name); place += 1) name = `${wanted}#${place}`;
  taken.add(name);
  return {
    name,
    ready: () => Promise.resolve(leaving.get(name)),
    free(gone) {
      taken.delete(name);
      leaving.set(name, gone);
      void gone.finally(() => {
        if (leaving.get(name) === gone) leaving.delete(name);
      });
    },
  };
}
