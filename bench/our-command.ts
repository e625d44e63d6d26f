import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHAT_PATH, type Job } from './contender.ts';
import { runProgram } from './processes.ts';
import type { Figure } from './schedule.ts';
import { inTemporaryDir } from './temporary-dir.ts';

/** The built entries, as they are published. */
export const ENTRIES = {
  command: fileURLToPath(new URL('../dist/cli/index.js', import.meta.url)),
  action: fileURLToPath(new URL('../dist/index.js', import.meta.url)),
};

/** What the built command said in its files. */
export interface OurRun {
  readonly figures: readonly Figure[];
  /** Rows with a flag that makes their numbers doubtful, by flag. */
  readonly flagged: Readonly<Record<string, number>>;
  /** What the run itself says of its error: time to first token, milliseconds. */
  readonly instrument: { readonly lowMs: number; readonly medianMs: number; readonly highMs: number } | null;
}

/** Runs the built command as a user would, and reads its files. Throws when a request failed. */
export function runOurs(
  { origin, requests, pauseMs, stream }: Job & { readonly stream: boolean },
  nodeArgs: readonly string[] = [],
): Promise<OurRun> {
  return inTemporaryDir(async (dir) => {
    const inputs = {
      'endpoint-url': origin + CHAT_PATH,
      model: 'bench',
      auth: 'none',
      prompts: 'Say a word.',
      repeat: String(requests),
      delay: `${pauseMs}ms`,
      stream: String(stream),
      'output-dir': dir,
    };
    const args = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value]);
    await runProgram(process.execPath, [...nodeArgs, ENTRIES.command, ...args]);
    const csv = readFileSync(join(dir, 'metrics_requests.csv'));
    const rows = parse(csv, { columns: true }) as Record<string, string>[];
    const summary = JSON.parse(readFileSync(join(dir, 'metrics_summary.json'), 'utf8')) as Summary;
    return { figures: rows.map(figureOf), flagged: countFlags(rows), instrument: instrumentOf(summary) };
  });
}

function figureOf(row: Record<string, string>): Figure {
  if (row['outcome'] !== 'ok') throw new Error(`A request of ours failed: ${row['failure_message']}`);
  const latencyMs = Number(row['latency_seconds']) * 1000;
  return { ttftMs: row['stream'] === 'true' ? Number(row['ttft_seconds']) * 1000 : latencyMs, latencyMs };
}

function countFlags(rows: readonly Record<string, string>[]): Record<string, number> {
  const flags = rows.flatMap((row) => row['flags']!.match(/\S+/g) ?? []);
  return Object.fromEntries([...Map.groupBy(flags, (flag) => flag)].map(([flag, all]) => [flag, all.length]));
}

interface Summary {
  readonly instrument: { low_seconds: number; median_seconds: number; high_seconds: number } | null;
}

function instrumentOf({ instrument }: Summary): OurRun['instrument'] {
  if (instrument === null) return null;
  const { low_seconds: low, median_seconds: median, high_seconds: high } = instrument;
  return { lowMs: low * 1000, medianMs: median * 1000, highMs: high * 1000 };
}
