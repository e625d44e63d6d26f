import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import type { ConnectionOptions } from 'node:tls';
import { Worker } from 'node:worker_threads';

/** A server inside this process that answers every request with a small stream. */
export interface RehearsalServer {
  readonly url: URL;
  /** What a client needs to trust it. */
  readonly tls: ConnectionOptions;
  readonly close: () => Promise<void>;
}

/** Request header: milliseconds to wait before the answer. */
export const PAUSE_HEADER = 'x-pause-ms';
/** Answer header: the server's own record, milliseconds from the first byte that it read to just before it wrote. */
export const WAITED_HEADER = 'x-waited-ms';

const EVENTS =
  'data: {"choices":[{"index":0,"delta":{"content":" word"},"finish_reason":null}]}\n\n'.repeat(20) +
  'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\n' +
  'data: {"choices":[],"usage":{"prompt_tokens":1,"completion_tokens":20,"total_tokens":21}}\n\ndata: [DONE]\n\n';

/** A pre-shared key needs no certificate to ship; it never leaves this process. */
const PSK = Buffer.alloc(16, 7);
const PSK_CIPHER = { ciphers: 'PSK-AES256-GCM-SHA384', maxVersion: 'TLSv1.2' } as const;

/** What the server's thread is given. */
interface Orders {
  readonly secure: boolean;
  readonly cipher: typeof PSK_CIPHER;
  readonly psk: Uint8Array;
  readonly events: string;
  readonly pauseHeader: string;
  readonly waitedHeader: string;
}

/**
 * Starts on 127.0.0.1, in a thread of its own: there a request and its answer have to wake somebody up, as they do when they
 * come over a network. Rejects where nothing can listen.
 */
export async function startRehearsalServer(protocol: 'http:' | 'https:'): Promise<RehearsalServer> {
  const secure = protocol === 'https:';
  const orders: Orders = {
    secure,
    cipher: PSK_CIPHER,
    psk: PSK,
    events: EVENTS,
    pauseHeader: PAUSE_HEADER,
    waitedHeader: WAITED_HEADER,
  };
  // Code as text, because a bundle has no second file to start a thread with.
  const thread = new Worker(`(${serve.toString()})()`, { eval: true, workerData: orders });
  const [port] = (await once(thread, 'message')) as [number];
  return {
    // The name, so that the look-up is rehearsed, too.
    url: new URL(`${protocol}//localhost:${port}/v1/chat/completions`),
    tls: secure
      ? {
          ...PSK_CIPHER,
          pskCallback: () => ({ psk: PSK, identity: 'rehearsal' }),
          checkServerIdentity: () => undefined,
        }
      : {},
    close: async () => void (await thread.terminate()),
  };
}

// Stryker disable all: the marks that it leaves mean nothing in another thread.
/** The thread. It is started from its text, so it sees nothing of this file. */
function serve(): void {
  const { createServer } = process.getBuiltinModule('node:net');
  const { createServer: createTlsServer } = process.getBuiltinModule('node:tls');
  const { parentPort, workerData } = process.getBuiltinModule('node:worker_threads');
  const { secure, cipher, psk, events, pauseHeader, waitedHeader } = workerData as Orders;
  const wanted = new RegExp(`${pauseHeader}: (\\d+)`);
  const server = secure
    ? createTlsServer({ ...cipher, pskCallback: () => psk, noDelay: true })
    : createServer({ noDelay: true });
  server.on(secure ? 'secureConnection' : 'connection', (socket: Socket) => {
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      const receivedAt = performance.now();
      const answer = (): void => {
        const waitedMs = performance.now() - receivedAt;
        const head = `content-type: text/event-stream\r\ncontent-length: ${events.length}\r\n${waitedHeader}: ${waitedMs}`;
        socket.write(`HTTP/1.1 200 OK\r\n${head}\r\n\r\n${events}`);
      };
      const pauseMs = Number(wanted.exec(bytes.toString('latin1'))?.[1] ?? 0);
      if (pauseMs === 0) answer();
      else setTimeout(answer, pauseMs);
    });
  });
  server.listen(0, '127.0.0.1', () => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows, a thread has no origin
    parentPort?.postMessage((server.address() as AddressInfo).port);
  });
}
// Stryker restore all
