import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../src/model.ts';
import { terminalLines } from '../../src/report/terminal.ts';
import type { Report } from '../../src/report/report.ts';
import { aCompletedRequest, aFailedRequest, aReport } from '../support/a-record.ts';
import { golden } from '../support/golden.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { aFailingRun, anAllFailedRun, anEmptyRun, aNormalRun, KEPT, MISSED } from '../support/sample-reports.ts';

function show(report: Report, width = 100): string[] {
  return terminalLines(report, { paint: (tone, text) => `<${tone}>${text}</${tone}>`, width });
}

test.each([
  ['normal', aNormalRun()],
  ['failing', aFailingRun()],
  ['all-failed', anAllFailedRun()],
  ['empty', anEmptyRun()],
])('a run that is %s', (name, report) => {
  const text = `${show(report).join('\n')}\n`;
  expect(text).toBe(golden(`${name}.terminal.txt`, text));
});

describe('width', () => {
  test.each([
    [40, ['p50', 'p95', 'max']],
    [57, ['p50', 'p95', 'max']],
    [79, ['average', 'p50', 'p95', 'p99', 'max']],
    [101, ['average', 'p50', 'p90', 'p95', 'p99', 'min', 'max']],
  ])('of %i leaves room for %j', (width, figures) => {
    const headings = show(aNormalRun(), width)[1]!.replaceAll(/<\/?quiet>/g, '');
    expect(headings.trim().split(/\s+/)).toEqual(figures);
  });

  test('too small for bars leaves them out', () => {
    expect(show(aNormalRun(), 63).join('')).not.toContain('█');
    expect(show(aNormalRun(), 64).join('')).toContain('█');
  });
});

test.each(HOSTILE_TEXTS.map((text) => [text.slice(0, 60), text]))('%j cannot move the terminal', (_, text) => {
  const requests = [aCompletedRequest(), aFailedRequest({ failureMessage: text })];
  const check = { ...MISSED, reason: text, threshold: { ...MISSED.threshold, source: text } };
  const report = aReport({ requests, verdict: { status: 'fail', reason: text, checks: [check] }, notes: [text] });
  for (const line of show(report)) {
    expect(line).not.toMatch(/\p{C}/u);
    expect(line.length).toBeLessThan(2000);
  }
});

test('what was not observed is no dash before a dash', () => {
  const reason = 'p95 latency needs at least 20 requests with a value and got 6 (largest 3.00 s, limit of 2 s)';
  const check: Check = { ...KEPT, observed: null, interval: null, answer: 'inconclusive', reason };
  const report = aReport({ verdict: { status: 'inconclusive', reason, checks: [check] } });
  expect(terminalLines(report, { paint: (_, text) => text, width: 100 })).toContain(
    `? latency.p95 < 2s: n/a - ${reason}`,
  );
});
