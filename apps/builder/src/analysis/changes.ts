import type { Rubric } from '@chamdiem/core';
import { applyDelta, deltaOf, type Delta } from '../document/history/delta.ts';
import type { AnalysisRequest } from './runner.ts';

/** A request on its way to the worker: what changed since the one before, for copying a long document takes longer than a key may. */
export interface WorkerRequest {
  readonly run: number;
  readonly change: Delta | null;
}

/** Remembers what was sent. */
export function createSender(): (request: AnalysisRequest) => WorkerRequest {
  let sent: Rubric | null = null;
  return ({ run, document }) => {
    const change = deltaOf(sent, document);
    sent = document;
    return { run, change };
  };
}

/** The other end: every request is needed, in order, also of documents that nobody looks at any more. */
export function createReceiver(): (request: WorkerRequest) => AnalysisRequest {
  let document: unknown = null;
  return ({ run, change }) => {
    document = applyDelta(document, change);
    return { run, document: document as Rubric };
  };
}
