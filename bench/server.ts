// The benchmark server: a process of its own, with its own clock. Commands come over the channel to its parent.
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { modelList, streamedAnswer, wholeAnswer, type AnswerBytes } from './answer-bytes.ts';
import { assembleRequests, type IncomingRequest } from './incoming-request.ts';
import { AT_ONCE, type Command, type Reply, type Schedule, type Truth } from './schedule.ts';

/** A timer may fire this much late, so the rest of a wait is spent in a loop. */
const SPIN_MS = 2;

const MODELS = modelList();

interface Program {
  readonly schedule: Schedule;
  readonly streamed: AnswerBytes;
  readonly whole: AnswerBytes;
}

let program = programOf(AT_ONCE);
let truths: Truth[] = [];

function programOf(schedule: Schedule): Program {
  return { schedule, streamed: streamedAnswer(schedule), whole: wholeAnswer(schedule) };
}

function serve(socket: Socket): void {
  const assembly = assembleRequests();
  let receivedAt: number | null = null;
  socket.on('error', () => socket.destroy());
  socket.on('data', (bytes) => {
    receivedAt ??= performance.now();
    const request = assembly.add(bytes);
    if (request === null) return;
    answer(socket, request, receivedAt);
    receivedAt = null;
  });
}

function answer(socket: Socket, request: IncomingRequest, receivedAt: number): void {
  if (!request.asksForAnswer) return void socket.write(MODELS);
  const { schedule, streamed, whole } = program;
  const { ttftMs, tokens, tokenMs } = schedule;
  if (request.streamed) return play(socket, { writes: streamed, receivedAt, firstAtMs: ttftMs, pauseMs: tokenMs });
  const lastAtMs = ttftMs + (tokens - 1) * tokenMs;
  play(socket, { writes: whole, receivedAt, firstAtMs: lastAtMs, pauseMs: 0 });
}

interface Performance {
  readonly writes: AnswerBytes;
  readonly receivedAt: number;
  readonly firstAtMs: number;
  readonly pauseMs: number;
}

function play(socket: Socket, { writes, receivedAt, firstAtMs, pauseMs }: Performance): void {
  let ttftMs = 0;
  const send = (index: number): void => {
    const latencyMs = performance.now() - receivedAt;
    socket.write(writes[index]!);
    if (index === 0) ttftMs = latencyMs;
    if (index < writes.length - 1) at(receivedAt + firstAtMs + (index + 1) * pauseMs, () => send(index + 1));
    else truths.push({ receivedAtMs: receivedAt, ttftMs, latencyMs });
  };
  at(receivedAt + firstAtMs, () => send(0));
}

function at(dueAt: number, act: () => void): void {
  const sleepMs = Math.floor(dueAt - performance.now() - SPIN_MS);
  if (sleepMs >= 1) return void setTimeout(() => spinUntil(dueAt, act), sleepMs);
  spinUntil(dueAt, act);
}

function spinUntil(dueAt: number, act: () => void): void {
  while (performance.now() < dueAt);
  act();
}

function reply(message: Reply): void {
  process.send?.(message);
}

process.on('message', (command: Command) => {
  if (command.kind === 'play') {
    program = programOf(command.schedule);
    truths = [];
    reply({ kind: 'playing' });
  } else {
    reply({ kind: 'reported', truths });
    truths = [];
  }
});
process.on('disconnect', () => process.exit());

const server = createServer({ noDelay: true }, serve);
server.listen(0, '127.0.0.1', () => reply({ kind: 'ready', port: (server.address() as AddressInfo).port }));
