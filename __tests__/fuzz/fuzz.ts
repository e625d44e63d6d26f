import { afterAll, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { appendFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '../../src/errors.ts';

/** As many for each property as CI has time for; `npm run fuzz` takes more, from another seed. */
const CASES = Number(process.env['FUZZ_CASES'] ?? 10_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_124);
/** Where `npm run fuzz` reads what was found. */
const FIGURES = process.env['FUZZ_FIGURES'];

jest.setTimeout(3_600_000);

/** What one property came to, a line of the file of figures. */
export interface FuzzFigures {
  readonly parser: string;
  readonly property: string;
  readonly cases: number;
  readonly seconds: number;
  readonly failed: boolean;
}

/** A property of a parser. */
interface Property<Case> {
  readonly cases: fc.Arbitrary<Case>;
  /** Throws where it does not hold. Cases of one slot come one after another. */
  readonly holds: (one: Case, slot: number) => void | Promise<void>;
  /** How many are looked at at once, for what waits for the disk; 1 unless given. */
  readonly slots?: number;
  /** The part of the cases that it gets, where slow properties share a parser; all unless given. */
  readonly share?: number;
}

/** A test that a property of a parser holds for many made-up cases. */
export function fuzz<Case>(
  parser: string,
  property: string,
  { cases, holds, slots = 1, share = 1 }: Property<Case>,
): void {
  test(`${parser}: ${property}`, async () => {
    const startedAt = performance.now();
    const batches = fc.array(cases, { minLength: slots, maxLength: slots });
    const run = await fc.check(
      fc.asyncProperty(batches, async (batch) => {
        const results = batch.map(holds).filter((result) => result !== undefined);
        if (results.length > 0) await Promise.all(results);
      }),
      { seed: SEED, numRuns: Math.ceil((CASES * share) / slots), includeErrorInReport: true },
    );
    const seconds = (performance.now() - startedAt) / 1000;
    const figures: FuzzFigures = { parser, property, cases: run.numRuns * slots, seconds, failed: run.failed };
    if (FIGURES !== undefined) appendFileSync(FIGURES, `${JSON.stringify(figures)}\n`);
    if (run.failed) throw new Error(fc.defaultReportMessage(run));
  });
}

/** A new folder for files that are read at once, in memory where the system has such a place; it goes with the test file. */
export function fuzzDir(): string {
  const dir = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'llm-latency-fuzz-'));
  afterAll(() => rmSync(dir, { recursive: true }));
  return dir;
}

/** Throws unless it is so. `what` is told when it is not. */
export function must(isSo: boolean, what: string): asserts isSo {
  if (!isSo) throw new Error(what);
}

/** Throws unless both are the same as JSON; much faster than `expect`, which a million cases need. */
export function mustEqual(one: unknown, other: unknown): void {
  const [a, b] = [JSON.stringify(one), JSON.stringify(other)];
  if (a !== b) throw new Error(`${a}\nis not\n${b}`);
}

/** What a reader makes of something, or null when it refuses it with an InputError of printable lines; anything else passes through. */
export function readOrNull<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (thrown) {
    return refused(thrown);
  }
}

/** As {@link readOrNull}, for a reader that takes time. */
export async function readOrNullAsync<Value>(read: () => Promise<Value>): Promise<Value | null> {
  try {
    return await read();
  } catch (thrown) {
    return refused(thrown);
  }
}

function refused(thrown: unknown): null {
  if (!(thrown instanceof InputError)) throw thrown;
  must(/^[^\p{Cc}\p{Zl}\p{Zp}]{5,}$/u.test(thrown.message), `a refusal of one line: ${JSON.stringify(thrown.message)}`);
  return null;
}
