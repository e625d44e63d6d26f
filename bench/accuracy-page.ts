import { markdownTable, textColumn } from '../src/report/markdown-table.ts';
import { accuracyTable, accuracyTargets } from './accuracy-report.ts';
import type { Missing } from './contender.ts';
import { formatCount, formatMilliseconds } from './figures.ts';
import type { Findings } from './findings.ts';
import { instrumentTable } from './instrument.ts';
import { overheadTable, overheadTargets } from './overhead.ts';
import { startUpTable, startUpTargets } from './startup.ts';
import type { Target } from './target.ts';

/** docs/accuracy.md. */
export function accuracyPage(findings: Findings): string {
  return [
    '# How accurate it is, and what it costs',
    'Written by `npm run bench`; run that to get the same page for your machine. Every client measured the same server, in turns, in ' +
      'one run, so the ratios say more than the times: those belong to this machine.',
    `Measured on ${findings.date}.`,
    list(findings.machine),
    '## What was promised',
    targetTable(targetsOf(findings)),
    '## Accuracy',
    ACCURACY_TEXT,
    ...Object.entries(findings.accuracy).flatMap(([cadence, { rows }]) => [
      `### ${cadence[0]!.toUpperCase()}${cadence.slice(1)}`,
      accuracyTable(rows),
    ]),
    '## What a run says of itself',
    INSTRUMENT_TEXT,
    instrumentTable(findings.instrument),
    '## Overhead',
    OVERHEAD_TEXT,
    overheadTable(findings.overhead),
    collectionsText(findings),
    '## Start-up',
    'Whole processes, from start to end: medians of interleaved runs.',
    startUpTable(findings.startUps),
    ...missingSection(findings),
    '',
  ].join('\n\n');
}

/** Every promise and what came of it. */
export function targetsOf({ accuracy, overhead, startUps }: Findings): Target[] {
  return [
    ...Object.entries(accuracy).flatMap(([cadence, { rows }]) => accuracyTargets(rows, cadence)),
    ...overheadTargets(overhead),
    ...startUpTargets(startUps),
  ];
}

const ACCURACY_TEXT = `\
The error is what a client says less what the server wrote down for the same request: from the first byte that it read to just before
it wrote the first content event (time to first token, TTFT) or the last one (latency). The server is a process of its own
(\`bench/server.ts\`): 50 ms to the first of 20 tokens, 10 ms from each to the next, kept to the microsecond by spinning through the
last two milliseconds of each wait. The first five requests of each process are left out, for everybody.

The floor is a bare \`node:net\` socket: bytes that were made beforehand, a stamp before the write and a stamp at each read. What is
left there is no client's doing: the loopback device, the wake-up of two idle processes, and Node's event loop; the server's
own cold code is in it, too. No client on Node gets far below it.`;

const INSTRUMENT_TEXT = `\
Before its first request a run finds out how far its own time to first token is off, against a server in this process, and
says so in its summary and report. Here that is held against the server of this benchmark, which is a process of its own.`;

const OVERHEAD_TEXT = `\
Requests per second, one at a time on one connection, against a server that answers at once; counted by the server over
3,000 requests after 1,500 that warm the code. Ours parses every answer, makes its row and writes it to the CSV before it sends the
next request; \`dispatch\` is what it is built on, and throws the answers away.`;

function collectionsText({ overhead: { collections } }: Findings): string {
  const { count, longestMs, totalMs } = collections;
  return (
    `Garbage collection of ours in 3,000 requests: ${formatCount(count)} times, ${formatMilliseconds(totalMs)} in all, the longest ` +
    `${formatMilliseconds(longestMs)}.`
  );
}

function targetTable(targets: readonly Target[]): string {
  return markdownTable(
    [textColumn('Promise'), textColumn('Found'), textColumn('')],
    targets.map(({ promise, observed, met }) => [promise, observed, met ? 'kept' : '**missed**']),
  );
}

function missingSection({ accuracy, overhead }: Findings): string[] {
  const missing: Missing[] = [...Object.values(accuracy).flatMap((result) => result.missing), ...overhead.missing];
  const lines = missing.map(({ name, reason }) => `${name}: ${reason}`);
  return lines.length === 0 ? [] : ['## Left out', 'Not on this machine, or failed:', list([...new Set(lines)])];
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}
