import { expect } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CSV_COLUMNS } from '../../src/report/csv-columns.ts';

/** The parts of metrics_summary.json that the campaigns look at. */
export interface Summary {
  readonly total_requests: number;
  readonly total_time_seconds: number;
  readonly cut_short: string | null;
  readonly [key: string]: unknown;
}

/** What a process left in its output directory; null = no such file. */
export interface Results {
  readonly rows: readonly Readonly<Record<string, string>>[] | null;
  readonly summary: Summary | null;
  /** Names of all files. */
  readonly files: readonly string[];
}

const SCHEMA = new URL('../../schema/metrics_summary.schema.json', import.meta.url);
const isSummary = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { 'date-time': true } }).compile(
  JSON.parse(readFileSync(SCHEMA, 'utf8')) as object,
);

/**
 * Reads an output directory strictly: the CSV has nothing but whole rows, each with every column; the summary is what its schema
 * says. Fails the test otherwise.
 */
export function readResults(dir: string): Results {
  const files = statSync(dir, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(dir) : [];
  const csv = files.includes('metrics_requests.csv') ? readCsv(join(dir, 'metrics_requests.csv')) : null;
  const json = files.includes('metrics_summary.json') ? readSummary(join(dir, 'metrics_summary.json')) : null;
  return { rows: csv, summary: json, files };
}

/** A process that ended before it wrote the header leaves a file without anything in it. */
function readCsv(path: string): Record<string, string>[] {
  const text = readFileSync(path, 'utf8');
  if (text === '') return [];
  expect(text.endsWith('\r\n')).toBe(true);
  const [header = [], ...rows] = parse(text, { relax_column_count: false });
  expect(header).toEqual(CSV_COLUMNS);
  return rows.map((cells) => Object.fromEntries(cells.map((cell, i) => [CSV_COLUMNS[i]!, cell])));
}

function readSummary(path: string): Summary {
  const summary = JSON.parse(readFileSync(path, 'utf8')) as Summary;
  isSummary(summary);
  expect(isSummary.errors).toBeNull();
  return summary;
}
