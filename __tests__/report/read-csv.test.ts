import { readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { InputError } from '../../src/errors.ts';
import { printableCell } from '../../src/foreign-text.ts';
import type { CompletedRequest, FailedRequest, RequestRecord } from '../../src/model.ts';
import { CSV_COLUMNS } from '../../src/report/csv-columns.ts';
import { csvHeader, csvRow, type CsvRun } from '../../src/report/csv.ts';
import type { CsvEntry } from '../../src/report/read-csv-row.ts';
import { readRequestsCsv } from '../../src/report/read-csv.ts';
import { aCompletedRequest, aFailedRequest } from '../support/a-record.ts';
import { withTemporaryDir } from '../support/temporary-dir.ts';

const RUN: CsvRun = { runId: '0b3c7a52-5d0e-4a53-9a39-6d6f9d4b8c11', mode: 'mock', promptText: 'full' };

async function readBack(text: string): Promise<CsvEntry[]> {
  return await withTemporaryDir(async (dir) => {
    const path = join(dir, 'requests.csv');
    writeFileSync(path, text);
    return await Array.fromAsync(readRequestsCsv(path));
  });
}

/** The message of the InputError, without the directory. */
async function refusalOf(text: string): Promise<string> {
  const error: unknown = await readBack(text).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(InputError);
  return (error as InputError).message.replace(/^.*?[\\/]requests\.csv/, 'requests.csv');
}

function fileOf(records: readonly RequestRecord[], run = RUN): string {
  return csvHeader() + records.map((record) => csvRow(record, run)).join('');
}

/** A good file in which one cell of the second row is another text. */
function fileWith(
  column: (typeof CSV_COLUMNS)[number],
  cell: string,
  record: RequestRecord = aCompletedRequest(),
): string {
  const cells = csvRow(record, RUN).replace('\r\n', '').split(',');
  cells[CSV_COLUMNS.indexOf(column)] = cell;
  return `${fileOf([aCompletedRequest({ promptText: 'two\nlines' })])}${cells.join(',')}\r\n`;
}

const text = fc.string({ unit: 'binary', maxLength: 20 });
const serverText = text.map((chosen) => printableCell(chosen) || null);
const seconds = fc.integer({ min: 0, max: 1e11 }).map((micros) => micros / 1e6);
const maybeSeconds = fc.option(seconds);
const count = fc.nat();
const facts = {
  promptId: text,
  promptText: fc.string({ unit: 'binary', maxLength: 300 }),
  phase: fc.constantFrom('warmup', 'measured', 'negotiation'),
  round: count,
  arm: fc.constantFrom('candidate', 'baseline'),
  shard: fc.constantFrom(null, '2/5'),
  startedAt: fc
    .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  httpStatus: fc.option(fc.integer({ min: 100, max: 599 })),
  attempts: count,
  stream: fc.boolean(),
  connection: fc.constantFrom(null, 'new', 'reused'),
  connectSeconds: maybeSeconds,
  ttfbSeconds: maybeSeconds,
  ttftSeconds: maybeSeconds,
  ttfoSeconds: maybeSeconds,
  streamEndSeconds: maybeSeconds,
  maxGapSeconds: maybeSeconds,
  chunks: fc.option(count),
  inputTokens: fc.option(fc.maxSafeNat()),
  outputTokens: fc.option(fc.maxSafeNat()),
  reasoningTokens: fc.option(count),
  cachedTokens: fc.option(count),
  finishReason: serverText,
  model: serverText,
  serverSeconds: maybeSeconds,
  requestId: serverText,
  flags: fc.subarray(['not_streamed', 'coalesced', 'cached_prompt', 'resent', 'via_proxy']),
};
const completed = fc.record({ ...facts, outcome: fc.constant('ok'), latencySeconds: seconds }) as fc.Arbitrary<
  Omit<CompletedRequest, 'index'>
>;
const failed = fc.record({
  ...facts,
  outcome: fc.constant('failed'),
  latencySeconds: fc.constant(null),
  failure: fc.constantFrom('connect', 'timeout', 'stream_truncated'),
  failureMessage: text.map((message) => printableCell(message)),
  waitedSeconds: maybeSeconds,
}) as fc.Arbitrary<Omit<FailedRequest, 'index'>>;

describe('readRequestsCsv', () => {
  test('reads back whatever was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(completed, failed), { maxLength: 8 }), async (rows) => {
        const records = rows.map((row, i) => ({ ...row, index: i + 1 })) as RequestRecord[];
        const expected = records.map((record) => ({ runId: RUN.runId, mode: RUN.mode, record }));
        expect(await readBack(fileOf(records))).toEqual(expected);
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  test('reads a prompt of a megabyte, and one that is hidden', async () => {
    const long = aCompletedRequest({ promptText: `"${'x\r\n'.repeat(350_000)}"` });
    expect(await readBack(fileOf([long]))).toEqual([{ ...RUN, promptText: undefined, record: long }]);
    const [entry] = await readBack(fileOf([long], { ...RUN, promptText: 'none' }));
    expect(entry?.record).toEqual({ ...long, promptText: '' });
  });

  test('reads what other programs make of such a file: LF, a byte order mark, other columns, floats', async () => {
    const record = aFailedRequest();
    const rows = fileOf([record]).split('\r\n');
    const changed = `\ufeff${rows[0]},extra\n${rows[1]!.replace(',429,1,', ',429.0,1.0,')},x\n`;
    expect(await readBack(changed)).toEqual([{ runId: RUN.runId, mode: RUN.mode, record }]);
  });

  test('reads columns in any order', async () => {
    const reversed = fileOf([aCompletedRequest()])
      .trimEnd()
      .split('\r\n')
      .map((line) => line.split(',').toReversed().join(','))
      .join('\r\n');
    expect(await readBack(reversed)).toMatchObject([{ record: aCompletedRequest() }]);
  });

  test('a file with a header only has no requests', async () => {
    expect(await readBack(csvHeader())).toEqual([]);
  });

  test.each([
    ['latency_seconds', 'abc', 'latency_seconds is "abc"; allowed: a number or nothing'],
    ['latency_seconds', 'NaN', 'latency_seconds is "NaN"; allowed: a number or nothing'],
    ['latency_seconds', '', 'latency_seconds is empty; it must have a value here'],
    ['run_id', '', 'run_id is empty; it must have a value here'],
    ['mode', 'fake', 'mode is "fake"; allowed: one of real, mock'],
    ['phase', '', 'phase is ""; allowed: one of warmup, measured, negotiation'],
    ['outcome', 'maybe', 'outcome is "maybe"; allowed: one of ok, failed'],
    ['round', '1.5', 'round is "1.5"; allowed: a whole number or nothing'],
    ['attempts', '', 'attempts is empty; it must have a value here'],
    ['stream', '1', 'stream is "1"; allowed: one of true, false'],
    ['connection', 'old', 'connection is "old"; allowed: one of new, reused'],
    ['arm', 'left', 'arm is "left"; allowed: one of candidate, baseline'],
    ['timestamp_utc', '24.11.2026', 'timestamp_utc is "24.11.2026"; allowed: a time such as 2026-01-31T12:00:00.000Z'],
    [
      'timestamp_utc',
      '2026-13-41T00:00:00Z',
      'timestamp_utc is "2026-13-41T00:00:00Z"; allowed: a time such as 2026-01-31T12:00:00.000Z',
    ],
  ] as const)('refuses %s %j, by line and column', async (column, cell, reason) => {
    expect(await refusalOf(fileWith(column, cell))).toBe(`requests.csv, line 4: ${reason}`);
  });

  test('refuses failures and flags that it does not know, and says which there are', async () => {
    expect(await refusalOf(fileWith('flags', 'resent new_flag'))).toMatch(
      /^requests\.csv, line 4: flags is "new_flag"; allowed: one of not_streamed, /,
    );
    const failure = fileWith('failure', 'magic', aFailedRequest({ failureMessage: 'x' }));
    expect(await refusalOf(failure)).toMatch(/^requests\.csv, line 4: failure is "magic"; allowed: one of connect, /);
  });

  test.each([
    ['', 'requests.csv is empty; expected a metrics_requests.csv'],
    [
      'a,b,c\n1,2,3\n',
      'requests.csv, line 1: columns run_id, prompt_id, prompt and 34 more are missing; expected the header of a metrics_requests.csv',
    ],
    [
      csvHeader().replace(',waited_seconds', ''),
      'requests.csv, line 1: column waited_seconds is missing; expected the header of a metrics_requests.csv',
    ],
    [
      `${csvHeader()}a,b\r\n`,
      'requests.csv, line 2: 2 values where the header has 37 columns; a file that was cut off, or edited?',
    ],
  ])('refuses the file %j', async (file, message) => {
    expect(await refusalOf(file)).toBe(message);
  });

  test('refuses a file that ends inside a quoted prompt', async () => {
    const file = fileOf([aCompletedRequest(), aCompletedRequest({ promptText: 'two\nlines' })]);
    expect(await refusalOf(file.slice(0, file.indexOf('lines')))).toBe(
      'requests.csv, line 3: a quote is never closed; a file that was cut off, or edited?',
    );
  });

  test.each([
    ['ab"c', 'a quote stands inside of a value without quotes'],
    ['"ab"c', 'a value goes on behind its closing quote'],
    ['"ab"\r', 'a value goes on behind its closing quote'],
  ])('refuses the value %j', async (cell, reason) => {
    expect(await refusalOf(fileWith('model', cell))).toBe(
      `requests.csv, line 4: ${reason}; a file that was cut off, or edited?`,
    );
  });

  test('refuses a blank line', async () => {
    expect(await refusalOf(`${csvHeader()}\r\n`)).toBe(
      'requests.csv, line 2: 1 value where the header has 37 columns; a file that was cut off, or edited?',
    );
  });

  test('refuses a file that is not there', async () => {
    const reading = Array.fromAsync(readRequestsCsv('/nowhere/metrics_requests.csv'));
    await expect(reading).rejects.toThrow(
      /^\/nowhere\/metrics_requests\.csv cannot be read as CSV: .*ENOENT: no such file/,
    );
    await expect(Array.fromAsync(readRequestsCsv('/nowhere/metrics_requests.csv'))).rejects.toBeInstanceOf(InputError);
  });

  const withOpenFiles = process.platform === 'linux' ? test : test.skip;
  withOpenFiles('closes the file when it is left in the middle', async () => {
    await withTemporaryDir(async (dir) => {
      const path = join(dir, 'requests.csv');
      writeFileSync(path, fileOf(Array.from({ length: 5000 }, () => aCompletedRequest())));
      for await (const entry of readRequestsCsv(path)) {
        expect([entry.record.index, openFiles().includes(path)]).toEqual([1, true]);
        break;
      }
      for (let wait = 0; wait < 1000 && openFiles().includes(path); wait += 1) {
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      expect(openFiles()).not.toContain(path);
    });
  });
});

function openFiles(): string[] {
  return readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      return [readlinkSync(`/proc/self/fd/${fd}`)];
    } catch {
      return [];
    }
  });
}
