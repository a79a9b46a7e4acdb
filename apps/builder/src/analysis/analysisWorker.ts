import { createReceiver, type WorkerRequest } from './changes.ts';
import { createRunner, nextTask, type AnalysisAnswer } from './runner.ts';

// The worker's own end of the wire: only what is used of DedicatedWorkerGlobalScope, whose library excludes the DOM's.
interface Wire {
  addEventListener(type: 'message', listener: (event: MessageEvent<WorkerRequest>) => void): void;
  postMessage(message: AnalysisAnswer, transfer: []): void;
}

const wire = globalThis as unknown as Wire;
const request = createRunner((answer) => wire.postMessage(answer, []), nextTask);
const receive = createReceiver();
wire.addEventListener('message', ({ data }) => request(receive(data)));
