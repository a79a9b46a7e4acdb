import type { Rubric } from '@chamdiem/core';
import { createSender } from './changes.ts';
import { createRunner, nextTask, type AnalysisAnswer, type AnalysisRequest } from './runner.ts';

/** Looks at documents; answers of older runs never follow those of newer ones. */
export interface Analyser {
  request(document: Rubric): void;
  dispose(): void;
}

type MakeWorker = () => Worker;

const ownWorker: MakeWorker = () => new Worker(new URL('./analysisWorker.ts', import.meta.url), { type: 'module', name: 'analysis' });

/** An analyser in a worker; where workers are refused (old kiosk browsers, strict hosts) the same work is done between the user's actions. */
export function createAnalyser(receive: (answer: AnalysisAnswer) => void, makeWorker: MakeWorker = ownWorker): Analyser {
  let latest: AnalysisRequest = { run: 0, document: undefined as never };
  const accept = (answer: AnalysisAnswer): void => {
    if (answer.run === latest.run) receive(answer);
  };
  let send = (request: AnalysisRequest): void => local(request);
  const local = createRunner(accept, nextTask);
  const worker = started(makeWorker);

  if (worker !== null) {
    const changesIn = createSender();
    send = (request) => worker.postMessage(changesIn(request), []);
    worker.addEventListener('message', ({ data }: MessageEvent<AnalysisAnswer>) => accept(data));
    worker.addEventListener('error', () => {
      worker.terminate();
      send = local;
      if (latest.run > 0) local(latest);
    });
  }

  return {
    request(document) {
      latest = { run: latest.run + 1, document };
      send(latest);
    },
    dispose() {
      latest = { ...latest, run: latest.run + 1 };
      worker?.terminate();
    },
  };
}

/** Null where the browser refuses workers: it throws or, later, reports an error. */
function started(makeWorker: MakeWorker): Worker | null {
  try {
    return makeWorker();
  } catch (error) {
    console.warn('No worker for the analysis; it runs in the page.', error);
    return null;
  }
}
