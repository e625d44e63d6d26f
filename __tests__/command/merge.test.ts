import { describe, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { mergeEndingLines } from '../../src/command/merge-ending.ts';
import { mergeHelp } from '../../src/command/merge.ts';
import { MERGE_INPUTS } from '../../src/merge/inputs.ts';
import { mergeLines } from '../../src/merge/render-log.ts';
import { mergeAway } from '../merge/merge-jobs.ts';
import { someRequests } from '../merge/some-results.ts';

const times = (factor: number) => ({ requests: someRequests(null, { latency: (prompt) => (prompt * factor) / 10 }) });
const TWO = { a: { model: 'quick', ...times(1) }, b: { model: 'slow', ...times(10) } } as const;

describe('the help', () => {
  const help = mergeHelp();

  test('has every flag with the kind of its value', () => {
    const flags = Array.from(help.matchAll(/^ {2}--([a-z-]+) [<[a-z]/gm), ([, name]) => name);
    const usable = MERGE_INPUTS.filter((row) => row.githubOnly !== true).map(({ name }) => name);
    expect(flags).toEqual(usable);
    expect(help).toContain('--confidence point|90%|95%|99%\n');
    expect(help).toMatch(/^ {2}--quiet .*\n {2}--json /m);
  });

  test('fits a terminal of 100 columns', () => {
    expect(help.split('\n').filter((line) => line.length > 100)).toEqual([]);
  });
});

describe('the end of a merge', () => {
  const screen = { write: () => {}, columns: 100 };

  test('elsewhere than on a terminal: lines that a program can read, and where to begin', async () => {
    const finished = await mergeAway(TWO);
    const out = join(finished.mergeJson, '..');
    expect(mergeEndingLines(finished, screen)).toEqual([
      ...mergeLines(finished.merged),
      `files: ${join(out, 'report.html')}, ${join(out, 'merge.json')}, and 2 folders`,
    ]);
  });

  test('names the files of a single configuration', async () => {
    const finished = await mergeAway({ a: {} });
    expect(mergeEndingLines(finished, screen).at(-1)).toBe(`files: ${finished.files.join(', ')}`);
  });

  test('on a terminal: a table, limits that were not kept, the verdict last', async () => {
    const finished = await mergeAway(TWO, { thresholds: 'latency.max < 1s' });
    const plain = mergeEndingLines(finished, { ...screen, isTTY: true, hasColors: () => false });
    expect(plain).toContain(
      '                    verdict    latency p50        p95        failed       TTFT p50  requests',
    );
    expect(plain).toContainEqual(expect.stringMatching(/^quick {18}Pass {4}350 ms best {10}– {13}0 {9}103 ms {8}12$/));
    expect(plain).toContainEqual(
      expect.stringMatching(/^✗ slow: latency\.max < 1s: 6\.00 s - maximum latency 6.00 s is over/),
    );
    expect(plain.at(-2)).toMatch(/^Fail: slow: maximum latency 6.00 s/);
    const coloured = mergeEndingLines(finished, { ...screen, isTTY: true, hasColors: () => true });
    expect(coloured.join()).toContain('\u001b[31mFail\u001b[39m');
    expect(coloured.map((line) => stripVTControlCharacters(line))).toEqual(plain);
  });

  test('leaves out columns that a narrow terminal has no room for', async () => {
    const finished = await mergeAway(TWO);
    const narrow = mergeEndingLines(finished, { ...screen, columns: 60, isTTY: true });
    expect(narrow[1]).toBe('                    verdict    latency p50        p95');
  });

  test('of a single configuration on a terminal is that of a run, with what is missing', async () => {
    const finished = await mergeAway({ a: { shard: '1/2' } });
    const lines = mergeEndingLines(finished, { ...screen, isTTY: true });
    expect(lines).toContain('Problems with the results: shard 2/2 of test-model is missing.');
    expect(lines.at(-2)).toBe('Fail: shard 2/2 of test-model is missing');
  });
});
