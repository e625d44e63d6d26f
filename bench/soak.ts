// `npm run soak`: hundreds of thousands of requests by the built command over loopback, and its section of docs/reliability.md.
// `-- --requests 20000` makes it shorter and writes nothing.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { CHAT_PATH } from './contender.ts';
import { formatCount, formatRatio, medianOf } from './figures.ts';
import { ENTRIES } from './our-command.ts';
import { runProgram } from './processes.ts';
import { recordCampaign } from './reliability.ts';
import type { SoakCounts, SoakSample } from './soak-counts.ts';
import { atMost, type Target } from './target.ts';
import { inTemporaryDir } from './temporary-dir.ts';

const REQUESTS = 500_000;
const MEBIBYTE = 1024 ** 2;
/** Columns of rows that have become too small go back to the system at once; kept by glibc, they would look like a leak. */
const GIVE_BACK = { MALLOC_MMAP_THRESHOLD_: '131072' };

interface Soak {
  readonly requests: number;
  readonly elapsedMs: number;
  readonly counts: SoakCounts;
  readonly samples: readonly SoakSample[];
  readonly failedRequests: number;
  readonly resent: number;
}

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

async function soak(requests: number): Promise<Soak> {
  const server = fork(path('soak-server.ts'));
  try {
    const [port] = (await once(server, 'message')) as [number];
    return await inTemporaryDir(async (dir) => {
      const { elapsedMs } = await runCommand(port, requests, dir);
      const counted = once(server, 'message');
      server.send('counts');
      const [counts] = (await counted) as [SoakCounts];
      const read = (name: string): string => readFileSync(join(dir, name), 'utf8');
      const samples = read('samples').trim().split('\n');
      const rows = read('metrics_requests.csv').trimEnd().split('\r\n').slice(1);
      if (rows.length !== requests) throw new Error(`${rows.length} rows, and ${requests} requests`);
      return {
        requests,
        elapsedMs,
        counts,
        samples: samples.map((line) => JSON.parse(line) as SoakSample),
        failedRequests: rows.filter((row) => row.includes(',failed,')).length,
        resent: rows.filter((row) => row.includes('resent')).length,
      };
    });
  } finally {
    server.disconnect();
  }
}

function runCommand(port: number, requests: number, dir: string) {
  const inputs = {
    'endpoint-url': `http://127.0.0.1:${port}${CHAT_PATH}`,
    model: 'bench',
    auth: 'none',
    prompts: 'Say a word.',
    repeat: String(requests),
    'output-dir': dir,
  };
  const args = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
  const probe = ['--expose-gc', '--import', path('soak-probe.ts')];
  return runProgram(process.execPath, [...probe, ENTRIES.command, '--quiet', ...args], {
    environment: { SOAK_SAMPLES: join(dir, 'samples'), ...GIVE_BACK },
  });
}

/** Medians of a quarter of the samples, 1 to 4. */
function quarter(samples: readonly SoakSample[], number: 1 | 2 | 3 | 4, figure: keyof SoakSample): number {
  const size = Math.floor(samples.length / 4);
  return medianOf(samples.slice((number - 1) * size, number * size).map((sample) => sample[figure] ?? 0));
}

function targetsOf({ requests, samples, failedRequests }: Soak): Target[] {
  const grown = (figure: keyof SoakSample): number => quarter(samples, 4, figure) - quarter(samples, 2, figure);
  const ratio = (figure: keyof SoakSample): number => quarter(samples, 4, figure) / quarter(samples, 2, figure);
  // From the middle of the second quarter to the middle of the last.
  const arrayBytesPerRequest = grown('arrayBytes') / (requests / 2);
  return [
    atMost('failed requests', failedRequests, 0, formatCount),
    atMost('JavaScript heap, last quarter to second', ratio('heapBytes'), 1.1, formatRatio),
    atMost(
      'rows kept for the statistics',
      arrayBytesPerRequest,
      200,
      (bytes) => `${Math.round(bytes)} bytes a request`,
    ),
    atMost('resident memory beside both, last quarter to second', ratio('restBytes'), 1.1, formatRatio),
    atMost('growth of open descriptors, last quarter to second', grown('descriptors'), 0, formatCount),
  ];
}

const mebibytes = (bytes: number): string => `${(bytes / MEBIBYTE).toFixed(1)} MiB`;

function figuresOf(found: Soak): Record<string, number | string> {
  const { requests, elapsedMs, counts, samples, resent } = found;
  const overQuarters = (figure: keyof SoakSample, format: (value: number) => string): string =>
    ([1, 2, 3, 4] as const).map((number) => format(quarter(samples, number, figure))).join(', ');
  return {
    Requests: requests,
    'Time, with a garbage collection each second': `${(elapsedMs / 1000).toFixed(0)} s`,
    'Connections that the server saw': counts.connections,
    'Closed behind an answer that said so, closed without a word, reset under a request': [
      counts.announced,
      counts.silent,
      counts.resets,
    ]
      .map(formatCount)
      .join(', '),
    'Requests that were sent once more, as their rows say': resent,
    'JavaScript heap, median of each quarter': overQuarters('heapBytes', mebibytes),
    'Room that V8 holds for it, likewise': overQuarters('heapRoomBytes', mebibytes),
    'Typed arrays with the rows, likewise': overQuarters('arrayBytes', mebibytes),
    'Resident memory, likewise': overQuarters('residentBytes', mebibytes),
    'Resident memory beside heap and rows, likewise': overQuarters('restBytes', mebibytes),
    'Open descriptors, likewise':
      (samples[0]?.descriptors ?? null) === null ? 'not counted here' : overQuarters('descriptors', formatCount),
    ...Object.fromEntries(
      targetsOf(found).map(({ promise, observed, met }) => [
        `Promised: ${promise}`,
        `${observed}${met ? '' : ' (**missed**)'}`,
      ]),
    ),
  };
}

const { values } = parseArgs({ options: { requests: { type: 'string' } } });
const found = await soak(Number(values.requests ?? REQUESTS));
const figures = figuresOf(found);
for (const [what, figure] of Object.entries(figures)) console.log(`${what}: ${figure}`);
if (values.requests === undefined) await recordCampaign('soak', figures);
if (targetsOf(found).some(({ met }) => !met)) process.exitCode = 1;
