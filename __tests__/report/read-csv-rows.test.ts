import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { InputError } from '../../src/errors.ts';
import type { RequestRecord } from '../../src/model.ts';
import { createRecordTable, type RecordTable } from '../../src/records.ts';
import { createBlock } from '../../src/records/cells.ts';
import { CSV_COLUMNS, type CsvColumn } from '../../src/report/csv-columns.ts';
import { csvHeader, csvRow, type CsvRun } from '../../src/report/csv.ts';
import { createRowsReader } from '../../src/report/read-csv-rows.ts';
import { openRequestsReader } from '../../src/report/read-csv.ts';
import { aCompletedRequest, aFailedRequest } from '../support/a-record.ts';

const RUN: CsvRun = { runId: '0b3c7a52-5d0e-4a53-9a39-6d6f9d4b8c11', mode: 'mock', promptText: 'full' };

/** A table filled row by row, or the message of what was refused. */
type Outcome = readonly RequestRecord[] | string;

function attempt(read: (table: RecordTable) => void): Outcome {
  const table = createRecordTable('full');
  try {
    read(table);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.message.replace(/^.*?[\\/]requests\.csv/, 'requests.csv');
  }
  return [...table.rows()];
}

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'llm-latency-'));
});
afterAll(() => {
  rmSync(dir, { recursive: true });
});

/** A file with this text; the next one takes its place. */
function fileOf(text: string): string {
  const path = join(dir, 'requests.csv');
  writeFileSync(path, text);
  return path;
}

/** What the quick reader and the strict one make of the same file. */
function readBoth(text: string): { quick: Outcome; strict: Outcome } {
  const path = fileOf(text);
  const quick = attempt(({ intake }) => {
    const reader = openRequestsReader(path);
    const rows = createRowsReader(reader, intake);
    // So small that rows of one file come in several blocks.
    const block = createBlock(2);
    while (rows.next(block)) if (block.length === block.capacity) intake.push(block);
    intake.push(block);
    reader.close();
  });
  const strict = attempt((table) => {
    const reader = openRequestsReader(path);
    while (reader.next()) table.add(reader.entry().record);
    reader.close();
  });
  return { quick, strict };
}

/** Three good rows of two labels, then two that differ from the first in some cells. */
function fileWith(changes: Readonly<Partial<Record<CsvColumn, string>>>): string {
  const good = [
    aCompletedRequest(),
    aFailedRequest({ promptId: 'p2', failureMessage: 'slow down' }),
    aCompletedRequest(),
  ];
  const rows = good.map((record) => csvRow(record, RUN));
  const cells = rows[0]!.replace('\r\n', '').split(',');
  for (const [column, cell] of Object.entries(changes)) cells[CSV_COLUMNS.indexOf(column as CsvColumn)] = cell;
  return [csvHeader(), ...rows, `${cells.join(',')}\r\n`, `${cells.join(',')}\r\n`].join('');
}

const ODD_CELLS = [
  '',
  '0',
  '-0',
  '-1',
  '007',
  '1.5',
  '1.',
  '.5',
  '1e3',
  '1.5e-7',
  '0.30000000000000004',
  '123456789012345',
  '1234567890123456',
  '9007199254740993',
  '99999999999999999999',
  '0.000001',
  ' 1',
  '1 ',
  'NaN',
  'Infinity',
  'ok',
  'failed',
  'true',
  'false',
  'measured',
  'warmup',
  'timeout',
  'coalesced',
  'coalesced  via_proxy',
  'baseline',
  'new',
  '"quoted"',
  '"with ""quotes"""',
  '"a,b"',
  'é',
  '2026-11-24T10:00:00.000Z',
  '2026-11-24T10:00:00Z',
  '2026-11-24T24:00:00.000Z',
  '2026-11-24T10:60:00.000Z',
  '2026-11-24T10:00:61.000Z',
  '2026-02-30T10:00:00.000Z',
  '2026-13-01T10:00:00.000Z',
  '2026-11-24 10:00:00.000Z',
  '1969-12-31T23:59:59.999Z',
  '20x6-11-24T10:00:00.000Z',
  '2026-11-24T1x:00:00.000Z',
];

