// `npm run fuzz`: every property of __tests__/fuzz/ with more cases than CI has time for, from a new seed, and its section of
// docs/reliability.md. FUZZ_CASES says how many for each, FUZZ_SEED repeats an earlier run; arguments go to jest: `-- hints`.
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FuzzFigures } from '../__tests__/fuzz/fuzz.ts';
import { recordCampaign } from '../bench/reliability.ts';
import { inTemporaryDir } from '../bench/temporary-dir.ts';

const CASES = process.env['FUZZ_CASES'] ?? '200000';
const SEED = process.env['FUZZ_SEED'] ?? String(randomInt(2 ** 31));
const JEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];

/** Runs the tests; returns what each property came to, and whether all of them hold. */
function runTests(figuresFile: string, only: readonly string[]): { passed: boolean; found: FuzzFigures[] } {
  writeFileSync(figuresFile, '');
  const env = { ...process.env, FUZZ_CASES: CASES, FUZZ_SEED: SEED, FUZZ_FIGURES: figuresFile };
  const tests = only.length === 0 ? ['__tests__/fuzz'] : only.map((name) => `__tests__/fuzz/.*${name}`);
  const { status } = spawnSync(process.execPath, [...JEST, ...tests], { env, stdio: 'inherit' });
  const lines = readFileSync(figuresFile, 'utf8').trim().split('\n').filter(Boolean);
  return { passed: status === 0, found: lines.map((line) => JSON.parse(line) as FuzzFigures) };
}

/** One line for each parser, in the order of the alphabet. */
function byParser(found: readonly FuzzFigures[]) {
  const parsers = Object.entries(Object.groupBy(found, ({ parser }) => parser)).toSorted(([a], [b]) =>
    a.localeCompare(b),
  );
  return parsers.map(([parser, properties = []]) => ({
    parser,
    properties: properties.length,
    cases: sum(properties, ({ cases }) => cases),
    seconds: Number(sum(properties, ({ seconds }) => seconds).toFixed(1)),
    failures: properties.filter(({ failed }) => failed).length,
  }));
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

async function fuzz(dir: string): Promise<void> {
  const only = process.argv.slice(2);
  console.log(
    `Seed ${SEED}, ${CASES} cases for each property. The same again: FUZZ_SEED=${SEED} FUZZ_CASES=${CASES} npm run fuzz`,
  );
  const { passed, found } = runTests(join(dir, 'figures.jsonl'), only);
  const parsers = byParser(found);
  console.table(parsers);
  if (!passed) {
    console.error(`Something does not hold, with seed ${SEED}; docs/reliability.md was left as it is.`);
    process.exitCode = 1;
  } else if (only.length === 0) {
    await recordCampaign('fuzz', {
      Parsers: parsers.length,
      Properties: found.length,
      'Cases for each parser, at least': Math.min(...parsers.map(({ cases }) => cases)),
      Cases: sum(parsers, ({ cases }) => cases),
      Seconds: Math.round(sum(parsers, ({ seconds }) => seconds)),
      Failures: sum(parsers, ({ failures }) => failures),
      Seed: String(SEED),
    });
  }
}

await inTemporaryDir(fuzz);
