import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requestBody, taskArguments } from './clients/task.ts';
import { CHAT_PATH } from './contender.ts';
import { runOurs } from './our-command.ts';
import { runProgram } from './processes.ts';
import { COUNTED, WARM_AFTER } from './request-rate.ts';
import { inTemporaryDir } from './temporary-dir.ts';

/** A client that sends one request after the other as fast as it can, at least as many as are counted. */
export interface Runner {
  readonly name: string;
  readonly drive: (job: { readonly origin: string; readonly stream: boolean }) => Promise<unknown>;
}

const REQUESTS = WARM_AFTER + COUNTED + 1;

/** Ours: rows parsed, the CSV written. */
export const ourRunner: Runner = {
  name: 'llm-latency (rows parsed, CSV written)',
  drive: (job) => runOurs({ ...job, requests: REQUESTS, pauseMs: 0 }),
};

function clientRunner(name: string, file: string): Runner {
  const path = fileURLToPath(new URL(`clients/${file}`, import.meta.url));
  return {
    name,
    drive: ({ origin, stream }) =>
      runProgram(process.execPath, [
        path,
        ...taskArguments({ url: new URL(origin + CHAT_PATH), requests: REQUESTS, pauseMs: 0, stream }),
      ]),
  };
}

/** What ours is built on. */
export const dispatchRunner = clientRunner('bare undici `dispatch`', 'undici-dispatch.ts');
/** The least that a program in our place would do. */
export const rowsRunner = clientRunner('`dispatch`, answers parsed, a row written', 'undici-rows.ts');
/** The vendor's client. */
export const sdkRunner = clientRunner('`openai` SDK', 'openai-sdk.ts');
/** What Node brings. */
export const fetchRunner = clientRunner('global `fetch`', 'global-fetch.ts');

const autocannon: Runner = {
  name: '`autocannon -c 1`',
  drive({ origin, stream }) {
    const program = fileURLToPath(import.meta.resolve('autocannon'));
    const options = ['-c', '1', '-a', String(REQUESTS), '-m', 'POST', '-H', 'content-type: application/json'];
    return runProgram(process.execPath, [program, ...options, '-b', requestBody(stream), origin + CHAT_PATH]);
  },
};

const wrk: Runner = {
  name: '`wrk -t 1 -c 1`',
  drive: ({ origin, stream }) =>
    inTemporaryDir((dir) => {
      const script = join(dir, 'post.lua');
      const headers = 'wrk.headers["content-type"] = "application/json"';
      writeFileSync(script, `wrk.method = "POST"\n${headers}\nwrk.body = [[${requestBody(stream)}]]\n`);
      return runProgram('wrk', ['-t', '1', '-c', '1', '-d', '2s', '-s', script, origin + CHAT_PATH]);
    }),
};

/** All runners; which of them this machine lacks shows when they are driven. */
export const RUNNERS: readonly Runner[] = [
  wrk,
  autocannon,
  clientRunner('bare `node:net`', 'bare-socket.ts'),
  dispatchRunner,
  rowsRunner,
  ourRunner,
  fetchRunner,
  sdkRunner,
];

/** Garbage collection of a process; milliseconds. */
export interface Collections {
  readonly count: number;
  readonly longestMs: number;
  readonly totalMs: number;
}

/** Garbage collection of our command during as many requests as are counted. */
export function collectionsOfOurs(origin: string): Promise<Collections> {
  return inTemporaryDir(async (dir) => {
    const file = join(dir, 'gc.json');
    const watch = new URL('clients/watch-gc.ts', import.meta.url);
    watch.searchParams.set('file', file);
    await runOurs({ origin, requests: COUNTED, pauseMs: 0, stream: true }, ['--import', watch.href]);
    return JSON.parse(readFileSync(file, 'utf8')) as Collections;
  });
}
