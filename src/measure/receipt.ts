import type { Dispatcher } from 'undici';
import type { AnswerHeaders } from '../api/answer-headers.ts';
import type { Transport } from './transport.ts';

/** What has come back for a request so far. */
export interface Received {
  readonly headersAt: number | null;
  readonly status: number | null;
  readonly headers: AnswerHeaders;
  /** The body, one piece for each network chunk. */
  readonly chunks: readonly Buffer[];
  /** When each chunk was read from the socket. */
  readonly arrivals: readonly number[];
}

/** Collects one answer. */
export interface Receipt {
  readonly handler: Dispatcher.DispatchHandler;
  /** Breaks the connection off, if there is one. */
  abort(reason: Error): void;
  received(): Received;
}

/** What whoever waits for the answer hears of. */
export interface ReceiptEvents {
  readonly onData: (chunk: Buffer) => void;
  /** There is more than anybody wants to keep. */
  readonly onOverflow: () => void;
  readonly onEnd: (at: number) => void;
  readonly onError: (error: unknown, at: number) => void;
}

/** Bytes of an answer that are read at most; an LLM's longest answers are far below. */
export const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
/** Pieces of an answer at most: each costs some 300 bytes of memory, however small it is. */
const MAX_PIECES = 500_000;

/** Inside the timed window there is one stamp and two pushes for each piece that arrives; everything else comes afterwards. */
export function createReceipt(transport: Transport, events: ReceiptEvents): Receipt {
  const pieces: Buffer[] = [];
  const stamps: number[] = [];
  let controller: Dispatcher.DispatchController | null = null;
  let aborted: Error | null = null;
  let headersAt: number | null = null;
  let status: number | null = null;
  let headers: AnswerHeaders = {};
  let bytes = 0;

  const handler: Dispatcher.DispatchHandler = {
    onRequestStart(given) {
      controller = given;
      if (aborted !== null) given.abort(aborted);
    },
    onResponseStart(_, statusCode, responseHeaders) {
      headersAt = transport.arrival();
      status = statusCode;
      headers = responseHeaders;
    },
    onResponseData(_, chunk) {
      if (aborted !== null) return;
      stamps.push(transport.arrival());
      pieces.push(chunk);
      bytes += chunk.length;
      if (bytes > MAX_ANSWER_BYTES || pieces.length > MAX_PIECES) events.onOverflow();
      else events.onData(chunk);
    },
    onResponseEnd: () => events.onEnd(transport.arrival()),
    onResponseError: (_, error) => events.onError(error, transport.clock.now()),
  };

  return {
    handler,
    abort(reason) {
      aborted = reason;
      controller?.abort(reason);
    },
    received: () => ({ headersAt, status, headers, ...networkChunks(pieces, stamps) }),
  };
}

/** Pieces with one stamp came in one read: what HTTP framing cut is one network chunk again. */
function networkChunks(pieces: readonly Buffer[], stamps: readonly number[]): Pick<Received, 'chunks' | 'arrivals'> {
  if (stamps.every((at, i) => at !== stamps[i - 1])) return { chunks: pieces, arrivals: stamps };
  const groups: Buffer[][] = [];
  const arrivals: number[] = [];
  for (const [i, piece] of pieces.entries()) {
    const at = stamps[i]!;
    if (arrivals.at(-1) === at) groups.at(-1)!.push(piece);
    else {
      groups.push([piece]);
      arrivals.push(at);
    }
  }
  return { chunks: groups.map((group) => (group.length === 1 ? group[0]! : Buffer.concat(group))), arrivals };
}
