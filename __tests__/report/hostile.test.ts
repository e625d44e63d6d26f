import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { Check, RequestRecord } from '../../src/model.ts';
import { requestLine, summaryLines } from '../../src/report/console.ts';
import { csvHeader, csvRow, type CsvRun } from '../../src/report/csv.ts';
import { renderJson } from '../../src/report/json.ts';
import { MARKDOWN_BUDGET, renderMarkdown } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { aCompletedRequest, aFailedRequest, aReport } from '../support/a-record.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { KEPT } from '../support/sample-reports.ts';

/** What stands in every place where a text may come from a prompt, a server or a file. */
function requestsSaying(text: string): RequestRecord[] {
  const said = { promptId: text, promptText: text, model: text, finishReason: text, requestId: text };
  return [
    ...Array.from({ length: 6 }, (_, i) => aCompletedRequest({ ...said, index: i + 1, latencySeconds: 1 + i / 10 })),
    aFailedRequest({ ...said, index: 7, failureMessage: text }),
  ];
}

function reportSaying(text: string): Report {
  const check: Check = {
    ...KEPT,
    answer: 'inconclusive',
    reason: text,
    threshold: { ...KEPT.threshold, source: text },
  };
  return aReport({
    requests: requestsSaying(text),
    tool: { name: 'llm-latency-action', version: text },
    environment: { os: text, architecture: text, node: text, runnerImage: text, region: text },
    target: { url: text, api: 'openai-chat', model: text },
    config: { [text.slice(0, 1000)]: text.slice(0, 1000) },
    fingerprint: { hash: '5f2b9c0d8e7a', parts: { text } },
    verdict: { status: 'inconclusive', reason: text, checks: [check] },
    notes: [text],
  });
}

const INVISIBLE = /[^\P{C}\n]/u;

describe.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 60), text]))('%j', (_, text) => {
  const report = reportSaying(text);

  test('cannot become a workflow command or move a terminal in a log', () => {
    for (const line of [...requestsSaying(text).map(requestLine), ...summaryLines(report)]) {
      expect(line).not.toMatch(/^\s*::|##\[/);
      expect(line).not.toMatch(/\p{C}/u);
      expect(line.length).toBeLessThan(2000);
    }
  });

  test('cannot break out of its place in the job summary', () => {
    const markdown = renderMarkdown(report, { artifactUrl: './1/artifacts/2' });
    expect(structureOf(markdown)).toEqual(
      structureOf(renderMarkdown(reportSaying('x'), { artifactUrl: './1/artifacts/2' })),
    );
    expect(outsideCode(markdown)).toBe(true);
    expect(markdown).not.toMatch(INVISIBLE);
    expect(Buffer.byteLength(markdown)).toBeLessThan(MARKDOWN_BUDGET);
  });

  test('survives the CSV: what was asked to the letter, what was answered made harmless', () => {
    const run: CsvRun = { runId: '0b3c7a52', mode: 'real', promptText: 'full' };
    const file =
      csvHeader() +
      requestsSaying(text)
        .map((record) => csvRow(record, run))
        .join('');
    const rows = parse(Buffer.from(file), { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
    expect(rows.map((row) => row['prompt'])).toEqual(Array.from({ length: 7 }, () => text.toWellFormed()));
    for (const row of rows) {
      const answered = [row['model'], row['finish_reason'], row['request_id'], row['failure_message']].join('\n');
      expect(answered).not.toMatch(/^[=+\-@|%\t]/m);
      expect(answered).not.toMatch(INVISIBLE);
    }
  });

  test('survives the JSON to the letter', () => {
    const json = renderJson(report);
    expect(json.isWellFormed()).toBe(true);
    expect(JSON.parse(json)).toMatchObject({
      notes: [text],
      verdict: { reason: text },
      config: { [text.slice(0, 1000)]: text.slice(0, 1000) },
    });
  });
});

/** What GitHub would make of it, roughly: headings, tables with their rows and widths, folds, blocks of code, pictures, lists. */
function structureOf(markdown: string): string[] {
  const structure: string[] = [];
  let fence: string | null = null;
  for (const line of markdown.split('\n')) {
    const mark = /^(`{3,}|~{3,})([^`]*)$/.exec(line);
    if (fence !== null) {
      if (mark !== null && mark[1]!.length >= fence.length && mark[2] === '') fence = null;
    } else if (mark !== null) {
      fence = mark[1]!;
      structure.push(`code ${mark[2]}`);
    } else if (line.startsWith('|')) {
      structure.push(`row of ${cellsOf(line).length}`);
    } else {
      structure.push(/^(#+ |- |> |<details>|<\/details>|$)/.exec(line)?.[0] ?? 'text');
    }
  }
  return [...structure, fence === null ? 'closed' : 'open'];
}

/** As GitHub splits a row: at each pipe that no backslash stands before. */
function cellsOf(row: string): string[] {
  return row.match(/(?:\\.|[^|\\])+|\\/g) ?? [];
}

/** Whether nothing but our own words and tags, and escaped text, stands outside of code. */
function outsideCode(markdown: string): boolean {
  const blocksRemoved = markdown.replace(/^(`{3,})[a-z]*\n[\s\S]*?\n\1$/gm, '');
  const spansRemoved = blocksRemoved.replace(/(?<![`\\])(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
  const ours = spansRemoved
    .replaceAll(/<details><summary>|<\/summary>|<\/details>|<span>\$<\/span>|&nbsp;/g, '')
    .replaceAll('[All files of this run](<./1/artifacts/2>)', '')
    .replaceAll(/^> \[!WARNING\]$|^> /gm, '')
    .replaceAll(/\*\*[\d.]+&?[^*\n]*\*\*/g, '');
  const escaped = ours.replaceAll(/\\[\\`*_{}[\]~#|.)+-]/g, '').replaceAll(/^#+ /gm, '');
  const active = /[<>`*[\]{}~$]|(?<!&)#|@(?!&#8203;)|:\/\/|\bwww\./.exec(escaped);
  if (active !== null)
    throw new Error(`Active outside of code: ${escaped.slice(Math.max(0, active.index - 40), active.index + 40)}`);
  return true;
}
