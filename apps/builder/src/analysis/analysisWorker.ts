import { createRunner, nextTask, type AnalysisAnswer, type AnalysisRequest } from './runner.ts';

// The worker's own end of the wire: only what is used of DedicatedWorkerGlobalScope, whose library excludes the DOM's.
interface Wire {
  addEventListener(type: 'message', listener: (event: MessageEvent<AnalysisRequest>) => void): void;
  postMessage(message: AnalysisAnswer, transfer: []): void;
}

const wire = globalThis as unknown as Wire;
const request = createRunner((answer) => wire.postMessage(answer, []), nextTask);
wire.addEventListener('message', ({ data }) => request(data));
