import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type ConnectionOptions } from 'node:tls';
import { machineClock } from './machine-clock.ts';

/** The server's own record of one request; milliseconds on the machine's clock. */
export interface Truth {
  readonly receivedAt: number;
  readonly firstEventAt: number;
}

/** A server inside this process that answers every request with a small stream. */
export interface RehearsalServer {
  readonly url: URL;
  /** What a client needs to trust it. */
  readonly tls: ConnectionOptions;
  /** Waits so long before the first event and between the two; 0 unless set. */
  pauseMs: number;
  /** Of the last request. */
  truth: Truth | null;
  close(): void;
}

const FIRST_EVENT = 'data: {"choices":[{"index":0,"delta":{"content":"Hello"}}]}\n\n';
const LAST_EVENTS =
  'data: {"choices":[{"index":0,"delta":{"content":" there"},"finish_reason":"stop"}]}\n\n' +
  'data: {"choices":[],"usage":{"prompt_tokens":1,"completion_tokens":2,"total_tokens":3}}\n\ndata: [DONE]\n\n';
const HEAD =
  'HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n' +
  `content-length: ${FIRST_EVENT.length + LAST_EVENTS.length}\r\n\r\n`;

/** A pre-shared key needs no certificate to ship; it never leaves this process. */
const PSK = Buffer.alloc(16, 7);
const PSK_CIPHER = { ciphers: 'PSK-AES256-GCM-SHA384', maxVersion: 'TLSv1.2' } as const;

/** Starts on 127.0.0.1; rejects where nothing can listen there. */
export async function startRehearsalServer(protocol: 'http:' | 'https:'): Promise<RehearsalServer> {
  const secure = protocol === 'https:';
  const server = secure
    ? createTlsServer({ ...PSK_CIPHER, pskCallback: () => PSK, noDelay: true })
    : createServer({ noDelay: true });
  await listen(server);
  const { port } = server.address() as AddressInfo;
  const stage: RehearsalServer = {
    // The name, so that the look-up is rehearsed, too.
    url: new URL(`${protocol}//localhost:${port}/v1/chat/completions`),
    tls: secure
      ? {
          ...PSK_CIPHER,
          pskCallback: () => ({ psk: PSK, identity: 'rehearsal' }),
          checkServerIdentity: () => undefined,
        }
      : {},
    pauseMs: 0,
    truth: null,
    close: () => void server.close(),
  };
  server.on(secure ? 'secureConnection' : 'connection', (socket: Socket) => play(socket, stage));
  return stage;
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}

function play(socket: Socket, stage: RehearsalServer): void {
  const later = (act: () => void): void => void (stage.pauseMs === 0 ? act() : setTimeout(act, stage.pauseMs));
  socket.on('error', () => undefined);
  socket.on('data', () => {
    const receivedAt = machineClock.now();
    later(() => {
      stage.truth = { receivedAt, firstEventAt: machineClock.now() };
      socket.write(HEAD + FIRST_EVENT);
      later(() => socket.write(LAST_EVENTS));
    });
  });
}
