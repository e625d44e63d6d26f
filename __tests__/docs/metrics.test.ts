import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { METRICS } from '../../src/metrics.ts';
import { FLAG_MEANINGS } from '../../src/report/flags.ts';
import { aCompletedRequest } from '../support/a-record.ts';

const PAGE = readFileSync('docs/metrics.md', 'utf8');

/** The cells of the rows whose first cell is one name in code. */
const ROWS = Array.from(PAGE.matchAll(/^\| `(\w+)` +\| (.*?) +\| (.*?) +\|$/gm), ([, name, ...cells]) => ({
  name,
  cells,
}));

describe('docs/metrics.md', () => {
  test('defines every metric', () => {
    expect(METRICS.filter(({ name }) => !PAGE.includes(`\`${name}\``)).map(({ name }) => name)).toEqual([]);
  });

  test('names every flag', () => {
    const names = Object.keys(FLAG_MEANINGS);
    expect(names.filter((flag) => !ROWS.some(({ name }) => name === flag) && !PAGE.includes(`| \`${flag}\``))).toEqual(
      [],
    );
  });

  test('calculates its example right', () => {
    const record = aCompletedRequest({
      latencySeconds: 0.842,
      ttfbSeconds: 0.08,
      ttftSeconds: 0.103,
      ttfoSeconds: 0.103,
      streamEndSeconds: 0.845,
      outputTokens: 57,
      reasoningTokens: null,
      chunks: 50,
    });
    const section = PAGE.slice(PAGE.indexOf('## An example'), PAGE.indexOf('## Tokens'));
    const shown = Array.from(section.matchAll(/^\| `(\w+)` .*\| ([\d.]+) (?:tokens\/)?s +\|$/gm), ([, name, value]) => [
      name,
      Number(value),
    ]);
    const digits = (value: number): number => Number(value.toPrecision(3));
    expect(shown).toEqual(
      ['latency', 'ttfb', 'ttft', 'tpot', 'output_tps', 'decode_tps', 'stream_end'].map((name) => [
        name,
        digits(METRICS.find((metric) => metric.name === name)?.read(record) ?? Number.NaN),
      ]),
    );
  });
});
