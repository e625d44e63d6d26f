import { describe, expect, test } from '@jest/globals';
import { Lexer, type Token } from 'marked';
import { printable } from '../../src/foreign-text.ts';
import type { Check, JsonObject } from '../../src/model.ts';
import { commentMarker, renderComment } from '../../src/report/comment.ts';
import { renderJson, toSummaryObject } from '../../src/report/json.ts';
import { readSummaryView, type SummaryView } from '../../src/report/read-summary.ts';
import type { Report } from '../../src/report/report.ts';
import { aComparedRun } from '../support/a-comparison.ts';
import { aFailedRequest, aReport } from '../support/a-record.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { aFailingRun, anAllFailedRun, anEmptyRun, aNormalRun, KEPT } from '../support/sample-reports.ts';

const OPTIONS = {
  key: 'abcdef',
  title: 'llm-latency-bench-0',
  runUrl: 'https://github.com/owner/name/actions/runs/42',
  commit: 'c0ffee'.repeat(7),
};

const viewOf = (report: Report): SummaryView => readSummaryView(renderJson(report));
const render = (report: Report): string => renderComment(viewOf(report), OPTIONS);

describe('a comment', () => {
  test('has the verdict first, then the limits, and the rest folded', () => {
    const lines = render(aFailingRun()).split('\n');
    expect(lines.slice(0, 13)).toEqual([
      '<!-- llm-latency-action:abcdef -->',
      '',
      '### ❌ Latency (llm-latency-bench-0): fail',
      '',
      'average latency 800.12 ms is over the limit of 800 ms (54 requests).',
      '',
      '18 requests · 3 of them failed',
      '',
      '| Limit | Observed | Answer |',
      '| :-- | --: | :-- |',
      '| `max-average-latency 800ms` | **800.1&nbsp;ms** | ❌ fail |',
      '| `warn error_rate < 5%` | **5.6&nbsp;%** | ⚠️ inconclusive (warns only) |',
      '',
    ]);
    expect(lines.filter((line) => line.startsWith('<details>'))).toEqual([
      '<details><summary>Figures</summary>',
      '<details><summary>Failures</summary>',
      '<details><summary>Notes</summary>',
    ]);
    expect(lines.at(-1)).toBe('Commit c0ffeec0 · [the whole report](<https://github.com/owner/name/actions/runs/42>)');
  });

  test('says what the comparison came to, once', () => {
    const text = render(aComparedRun());
    expect(text).toMatch(/^- (❌|⚠️|✅) `[a-z_]+\.p50`: /m);
    const { reason } = viewOf(aComparedRun()).verdict;
    expect(text.split(reason).length - 1).toBeLessThanOrEqual(1);
  });

  test.each([
    ['normal', aNormalRun()],
    ['all failed', anAllFailedRun()],
    ['empty', anEmptyRun()],
  ])('of a run that is %s is whole', (_, report) => {
    const text = render(report);
    expect(text.split('<details>').length).toBe(text.split('</details>').length);
    expect(text).not.toMatch(/undefined|null|NaN/);
  });

  test('says how many limits and notes it has no room for', () => {
    const checks = Array.from({ length: 53 }, () => KEPT);
    const notes = Array.from({ length: 24 }, (_, i) => `note ${i}`);
    const text = render(aReport({ notes, verdict: { status: 'pass', reason: 'kept', checks } }));
    expect(text.match(/latency\.p95 < 2s/g)).toHaveLength(50);
    expect(text).toContain('\n\n3 more limits: see metrics_summary.json.\n\n');
    expect(text).toContain('\n- note 19\n- 4 more: see metrics_summary.json.\n');
  });

  test('does not repeat the status in the message of a failure', () => {
    const requests = [aFailedRequest({ httpStatus: 500, failure: 'http', failureMessage: 'busy' })];
    expect(render(aReport({ requests }))).toContain('| `http` | 500 | 1 | `busy` |');
  });

  test('stays below what GitHub takes, whatever there is to say', () => {
    const wide = '`'.repeat(120);
    const checks: Check[] = Array.from({ length: 500 }, () => ({
      ...KEPT,
      threshold: { ...KEPT.threshold, source: wide },
    }));
    const notes = Array.from({ length: 500 }, () => '$'.repeat(500));
    const text = render(aReport({ notes, verdict: { status: 'pass', reason: '@'.repeat(5000), checks } }));
    expect(text.length).toBeLessThanOrEqual(65_000);
    expect(text.startsWith(commentMarker('abcdef'))).toBe(true);
    expect(text).toContain('Shortened to fit');
  });
});

