import { expect } from '@jest/globals';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finish, httpChunk, open, text } from '../nasty/answers.ts';
import { startArtifactService } from '../support/artifact-service.ts';
import { call, send, wait, type Script } from '../support/scripted-server.ts';
import { unzip } from '../support/unzip.ts';
import { ANSWER } from './answer.ts';
import { ok, type FaultCase, type Preparation } from './fault-case.ts';
import type { Stage } from './stage.ts';
import { insideShell, mayMount, onLinux } from './surroundings.ts';

const CHAT = '/v1/chat/completions';
const MANY = { repeat: '50' };
const REPORTS = ['metrics_summary.json', 'report.html'] as const;

async function against(stage: Stage, rest: Preparation = {}): Promise<Preparation> {
  return { url: (await stage.serve([])).origin + CHAT, ...rest };
}

/** Every reading of the clock on the wall is a day after the one before, or a day before it. */
const JUMPING_CLOCK = `
  const { now } = Date;
  let jumps = 0;
  const jumping = () => now() + ((jumps += 1) % 2) * 86_400_000;
  globalThis.Date = class extends Date {
    constructor(...args) { super(...(args.length === 0 ? [jumping()] : args)); }
    static now() { return jumping(); }
  };
`;
/** Milliseconds from the first event of an answer to its last. */
const PACE_MS = 300;
const SLOW_ANSWER: Script = [
  ...open(),
  send(httpChunk(text('Hello'))),
  wait(PACE_MS),
  send(httpChunk(text(' there') + finish())),
  send('0\r\n\r\n'),
];

const CLOCKS: readonly FaultCase[] = [
  {
    name: 'the clock on the wall jumps a day with every reading',
    prepare: async (stage) => {
      const server = await stage.serve([SLOW_ANSWER, SLOW_ANSWER]);
      return {
        url: server.origin + CHAT,
        nodeArgs: ['--import', `data:text/javascript,${encodeURIComponent(JUMPING_CLOCK)}`],
        verify: ({ rows, summary }) => {
          const seconds = [...rows!.map((row) => Number(row['latency_seconds'])), summary!.total_time_seconds];
          for (const value of seconds) {
            // A timer may fire a millisecond early.
            expect(value).toBeGreaterThan((PACE_MS - 2) / 1000);
            expect(value).toBeLessThan(60);
          }
        },
      };
    },
    exitCode: 0,
    rows: [ok(), ok()],
  },
];

/** The program with results on a disk of so many KiB that only it sees; they are copied out when it has ended. */
function onDiskOf(kibibytes: number): string[] {
  const inside = `mount -t tmpfs -o size=${kibibytes}k none $0 && "$@"; code=$?; cp $0/* copy; exit $code`;
  const around = `mkdir $0 copy; unshare -rm sh -c '${inside}' $0 "$@"; code=$?; mv copy/* $0; exit $code`;
  return insideShell(around.replaceAll('$0', 'llm-latency-results'));
}

function saysThatDiskIsFull(word: string, { finished }: { finished: { stdout: string; stderr: string } }): void {
  expect(finished.stdout + finished.stderr).toMatch(new RegExp(`cannot write \\S*metrics_requests\\.csv: ${word}`));
}

const DISKS: readonly FaultCase[] = [
  {
    name: 'the disk is full after some rows',
    possible: mayMount,
    entry: 'command',
    prepare: async (stage) =>
      against(stage, {
        inputs: MANY,
        nodeArgs: onDiskOf(16),
        lost: REPORTS,
        verify: (after) => saysThatDiskIsFull('ENOSPC', after),
      }),
    exitCode: 1,
    rows: 'some',
  },
  {
    name: 'no file may grow beyond some rows',
    entry: 'action',
    possible: onLinux,
    prepare: async (stage) => {
      const service = await startArtifactService();
      stage.onEnd(service.close);
      return against(stage, {
        inputs: { ...MANY, 'upload-artifact': 'true' },
        environment: service.environment,
        nodeArgs: insideShell('ulimit -f 8; exec "$@"'),
        lost: REPORTS,
        verify: (after) => {
          saysThatDiskIsFull('EFBIG', after);
          expect(service.artifacts.map(({ zip }) => [...unzip(zip!).keys()])).toEqual([['metrics_requests.csv']]);
        },
      });
    },
    exitCode: 1,
    rows: 'some',
  },
  {
    name: 'the output directory cannot be made',
    possible: onLinux,
    prepare: (stage) => against(stage, { inputs: { 'output-dir': '/sys/llm-latency' } }),
    exitCode: 2,
    rows: null,
  },
  {
    name: 'the output directory is a file',
    prepare: (stage) => {
      writeFileSync(join(stage.workspace.dir, 'occupied'), '');
      return against(stage, { inputs: { 'output-dir': 'occupied' } });
    },
    exitCode: 2,
    rows: null,
  },
  {
    name: 'the output directory is taken away in the middle of the run',
    possible: onLinux,
    prepare: async (stage) => {
      const take = call(() => rmSync(join(stage.workspace.dir, 'llm-latency-results'), { recursive: true }));
      return { url: (await stage.serve([[take, ...ANSWER]])).origin + CHAT };
    },
    exitCode: 1,
    rows: null,
  },
];

const OUTPUTS: readonly FaultCase[] = [
  {
    name: 'whoever reads the output goes away after one line',
    entry: 'command',
    possible: onLinux,
    prepare: (stage) =>
      against(stage, {
        nodeArgs: insideShell('code=$( { { "$@"; echo $? >&3; } | head -n 1 >/dev/null; } 3>&1 ); exit "$code"'),
      }),
    exitCode: 0,
    rows: [ok(), ok()],
  },
  {
    name: 'the output goes to a disk that is full',
    entry: 'command',
    possible: onLinux,
    prepare: (stage) => against(stage, { nodeArgs: insideShell('exec "$@" >/dev/full') }),
    exitCode: 1,
    rows: [ok(), ok()],
  },
  {
    name: 'output and errors go to a disk that is full',
    entry: 'command',
    possible: onLinux,
    prepare: (stage) => against(stage, { nodeArgs: insideShell('exec "$@" >/dev/full 2>&1') }),
    exitCode: 1,
    rows: [ok(), ok()],
  },
];

/** What goes wrong on the machine itself. */
export const MACHINE_CASES: readonly FaultCase[] = [...CLOCKS, ...DISKS, ...OUTPUTS];
