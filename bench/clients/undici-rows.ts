// The least that any program in our place would do on undici: each answer parsed after its end, and one row written. No
// stamps of the socket, no checks, no table, no report.
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTokens } from '../count-tokens.ts';
import { openBareDispatch } from './bare-dispatch.ts';
import { perform, readTask } from './task.ts';

const task = readTask();
const { send, close } = openBareDispatch(task);
const path = join(tmpdir(), `llm-latency-rows-${process.pid}.csv`);
const file = openSync(path, 'w');
/** As long as a row of ours. */
const ROW = Buffer.from(`${'x'.repeat(248)}\r\n`);

await perform(task, async () => {
  const { pieces, firstAt, sentAt, endedAt } = await send();
  if (task.stream) countTokens(pieces);
  else JSON.parse(Buffer.concat(pieces).toString());
  writeSync(file, ROW);
  return { ttftMs: firstAt - sentAt, latencyMs: endedAt - sentAt };
});
await close();
closeSync(file);
rmSync(path);
