import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { CsvMistakeError } from '../../src/report/read-csv-scan-row.ts';
import { openCsvScanner } from '../../src/report/read-csv-scan.ts';

interface Row {
  readonly line: number | null;
  readonly cells: readonly string[];
  readonly raw: string;
}

let dir = '';
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'llm-latency-'));
});
afterAll(() => {
  rmSync(dir, { recursive: true });
});

/** All rows of a file with these bytes; the lines of those that are multiples of `every`. */
function scan(bytes: string, every = 1): Row[] {
  const path = join(dir, 'file.csv');
  writeFileSync(path, bytes);
  const scanner = openCsvScanner(path);
  const { row } = scanner;
  const rows: Row[] = [];
  try {
    while (scanner.next()) {
      rows.push({
        line: rows.length % every === 0 ? scanner.line() : null,
        cells: Array.from({ length: row.count }, (_, at) => scanner.text(at)),
        raw: row.bytes.toString('utf8', row.start, row.end),
      });
    }
  } finally {
    scanner.close();
  }
  return rows;
}

function cellsOf(bytes: string): (readonly string[])[] {
  return scan(bytes).map(({ cells }) => cells);
}

const cell = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom('', ',', '"', '""', '\r\n', '\n', 'a"b', 'é', '🌅', ' x '),
);
/** A single empty cell would be an empty line, which the oracle skips. */
const grid = fc
  .integer({ min: 2, max: 6 })
  .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 20 }));

describe('a scanner', () => {
  test('finds what another reader finds', () => {
    fc.assert(
      fc.property(grid, fc.constantFrom('\n', '\r\n'), fc.boolean(), (rows, lineEnd, closed) => {
        const text = stringify(rows, { record_delimiter: lineEnd, quoted_match: /[\r\n]/ });
        const file = closed ? text : text.slice(0, Math.max(0, text.length - lineEnd.length));
        expect(cellsOf(file)).toEqual(parse(file, { record_delimiter: lineEnd }));
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  test('crosses the borders of what it reads at once, wherever they fall', () => {
    const rows = Array.from({ length: 4000 }, (_, i) => [
      `${i}`,
      `"${'x'.repeat(i % 97)}",\r\n${i}`,
      'é'.repeat(i % 31),
    ]);
    const file = stringify(rows, { record_delimiter: '\r\n' });
    expect(Buffer.byteLength(file)).toBeGreaterThan(5 * 64 * 1024);
    const found = scan(file, 500);
    expect(found.map(({ cells }) => cells)).toEqual(rows);
    expect(found.map(({ raw }) => `${raw}\r\n`).join('')).toBe(file);
    expect(found.map(({ line }) => line)).toEqual(rows.map((_, i) => (i % 500 === 0 ? 2 * i + 1 : null)));
  });

  test('makes room for a row of a megabyte', () => {
    const long = '"\n'.repeat(500_000);
    const file = stringify(
      [
        ['a', long, 'b'],
        ['c', 'd', 'e'],
      ],
      { record_delimiter: '\n' },
    );
    const rows = scan(file);
    expect(rows[0]?.cells[1] === long).toBe(true);
    expect(rows[1]).toEqual({ line: 500_002, cells: ['c', 'd', 'e'], raw: 'c,d,e' });
  });

  test('makes room for many cells', () => {
    const cells = Array.from({ length: 1000 }, (_, i) => `c${i}`);
    expect(cellsOf(`${cells.join(',')}\n${cells.toReversed().join(',')}`)).toEqual([cells, cells.toReversed()]);
  });

  test.each([
    ['', []],
    ['\n', [['']]],
    ['a', [['a']]],
    ['a,', [['a', '']]],
    ['a\r\nb', [['a'], ['b']]],
    ['"a"\r\n"b"', [['a'], ['b']]],
    ['"a"', [['a']]],
    ['a\rb,c', [['a\rb', 'c']]],
    ['\ufeffa,b\n', [['a', 'b']]],
    ['\ufeff', []],
    ['a\n\ufeffb', [['a'], ['\ufeffb']]],
  ])('of %j makes %j', (file, rows) => {
    expect(cellsOf(file)).toEqual(rows);
  });

  test.each([
    ['a,"b', 'a quote is never closed'],
    ['a,"b""', 'a quote is never closed'],
    ['a,b"', 'a quote stands inside of a value without quotes'],
    ['a,"b"c', 'a value goes on behind its closing quote'],
    ['a,"b"\r', 'a value goes on behind its closing quote'],
    ['"a"\rb', 'a value goes on behind its closing quote'],
  ])('refuses %j', (file, message) => {
    expect(() => scan(file)).toThrow(new CsvMistakeError(message));
  });
});
