import type { Mutant } from './weave.ts';

/** Tries one mutant after another: each in a fresh copy of the bundles, until one has a test that fails. */
process.on('message', ({ mutant, bundles }: { mutant: Pick<Mutant, 'id' | 'file'>; bundles: readonly string[] }) => {
  void killedBy(mutant, bundles).then((killer) => process.send?.({ id: mutant.id, killer }));
});

async function killedBy({ id, file }: Pick<Mutant, 'id' | 'file'>, bundles: readonly string[]): Promise<string | null> {
  (globalThis as { __mutant?: number }).__mutant = id;
  for (const bundle of bundles) {
    try {
      const { firstFailure } = (await import(`${bundle}?mutant=${id}`)) as { firstFailure(changed: string): Promise<string | null> };
      const failure = await firstFailure(file);
      if (failure !== null) return failure;
    } catch (error) {
      return `while loading: ${String(error).slice(0, 100)}`;
    }
  }
  return null;
}
