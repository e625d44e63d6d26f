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
    START_UP_TEXT,
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
left there is no client's doing: most of it is the wake-up of two sleeping processes by the loopback device and the caches that
have gone cold meanwhile, on the server's side as well as on the client's; after a longer pause both are colder. No client on Node gets
far below it. Ours can come out below because it stamps a read before the stream machinery that a \`data\` listener sits behind, and
because its sign of life each 10 ms (which finds out whether the process was held up) may keep the code warm.

Taken apart back to back, with the measuring core alone: from t0 to the server's first byte 150 µs, where the floor takes 95, because undici puts head and
body together behind its announcement of a request; from the server's write to the stamp 200, where the floor takes 255. Together that is the floor's. What
comes on top is work between two requests: 0.3 ms of it, which rows, checks and log take on a processor that has just woken, add some 40 µs to the next
request on either side. All that was found before t0 was stamped at the write itself, which takes 25 µs off the first part. At ordinary priority, back to back, ours
was 1.3 × to 1.7 × the floor before that change, and 1.14 ×, 1.18 × and 1.39 × in three runs of \`npm run bench:check\` after it, 1.14 × in one of \`npm run bench -- --quick\`, whose longest garbage collection took 4.4 ms; at real-time priority 1.0 ×; and
with pauses, after which both are equally cold, no worse than the floor.`;

const INSTRUMENT_TEXT = `\
Before its first request a run finds out how far its own time to first token is off: eight requests to a server in another
thread of its own process, which waits 20 ms before six of the answers and 120 ms before two. The range stands in its summary and report. Here it is held against what this
benchmark's server, a process of its own, has found. Nothing of it is ever subtracted from a result.`;

const OVERHEAD_TEXT = `\
Requests per second, one at a time on one connection, against a server that answers at once; counted by the server over
3,000 requests after 1,500 that warm the code. \`dispatch\` is what ours is built on, and throws the answers away; the loop below it
does the least that a measuring program must: it parses each answer and writes a row. Ours checks every event of the answer, makes a row and a record, and
hands the row to the operating system before it sends the next request. All of that happens between two requests, so no latency contains it; it
shows only where answers take no time at all.

Why 0.7 of \`dispatch\` is out of reach: the loop that does the least keeps 0.6 to 0.9 of it, as its row in the table says, and what that may leave for
everything else is some 10 µs. Why four times \`fetch\` is: \`dispatch\` itself is only about that much quicker, before anything is parsed or written. And a
microsecond of work between two requests costs nearly two on a small virtual machine: while it is done the server's processor goes to sleep, and has to be
woken. Where that was looked into, spinning for 60 µs after each answer of the loop that writes rows lengthened its requests by about 110 µs. What ours
does beyond that loop goes in small shares: reading events the way seven APIs and their imitators word them, deadlines and the watch over
hold-ups, the record with all its columns, garbage collection.`;

const START_UP_TEXT = `\
Whole processes, from start to end: medians of interleaved runs. A run of the mock is four requests with all files, reports and checks,
on code that has never run before: reading and compiling source takes a third of what is more than bare Node, code that runs for the first time the rest.
Readers of files, uploads, comparisons and the network are loaded only where they are used. The command keeps compiled code in the system's
temporary directory for its next start, which is what is measured here. The action does not, because each run on a hosted runner is a
first one. It also loads \`@actions/core\`, GitHub's own package for talking to the runner, and with it an HTTP client that a run against a
real endpoint needs anyway: about a third of its time.`;

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
