import { describe, expect, test } from '@jest/globals';
import { requestLine, summaryLines } from '../../src/report/console.ts';
import { csvHeader, csvRow } from '../../src/report/csv.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { golden } from '../support/golden.ts';
import { aFailingRun, anAllFailedRun, anEmptyRun, aNormalRun } from '../support/sample-reports.ts';

function renderCsv({ runId, mode, promptText, records }: Report): string {
  const rows = Array.from(records.rows(), (record) => csvRow(record, { runId, mode, promptText }));
  return [csvHeader(), ...rows].join('').replaceAll('\r\n', '\n');
}

function renderLog(report: Report): string {
  return `${[...Array.from(report.records.rows(), requestLine), ...summaryLines(report)].join('\n')}\n`;
}

const RUNS = [
  ['normal', aNormalRun()],
  ['failing', aFailingRun()],
  ['all-failed', anAllFailedRun()],
  ['empty', anEmptyRun()],
] as const;

describe.each(RUNS)('a run that is %s', (name, report) => {
  test('as Markdown', () => {
    const text = renderMarkdown(report, { artifactUrl: './4711/artifacts/42' });
    expect(text).toBe(golden(`${name}.md`, text));
  });

  test('as JSON', () => {
    const text = renderJson(report);
    expect(text).toBe(golden(`${name}.json`, text));
  });

  test('as CSV', () => {
    const text = renderCsv(report);
    expect(text).toBe(golden(`${name}.csv`, text));
  });

  test('as a log', () => {
    const text = renderLog(report);
    expect(text).toBe(golden(`${name}.txt`, text));
  });
});
