// What we are built on, with nothing around it: undici's lowest call, one connection, the same bytes as ours; the answer's
// pieces are counted and dropped.
import { Client, type Dispatcher } from 'undici';
import type { Figure } from '../schedule.ts';
import { perform, readTask, requestBody } from './task.ts';

const task = readTask();
const { url, stream } = task;
const client = new Client(url.origin, { headersTimeout: 0, bodyTimeout: 0, allowH2: false, pipelining: 1 });
const options: Dispatcher.DispatchOptions = {
  path: url.pathname,
  method: 'POST',
  headers: {
    'content-type': 'application/json',
    accept: stream ? 'text/event-stream' : 'application/json',
    'accept-encoding': 'identity',
    'user-agent': 'llm-latency-action/bench',
  },
  body: requestBody(stream),
};

function send(): Promise<Figure> {
  return new Promise((resolve, reject) => {
    let pieces = 0;
    let ttftMs = 0;
    const sentAt = performance.now();
    client.dispatch(options, {
      onRequestStart: () => undefined,
      onResponseStart: () => undefined,
      onResponseData() {
        if (pieces === 0) ttftMs = performance.now() - sentAt;
        pieces += 1;
      },
      onResponseEnd: () => resolve({ ttftMs, latencyMs: performance.now() - sentAt }),
      onResponseError: (_, error) => reject(error),
    });
  });
}

await perform(task, send);
await client.close();
