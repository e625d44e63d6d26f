import { describe, expect, test } from '@jest/globals';
import { stripVTControlCharacters } from 'node:util';
import { endingLines } from '../../src/command/ending.ts';
import type { Screen } from '../../src/command/progress.ts';
import { summaryLines } from '../../src/report/console.ts';
import { aFailingRun } from '../support/sample-reports.ts';

const report = aFailingRun();

function end(screen: Partial<Screen>): string[] {
  return endingLines({ report, files: ['r/a.csv', 'r/b.json'] }, { write: () => {}, ...screen });
}

test('elsewhere than on a terminal: lines that a program can read', () => {
  expect(end({})).toEqual([...summaryLines(report), 'files: r/a.csv, r/b.json']);
});

describe('on a terminal', () => {
  const plain = end({ isTTY: true, columns: 100, hasColors: () => false });

  test('a table and a histogram', () => {
    expect(plain).toContain(
      'Latency                     934 ms     851 ms     1.36 s          –          –     1.81 s',
    );
    expect(plain).toContain('1.80 s – 2.00 s  ██████████ 1');
    expect(plain.at(-1)).toBe('files: r/a.csv, r/b.json');
  });

  test('colours only where they are shown and wanted', () => {
    expect(plain.join('\n')).not.toContain('\u001b');
    expect(end({ isTTY: true, columns: 100 })).toEqual(plain);
    const coloured = end({ isTTY: true, columns: 100, hasColors: () => true });
    expect(coloured).toContain(
      '\u001b[31mFail\u001b[39m: average latency 800.12 ms is over the limit of 800 ms (54 requests)',
    );
    expect(coloured.map((line) => stripVTControlCharacters(line))).toEqual(plain);
  });
});
