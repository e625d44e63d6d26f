// The server of the soak run, a process of its own: answers at once, and leaves a connection now and then, each time in one of three ways.
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { streamedAnswer } from './answer-bytes.ts';
import { assembleRequests } from './incoming-request.ts';
import { AT_ONCE } from './schedule.ts';
import type { SoakCounts } from './soak-counts.ts';

const ANSWER = Buffer.concat([...streamedAnswer(AT_ONCE)]);
const LAST_ANSWER = Buffer.from(ANSWER.toString().replace('\r\n', '\r\nconnection: close\r\n'));

/** Every so many requests: closed behind an answer that says so, closed behind one that does not, reset instead of an answer. */
const ANNOUNCED = 701;
const SILENT = 997;
const RESET = 2003;

const counts: SoakCounts = { requests: 0, connections: 0, announced: 0, silent: 0, resets: 0 };

function serve(socket: Socket): void {
  counts.connections += 1;
  const assembly = assembleRequests();
  let answered = 0;
  socket.on('error', () => socket.destroy());
  socket.on('data', (bytes) => {
    if (assembly.add(bytes) === null) return;
    answer(socket, answered > 0);
    answered += 1;
  });
}

/** On a connection that was used before, a reset is the end of that connection; on a new one it would be a failure. */
function answer(socket: Socket, reused: boolean): void {
  const number = (counts.requests += 1);
  if (reused && number % RESET === 0) {
    counts.resets += 1;
    socket.resetAndDestroy();
  } else if (number % SILENT === 0) {
    counts.silent += 1;
    socket.end(ANSWER);
  } else if (number % ANNOUNCED === 0) {
    counts.announced += 1;
    socket.end(LAST_ANSWER);
  } else socket.write(ANSWER);
}

process.on('message', () => process.send?.(counts));
process.on('disconnect', () => process.exit());

const server = createServer({ noDelay: true }, serve);
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