describe('the quick reader', () => {
  test.each(CSV_COLUMNS)('says the same as the strict one, whatever stands in %s', (column) => {
    for (const cell of ODD_CELLS) {
      const { quick, strict } = readBoth(fileWith({ [column]: cell }));
      expect([cell, quick]).toEqual([cell, strict]);
    }
  });

  test('says the same of failed rows', () => {
    for (const waited_seconds of ['', '0.5', '-1', 'x']) {
      const { quick, strict } = readBoth(
        fileWith({ outcome: 'failed', failure: 'timeout', latency_seconds: 'x', waited_seconds, failure_message: 'm' }),
      );
      expect(quick).toEqual(strict);
    }
  });

  test('says the same of several odd cells at once', () => {
    const changes = fc.dictionary(fc.constantFrom(...CSV_COLUMNS), fc.constantFrom(...ODD_CELLS), { maxKeys: 4 });
    fc.assert(
      fc.property(changes, (cells) => {
        const { quick, strict } = readBoth(fileWith(cells));
        expect(quick).toEqual(strict);
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  test('reads numbers as Number does', () => {
    const digits = (maxLength: number) => fc.stringMatching(new RegExp(`^[0-9]{1,${maxLength}}$`));
    const number = fc.oneof(
      digits(12),
      fc.tuple(digits(7), digits(9)).map((parts) => parts.join('.')),
    );
    fc.assert(
      fc.property(number, number, (latency_seconds, ttft_seconds) => {
        const { quick } = readBoth(fileWith({ latency_seconds, ttft_seconds }));
        expect(typeof quick === 'string' ? quick : quick.at(-1)).toMatchObject({
          latencySeconds: Number(latency_seconds),
          ttftSeconds: Number(ttft_seconds),
        });
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test('says the same of files of any line end, with a mark before or none, cut off anywhere', () => {
    const text = fileWith({ prompt: '"two\r\nlines, ""quoted"""', failure_message: '"a\nb"', flags: 'coalesced' });
    const changes = fc.record({
      lineEnd: fc.constantFrom('\n', '\r\n'),
      mark: fc.constantFrom('', '\ufeff'),
      cut: fc.nat(400),
    });
    fc.assert(
      fc.property(changes, ({ lineEnd, mark, cut }) => {
        const file = mark + text.replaceAll('\r\n', lineEnd);
        const { quick, strict } = readBoth(file.slice(0, file.length - cut));
        expect(quick).toEqual(strict);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  test('crosses the borders of what is read at once', () => {
    const records = Array.from({ length: 1500 }, (_, i) =>
      aCompletedRequest({
        index: i + 1,
        promptId: `p${i}`,
        promptText: `"${'é'.repeat(i % 83)}",\r\n\0${i % 3 === 0 ? 'x'.repeat(5 * i) : ''}`,
      }),
    );
    const text = csvHeader() + records.map((record) => csvRow(record, RUN)).join('');
    expect(text.length).toBeGreaterThan(10 * 64 * 1024);
    const { quick, strict } = readBoth(text);
    expect(quick).toHaveLength(records.length);
    expect(quick).toEqual(strict);
  });

  test('says the same with more labels than it looks for', () => {
    const records = Array.from({ length: 200 }, (_, i) =>
      aFailedRequest({ index: i + 1, failureMessage: `message ${i % 70}` }),
    );
    const { quick, strict } = readBoth(csvHeader() + records.map((record) => csvRow(record, RUN)).join(''));
    expect(quick).toHaveLength(200);
    expect(quick).toEqual(strict);
  });

  test('reads the columns wherever they stand', () => {
    const moved = fileWith({})
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(',').toReversed().join(','))
      .join('\n');
    const { quick, strict } = readBoth(moved);
    expect(quick).toEqual(strict);
    expect(quick).toHaveLength(5);
  });

  test('tells labels apart that differ in one column, and knows them again', () => {
    const records = [1, 2, 3, 4, 5, 6].map((index) =>
      aCompletedRequest({ index, flags: index % 2 === 0 ? ['coalesced'] : [], model: `m${index % 3}` }),
    );
    const { quick } = readBoth(csvHeader() + records.map((record) => csvRow(record, RUN)).join(''));
    expect(quick).toEqual(records.map((record) => ({ ...record, requestId: null })));
  });

  test('gives the label and the place of each row', () => {
    const reader = openRequestsReader(fileOf(fileWith({ shard: '2/5', phase: 'warmup' })));
    const rows = createRowsReader(reader, createRecordTable('full').intake);
    const seen: unknown[] = [];
    const block = createBlock(8);
    while (rows.next(block)) {
      const last = block.length - 1;
      const { number, ...rest } = rows.label;
      seen.push([block.index[last], number === block.label[last], rest]);
    }
    reader.close();
    const answered = { phase: 'measured', arm: 'candidate', shard: null, outcome: 'ok', failure: null };
    const usual = { runId: RUN.runId, mode: 'mock', ...answered };
    expect(seen).toEqual([
      [1, true, usual],
      [2, true, { ...usual, outcome: 'failed', failure: 'rate_limit' }],
      [3, true, usual],
      [4, true, { ...usual, phase: 'warmup', shard: '2/5' }],
      [5, true, { ...usual, phase: 'warmup', shard: '2/5' }],
    ]);
  });
});