/** What an ill-meaning workflow of a fork may write. */
function summarySaying(text: string): JsonObject {
  const object = toSummaryObject(aComparedRun());
  const judged = toSummaryObject(aFailingRun())['checks'] as JsonObject[];
  const checks = judged.map((check) => ({ ...check, threshold: text, reason: text }));
  const baseline = object['baseline'] as JsonObject;
  const figures = (baseline['figures'] as JsonObject[]).map((figure) => ({ ...figure, figure: text, reason: text }));
  return {
    ...object,
    config: { model: text, api: text },
    verdict: { status: 'fail', reason: 'the verdict' },
    checks,
    baseline: { ...baseline, problem: text, figures, notes: [text] },
    failures: [{ failure: text, http_status: 500, message: text, count: 1 }],
    notes: [text],
  };
}

/** Blocks and their number, and every piece of raw HTML or active inline; what is said in them left out. */
function structureOf(markdown: string): string[] {
  const found: string[] = [];
  const visit = (token: Token): void => {
    if (token.type === 'html') found.push(`html ${token.raw.trim()}`);
    else if (!['text', 'escape', 'space', 'codespan'].includes(token.type)) found.push(token.type);
    for (const child of 'tokens' in token ? (token.tokens ?? []) : []) visit(child);
    if (token.type === 'list') for (const item of token['items']) visit(item);
    if (token.type === 'table') {
      found.push(`${token['header'].length} × ${token['rows'].length}`);
      for (const cell of [...token['header'], ...token['rows'].flat()]) for (const child of cell.tokens) visit(child);
    }
  };
  for (const token of new Lexer().lex(markdown)) visit(token);
  return found;
}

describe('hostile results', () => {
  const say = (text: string): string =>
    renderComment(readSummaryView(JSON.stringify(summarySaying(text))), { ...OPTIONS, title: text });

  test.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 50), text]))('cannot say more than text: %j', (_, text) => {
    const comment = say(text);
    const usual = structureOf(say('y')).filter((kind) => kind !== 'html <span>' && kind !== 'html </span>');
    const seen = structureOf(comment).filter((kind) => kind !== 'html <span>' && kind !== 'html </span>');
    if (printable(text) !== '') expect(seen).toEqual(usual);
    expect(comment).not.toMatch(/[^\P{C}\n]/u);
    expect(comment.match(/@(?!&#8203;)(?![^`]*`)/)).toBeNull();
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['another version', { ...summarySaying('x'), schema_version: 2 }],
    ['a run id that is none', { ...summarySaying('x'), run_id: '<!-- -->' }],
    ['a verdict that is none', { ...summarySaying('x'), verdict: { status: 'great', reason: 'x' } }],
    ['a figure that is a text', { ...summarySaying('x'), metrics: { latency: { unit: 'seconds', count: '1' } } }],
    ['a count of minus one', { ...summarySaying('x'), total_requests: -1 }],
    ['notes that are none', { ...summarySaying('x'), notes: [{ toString: 1 }] }],
  ])('that are no results are refused: %s', (_, document) => {
    expect(() => readSummaryView(JSON.stringify(document))).toThrow(/^not a metrics_summary.json of this version: /);
  });

  test('that are not JSON are refused', () => {
    expect(() => readSummaryView('{')).toThrow('not a metrics_summary.json: it is not valid JSON');
  });

  test('of a name that is a prototype show no figures', () => {
    const metrics = JSON.parse(
      '{"__proto__":{"unit":"seconds","count":1,"average":1,"p50":1,"p90":1,"p95":1,"max":1}}',
    );
    expect(renderComment(readSummaryView(JSON.stringify({ ...summarySaying('x'), metrics })), OPTIONS)).not.toContain(
      'Figures',
    );
  });
});
