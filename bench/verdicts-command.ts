import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildReport } from '../src/build-report.ts';
import { readConfig } from '../src/config/read-config.ts';
import { describeMachine } from '../src/machine.ts';
import type { RunComparison } from '../src/model.ts';
import { openArms } from '../src/open-target.ts';
import type { RecordTable } from '../src/records.ts';
import { changeText, figureName } from '../src/report/comparison.ts';
import { csvHeader, csvRow } from '../src/report/csv.ts';
import { renderJson } from '../src/report/json.ts';
import { inTemporaryDir } from './temporary-dir.ts';
import { compareDesign, DESIGNS, drawCase, type Design } from './verdicts-designs.ts';
import { drawProject } from './verdicts-model.ts';
import { caseRandom, SIZES, SLOWDOWNS } from './verdicts-study.ts';

/** How many cases of a design the command judged, and which it judged otherwise than the study. */
export interface CommandCheck {
  readonly name: string;
  readonly cases: number;
  readonly different: readonly string[];
}

const RUNS = ['0b3c7a52-5d0e-4a53-9a39-6d6f9d4b8c11', '7e8f1f0a-27c5-4d0b-8a55-0d3f6f3f5a02'] as const;

/** Writes simulated runs as files, has the command judge them, and holds its answers against those of the study. */
export async function checkCommand(command: string, { cases, seed }: CheckSize): Promise<CommandCheck[]> {
  const checks: CommandCheck[] = [];
  for (const design of DESIGNS.filter(({ flags }) => flags !== null)) {
    const different: string[] = [];
    for (let number = 0; number < cases; number += 1) {
      const difference = await inTemporaryDir((dir) => checkCase({ command, design, seed, number, dir }));
      if (difference !== null) different.push(difference);
    }
    checks.push({ name: design.name, cases, different });
  }
  return checks;
}

/** How many cases of each design, from which seed. */
export interface CheckSize {
  readonly cases: number;
  readonly seed: number;
}

interface CheckedCase {
  readonly command: string;
  readonly design: Design;
  readonly seed: number;
  readonly number: number;
  readonly dir: string;
}

/** null = the same. Sizes and slowdowns take turns. */
async function checkCase({ command, design, seed, number, dir }: CheckedCase): Promise<string | null> {
  const count = SIZES[number % SIZES.length]!;
  const slowdown = SLOWDOWNS[Math.floor(number / SIZES.length) % SLOWDOWNS.length]!;
  const random = caseRandom(seed, count, number);
  const { baseline, stored, candidate } = design.draw(drawCase(random, drawProject(random), count));
  const table = candidate(1 + slowdown);
  const file = await writeRun(join(dir, 'run'), table, RUNS[0]);
  const flags = [...design.flags!];
  if (stored !== null) flags.push('--baseline', await writeRun(join(dir, 'stored'), stored, RUNS[1]));
  const said = await judgeBy(command, [file, ...flags]);
  const expected = expectedLines(compareDesign(design, table, baseline));
  return said === expected ? null : `${count} pairs, case ${number}: ${said} instead of ${expected}`;
}

function expectedLines({ state, metrics }: RunComparison): string {
  const changes = metrics.map(
    (figure) => `change: ${figureName(figure)} ${changeText(figure)}, ${figure.state ?? 'n/a'}`,
  );
  return [`exit ${state === 'regression' ? 1 : 0}`, `comparison: ${state ?? 'n/a'}`, ...changes].join('\n');
}

function judgeBy(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [command, 'judge', ...args], (error, stdout, stderr) => {
      const lines = stdout.split('\n').filter((line) => /^(comparison|change): /.test(line));
      resolve([`exit ${error === null ? 0 : error.code}`, ...lines, ...(stderr === '' ? [] : [stderr])].join('\n'));
    });
  });
}

/** Writes both files of a run, as a run does; returns the path of its requests. */
async function writeRun(dir: string, table: RecordTable, runId: string): Promise<string> {
  const file = join(dir, 'metrics_requests.csv');
  mkdirSync(dirname(file), { recursive: true });
  const run = { runId, mode: 'mock', promptText: 'none' } as const;
  writeFileSync(file, csvHeader() + Array.from(table.rows(), (record) => csvRow(record, run)).join(''));
  const defaults = { outputDir: dir, artifactName: '' };
  const config = await readConfig({ mode: 'mock' }, { entry: 'command', environment: {}, defaults });
  const report = buildReport({
    config,
    identity: { runId, startedAt: '2026-11-24T10:00:00.000Z' },
    opened: await openArms(config, new AbortController().signal),
    driven: { totalTimeMs: 1000 * table.length, cutShort: null, thrown: null },
    table,
    baseline: null,
    looks: null,
    environment: describeMachine(null),
  });
  writeFileSync(join(dir, 'metrics_summary.json'), renderJson(report));
  return file;
}
