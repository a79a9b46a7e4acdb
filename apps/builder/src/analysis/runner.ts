import type { Rubric } from '@chamdiem/core';
import { analyse, type AnalysisPart } from './analyse.ts';

/** A document to look at; runs are numbered in the order in which they were asked for. */
export interface AnalysisRequest {
  readonly run: number;
  readonly document: Rubric;
}

export type AnalysisAnswer =
  | { readonly run: number; readonly kind: 'part'; readonly part: AnalysisPart }
  | { readonly run: number; readonly kind: 'done' }
  /** A fault of the program, never of the document. */
  | { readonly run: number; readonly kind: 'failed'; readonly message: string };

/**
 * Analyses the newest document asked for. Between two parts it lets other messages in (pause),
 * and drops what it was doing when a newer document has come.
 */
export function createRunner(answer: (answer: AnalysisAnswer) => void, pause: () => Promise<void>): (request: AnalysisRequest) => void {
  const waiting: AnalysisRequest[] = [];
  let running = false;

  async function work(): Promise<void> {
    running = true;
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      waiting.length = 0;
      await look(next);
    }
    running = false;
  }

  async function look({ run, document }: AnalysisRequest): Promise<void> {
    try {
      for (const part of analyse(document)) {
        answer({ run, kind: 'part', part });
        await pause();
        if (waiting.length > 0) return;
      }
      answer({ run, kind: 'done' });
    } catch (error) {
      answer({ run, kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    }
  }

  return (request) => {
    waiting.push(request);
    if (!running) void work();
  };
}

/** Lets messages and input in. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
