const taken = new Set<string>();

export interface ClaimedName {
  readonly name: string;
  free(): void;
}

/** Several forms of one sheet on one page are no two tabs on it: each has a draft of its own, told apart by their order, which is the same after a reload. */
export function claimName(wanted: string): ClaimedName {
  let name = wanted;
  for (let place = 2; taken.has(name); place += 1) name = `${wanted}#${place}`;
  taken.add(name);
  return { name, free: () => void taken.delete(name) };
}
