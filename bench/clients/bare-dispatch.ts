import { Client, type Dispatcher } from 'undici';
import { requestBody, type Task } from './task.ts';

/** What an answer left behind: one piece and one stamp for each call of undici's, milliseconds. */
export interface BareAnswer {
  readonly pieces: readonly Buffer[];
  readonly firstAt: number;
  readonly sentAt: number;
  readonly endedAt: number;
}

/** undici's lowest call on one connection, with the bytes that ours sends and nothing around it. */
export function openBareDispatch({ url, stream }: Task) {
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
  const send = (): Promise<BareAnswer> =>
    new Promise((resolve, reject) => {
      const pieces: Buffer[] = [];
      let firstAt = 0;
      const sentAt = performance.now();
      client.dispatch(options, {
        onRequestStart: () => undefined,
        onResponseStart: () => undefined,
        onResponseData(_, piece) {
          if (pieces.length === 0) firstAt = performance.now();
          pieces.push(piece);
        },
        onResponseEnd: () => resolve({ pieces, firstAt, sentAt, endedAt: performance.now() }),
        onResponseError: (_, error) => reject(error),
      });
    });
  return { send, close: () => client.close() };
}
