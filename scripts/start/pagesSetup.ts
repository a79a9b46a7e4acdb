import { buildBuilder } from './buildBuilder.ts';

/** Builds the builder before the first test that opens it: two at once would write into one folder. */
export async function setup(): Promise<void> {
  await buildBuilder();
}
