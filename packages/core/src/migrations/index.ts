/** Changes a document of one format version into the next. */
export interface Migration {
  readonly from: number;
  readonly to: number;
  migrate(document: Record<string, unknown>): Record<string, unknown>;
}

/** Oldest first. Version 1 is the first format, so there is nothing to migrate yet. */
export const migrations: readonly Migration[] = [];

/** Brings a document of an older format version up to date; anything else is returned as it is, for validation to judge. */
export function migrate(input: unknown, steps: readonly Migration[] = migrations): unknown {
  let document = input;
  for (const step of steps) {
    if (isDocument(document) && document['schemaVersion'] === step.from) document = { ...step.migrate(document), schemaVersion: step.to };
  }
  return document;
}

function isDocument(input: unknown): input is Record<string, unknown> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
