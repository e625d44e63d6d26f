import { afterAll, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { startAction, startCommand, type Finished } from '../support/run-process.ts';
import { ANSWER } from './answer.ts';
import { FULL, noteFigures } from './figures.ts';
import { readResults, type Results } from './results.ts';
import { onStage } from './stage.ts';

/** Heap sizes in MiB. */
const HEAPS = [16, 24, 32, 48, 64] as const;
const ENTRIES = FULL ? (['command', 'action'] as const) : (['command'] as const);

/** From the first row on something keeps more and more memory, a little each millisecond, until V8 ends the process. */
const LEAK = `
  const { write } = process.stdout;
  const kept = [];
  process.stdout.write = function (text, ...rest) {
    if (String(text).startsWith('[1]')) setInterval(() => kept.push(Array.from({ length: 4000 }, (_, i) => ({ i }))), 1);
    return write.call(this, text, ...rest);
  };
`;

interface Ended extends Results {
  readonly finished: Finished;
  readonly requests: number;
  readonly told: number;
}

const found: Ended[] = [];

/** Pipes are written to at once on POSIX only, and what was not yet written is not told. */
const onPosix = process.platform === 'win32' ? test.skip : test;

onPosix.each(ENTRIES.flatMap((entry) => HEAPS.map((heap) => ({ entry, heap }))))(
  '$entry, $heap MiB: every row that was told is there, whole',
  async ({ entry, heap }) => {
    const ended = await runOutOfMemory(entry, heap);
    found.push(ended);
    const { finished, rows, told, requests } = ended;
    expect(finished.stderr).toContain('JavaScript heap out of memory');
    expect(finished.code).not.toBe(0);
    expect(told).toBeGreaterThan(0);
    expect(rows?.length).toBeGreaterThanOrEqual(told);
    expect(rows?.length).toBeLessThanOrEqual(requests);
    expect(rows?.filter(({ outcome }) => outcome !== 'ok')).toEqual([]);
  },
);

afterAll(() => {
  if (found.length === 0) return;
  noteFigures('memory', {
    'Heap sizes': HEAPS.map((heap) => `${heap} MiB`).join(', '),
    'Processes that ran out of memory': found.length,
    'Rows in their files, all whole': found.map(({ rows }) => rows?.length ?? 0).join(', '),
  });
});

function runOutOfMemory(entry: 'action' | 'command', heapMebibytes: number): Promise<Ended> {
  return onStage(async ({ workspace, serve }) => {
    const server = await serve([ANSWER]);
    const inputs = { 'endpoint-url': `${server.origin}/v1/chat/completions`, model: 'm', repeat: '10000' };
    const options = {
      workspace,
      environment: { LLM_API_KEY: 'sk-test-0123456789', NODE_OPTIONS: `--max-old-space-size=${heapMebibytes}` },
      nodeArgs: ['--import', `data:text/javascript,${encodeURIComponent(LEAK)}`],
      inputs,
      args: Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]),
    };
    const finished = await (entry === 'action' ? startAction : startCommand)(options).finished;
    return {
      finished,
      ...readResults(join(workspace.dir, 'llm-latency-results')),
      requests: server.requests.length,
      told: [...finished.stdout.matchAll(/^\[\d+\] /gm)].length,
    };
  });
}
