import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { METRICS } from '../../src/metrics.ts';
import { CSV_COLUMNS } from '../../src/report/csv-columns.ts';
import { FLAG_MEANINGS } from '../../src/report/flags.ts';
import { toSummaryObject } from '../../src/report/json.ts';
import { aReport } from '../support/a-record.ts';

const TEXT = readFileSync(new URL('../../docs/files.md', import.meta.url), 'utf8');

/** The first cells of the tables under a heading. */
function rowsUnder(heading: string): string[] {
  const section = TEXT.split(/^#+ /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return Array.from(section.matchAll(/^\| `(\w+)` +\|/gm), (match) => match[1]!);
}

describe('docs/files.md', () => {
  test('has every column of the CSV, in its order', () => {
    expect(rowsUnder('metrics_requests.csv')).toEqual([...CSV_COLUMNS]);
  });

  test('has every key of the JSON, in its order', () => {
    expect(rowsUnder('metrics_summary.json')).toEqual(Object.keys(toSummaryObject(aReport())));
  });

  test('has every flag with the words of the reports', () => {
    expect(rowsUnder('Flags')).toEqual(Object.keys(FLAG_MEANINGS));
    expect(Object.values(FLAG_MEANINGS).filter((meaning) => !TEXT.includes(meaning))).toEqual([]);
  });

  test('names every metric', () => {
    expect(METRICS.filter(({ name }) => !TEXT.includes(`\`${name}\``))).toEqual([]);
  });
});
