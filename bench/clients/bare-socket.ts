// The floor: what Node itself costs. Bytes that were made beforehand, one socket, a stamp for each read, and nothing read of
// the answer but its end.
import { once } from 'node:events';
import { connect } from 'node:net';
import type { Figure } from '../schedule.ts';
import { perform, readTask, requestBody } from './task.ts';

const END_OF_CHUNKS = Buffer.from('0\r\n\r\n');

const task = readTask();
const { url, stream } = task;
const body = requestBody(stream);
const request = Buffer.from(
  `POST ${url.pathname} HTTP/1.1\r\nhost: ${url.host}\r\ncontent-type: application/json\r\n` +
    `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
);
const socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true });
let onBytes: (bytes: Buffer, at: number) => void = () => undefined;
socket.on('data', (bytes) => onBytes(bytes, performance.now()));
await once(socket, 'connect');

function send(): Promise<Figure> {
  return new Promise((resolve) => {
    let ttftMs: number | null = null;
    onBytes = (bytes, at) => {
      ttftMs ??= at - sentAt;
      // A whole answer of this server comes in one piece.
      if (!stream || bytes.subarray(-END_OF_CHUNKS.length).equals(END_OF_CHUNKS)) {
        resolve({ ttftMs, latencyMs: at - sentAt });
      }
    };
    const sentAt = performance.now();
    socket.write(request);
  });
}

await perform(task, send);
socket.destroy();
