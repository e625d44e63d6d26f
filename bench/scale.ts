// `npm run bench:scale`: what a run of many requests and a merge of many shards cost, as ratios to what nobody could do without,
// measured beside them. It takes some minutes and a gigabyte of disk, and prints Markdown for docs/scale.md.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { figureColumn, markdownTable, textColumn } from '../src/report/markdown-table.ts';
import { formatCount, formatRatio, medianOf } from './figures.ts';
import { machineLines } from './machine.ts';
import { runProgram } from './processes.ts';
import type { BareFigures } from './scale-bare.ts';
import type { LineFigures } from './scale-lines.ts';
import type { MergeFigures } from './scale-merge.ts';
import type { RunFigures } from './scale-run.ts';
import { writeShards } from './scale-shards.ts';
import { atLeast, atMost, type Target } from './target.ts';
import { inTemporaryDir } from './temporary-dir.ts';

const SIZES = [1000, 10_000, 100_000] as const;
const SHARDS = { shards: 100, rows: 10_000, rounds: 10 };
/** Requests by which rates are compared: a shorter run is mostly code that the engine has not compiled yet. */
const COMPARED = SIZES[2];
/** Times that what is compared is measured, in turns: other work on the machine then meets both sides of a ratio. */
const TURNS = 5;
const MEBIBYTE = 1024 * 1024;

type Measured<Figures> = Figures & {
  readonly peakBytes: number;
  /** Of all threads; on a machine that does other things too it says more than the time that passed. */
  readonly processorMs: number;
};

interface Findings {
  /** By {@link SIZES}. */
  readonly runs: readonly Measured<RunFigures>[];
  readonly bare: readonly Measured<BareFigures>[];
  readonly whole: readonly Measured<RunFigures>[];
  readonly lines: readonly Measured<LineFigures>[];
  readonly merges: readonly Measured<MergeFigures>[];
}

const machine = machineLines();
const findings = await inTemporaryDir(measureAll);
console.log(machine.map((line) => `- ${line}`).join('\n'));
console.log(`\n${runTable(findings)}\n`);
console.log(targetTable(targetsOf(findings)));
const busy = formatRatio(ratioOf(findings.merges, findings.lines, work));
console.log(`\nThe merge keeps processors busy for ${busy} as long as reading the lines does.`);

async function measureAll(dir: string): Promise<Findings> {
  const runs: Measured<RunFigures>[] = [];
  for (const size of SIZES) runs.push(await measure<RunFigures>('run', String(size), freshDir(dir, `run-${size}`)));
  const bare: Measured<BareFigures>[] = [];
  const whole: Measured<RunFigures>[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    bare.push(await measure<BareFigures>('bare', String(COMPARED), freshDir(dir, 'bare')));
    whole.push(await measure<RunFigures>('run', String(COMPARED), freshDir(dir, 'whole')));
  }
  const shards = freshDir(dir, 'shards');
  writeShards(shards, SHARDS);
  const lines: Measured<LineFigures>[] = [];
  const merges: Measured<MergeFigures>[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    lines.push(await measure<LineFigures>('lines', shards));
    const merged = join(dir, 'merged');
    merges.push(await measure<MergeFigures>('merge', shards, merged));
    // The next turn's merge would have to make room for its files, which takes as long as writing them.
    rmSync(merged, { recursive: true });
  }
  return { runs, bare, whole, lines, merges };
}

function freshDir(dir: string, name: string): string {
  const fresh = join(dir, name);
  mkdirSync(fresh, { recursive: true });
  return fresh;
}

/** Memory is that of a process, so each measurement is one. */
async function measure<Figures>(...args: readonly string[]): Promise<Measured<Figures>> {
  const program = join(import.meta.dirname, 'scale-process.ts');
  const { stdout } = await runProgram(process.execPath, ['--disable-warning=ExperimentalWarning', program, ...args]);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Measured<Figures>;
}

function runTable({ runs }: Findings): string {
  const columns = ['Requests', 'Time', 'Requests/s', 'Peak memory', 'CSV', 'Job summary', 'report.html'];
  const rows = runs.map((run) => [
    formatCount(run.requests),
    `${(run.elapsedMs / 1000).toFixed(1)} s`,
    formatCount((run.requests * 1000) / run.sendingMs),
    megabytes(run.peakBytes),
    kilobytes(run.csvBytes),
    kilobytes(run.summaryBytes),
    kilobytes(run.htmlBytes),
  ]);
  return markdownTable(columns.map(figureColumn), rows);
}

function targetsOf({ runs, bare, whole, lines, merges }: Findings): Target[] {
  const [middle, large] = runs.slice(-2) as [Measured<RunFigures>, Measured<RunFigures>];
  const [merge] = merges as [Measured<MergeFigures>];
  const mergePeak = Math.max(...merges.map(({ peakBytes }) => peakBytes));
  return [
    atMost('time of 100,000 requests to 10,000', large.elapsedMs / middle.elapsedMs, 11, formatRatio),
    atMost('CSV of 100,000 requests to 10,000', large.csvBytes / middle.csvBytes, 11, formatRatio),
    atMost('peak memory at 100,000 requests', large.peakBytes, 250 * MEBIBYTE, megabytes),
    atLeast(`requests/s to a bare loop on the same mock`, ratioOf(whole, bare, rate), 0.55, formatRatio),
    atMost('merging 1,000,000 rows to reading their lines', ratioOf(merges, lines, time), 6, formatRatio),
    atMost('peak memory of that merge', mergePeak, 300 * MEBIBYTE, megabytes),
    atMost('its job summary', merge.summaryBytes, 900 * 1024, kilobytes),
    atMost('its report.html', merge.htmlBytes, 2 * MEBIBYTE, kilobytes),
  ];
}

/** The median over the turns of how many times as much one side of each came to as the other. */
function ratioOf<Figures>(
  one: readonly Figures[],
  other: readonly Figures[],
  figure: (figures: Figures) => number,
): number {
  return medianOf(one.map((figures, turn) => figure(figures) / figure(other[turn]!)));
}

function rate({ requests, sendingMs }: { readonly requests: number; readonly sendingMs: number }): number {
  return requests / sendingMs;
}

function time({ elapsedMs }: { readonly elapsedMs: number }): number {
  return elapsedMs;
}

function work({ processorMs }: { readonly processorMs: number }): number {
  return processorMs;
}

function targetTable(targets: readonly Target[]): string {
  return markdownTable(
    ['Promised', 'Observed', 'Kept'].map(textColumn),
    targets.map(({ promise, observed, met }) => [promise, observed, met ? 'yes' : '**no**']),
  );
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / MEBIBYTE)} MiB`;
}

function kilobytes(bytes: number): string {
  return `${formatCount(bytes / 1024)} KiB`;
}
