import { describe, expect, test } from '@jest/globals';
import type { Check } from '../../src/model.ts';
import { renderHtml } from '../../src/report/html.ts';
import type { PageData } from '../../src/report/html/page-data.ts';
import type { Report } from '../../src/report/report.ts';
import { aCompletedRequest, aFailedRequest, aReport } from '../support/a-record.ts';
import { golden } from '../support/golden.ts';
import { anInterleavedRun } from '../support/interleaved-run.ts';
import { dataOf, ownTexts, policyHash, withoutAssets } from '../support/sample-page.ts';
import {
  aFailingRun,
  anAllFailedRun,
  anEmptyRun,
  aNormalRun,
  KEPT,
  MISSED,
  someAnswers,
} from '../support/sample-reports.ts';

const RUNS = [
  ['normal', aNormalRun()],
  ['failing', aFailingRun()],
  ['all-failed', anAllFailedRun()],
  ['empty', anEmptyRun()],
  ['interleaved', anInterleavedRun()],
] as const;

test.each(RUNS)('a run that is %s', (name, report) => {
  const text = withoutAssets(renderHtml(report));
  expect(text).toBe(golden(`${name}.html`, text));
});

/** A page is too long to be shown when it does not hold what it should. */
function says(page: string, text: string): boolean {
  return page.includes(text);
}

function headings(page: string): string[] {
  return Array.from(page.matchAll(/<h2[^>]*>(.*?)<\/h2>/g), ([, text = '']) => text);
}

describe('renderHtml', () => {
  test('says the verdict, then limits, comparison, figures, pictures, prompts, requests and how', () => {
    const page = renderHtml(anInterleavedRun());
    expect(headings(page)).toEqual([
      'Limits',
      'Compared with the baseline',
      'Figures',
      'Pictures',
      'Prompts',
      'Requests',
      'How this was measured',
    ]);
    expect(page.indexOf('<h1>')).toBeLessThan(page.indexOf('<h2'));
    expect(
      Array.from(page.matchAll(/<a href="#([\w-]+)">/g), ([, id]) => page.includes(`<section id="${id}"`)),
    ).toEqual(headings(page).map(() => true));
  });

  test('has no empty parts', () => {
    expect(headings(renderHtml(anEmptyRun()))).toEqual(['How this was measured']);
    expect(headings(renderHtml(anAllFailedRun()))).toEqual([
      'Prompts',
      'Failures',
      'Requests',
      'How this was measured',
    ]);
  });

  test('gives the same file for the same run', () => {
    expect(renderHtml(aNormalRun())).toBe(renderHtml(aNormalRun()));
  });

  test('lets nothing run but its own style and script', () => {
    const page = renderHtml(aNormalRun());
    const [style, ...furtherStyles] = ownTexts(page, 'style');
    const [script, ...furtherScripts] = ownTexts(page, 'script');
    expect([furtherStyles, furtherScripts]).toEqual([[], []]);
    expect(/content="(default-src[^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src ${policyHash(style!)}; script-src ${policyHash(script!)}; img-src data:; base-uri 'none'; form-action 'none'`,
    );
    expect(withoutAssets(page)).not.toMatch(
      / (on\w+|style|src|action)=|href="(?!#|data:,")|<(img|iframe|object|form)\b/,
    );
  });

  test('shows no text of prompts when prompt-text forbids it', () => {
    const requests = [aCompletedRequest({ promptText: 'confidential' })];
    expect(says(renderHtml(aReport({ requests })), 'confidential')).toBe(true);
    for (const promptText of ['hash', 'none'] as const) {
      expect(says(renderHtml(aReport({ requests, promptText })), 'confidential')).toBe(false);
    }
  });

  test('draws limits that are near, and names those that are not', () => {
    const far = { ...KEPT, threshold: { ...KEPT.threshold, source: 'latency.p95 < 60s', limit: 60 } };
    const page = renderHtml(
      aReport({ requests: someAnswers(60), verdict: { status: 'pass', reason: '', checks: [KEPT, far] } }),
    );
    const drawn = Array.from(page.matchAll(/<text class="limit-label[^>]*>(.*?)<\/text>/g), ([, label]) => label);
    expect(new Set(drawn)).toEqual(new Set(['latency.p95 &lt; 2s']));
    expect(says(page, 'Far beyond the picture: latency.p95 &lt; 60s.')).toBe(true);
  });

  test('takes powers of ten where a few answers are far slower than the rest', () => {
    const slow = aCompletedRequest({ index: 61, latencySeconds: 90 });
    expect(
      says(
        renderHtml(aReport({ requests: [...someAnswers(60), slow] })),
        'Each dot is a request. The scale is logarithmic.',
      ),
    ).toBe(true);
    expect(says(renderHtml(aNormalRun()), 'logarithmic')).toBe(false);
  });

  test('does not repeat the status beside its column', () => {
    const failed = aFailedRequest({ failure: 'http', httpStatus: 500, failureMessage: 'busy' });
    const page = renderHtml(aReport({ requests: [...someAnswers(3), failed] }));
    const [row] = /<tr>(?:(?!<tr>)[\s\S])*?busy[\s\S]*?<\/tr>/.exec(page) ?? [''];
    expect(
      row
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe('http the server answered with an error: by its status, or inside the answer 500 1 busy');
  });

  test('counts what its tables leave out', () => {
    const checks = Array.from({ length: 103 }, (): Check => MISSED);
    const requests = Array.from({ length: 25 }, (_, i) => aFailedRequest({ failureMessage: `message ${i}` }));
    const notes = Array.from({ length: 60 }, (_, i) => `note ${i}`);
    const page = renderHtml(aReport({ requests, notes, verdict: { status: 'fail', reason: 'why', checks } }));
    expect(says(page, '3 more limits: see metrics_summary.json.')).toBe(true);
    expect(says(page, '5 more failed requests: see metrics_requests.csv.')).toBe(true);
    expect(says(page, '10 more: see metrics_summary.json.')).toBe(true);
  });
});

/** Runs of prompts that are all different and as long as a report shows them. */
function longRun(count: number, texts: string): Report {
  function* requests() {
    for (let i = 0; i < count; i += 1) {
      const said = { index: i + 1, promptId: `prompt-${i}`, promptText: `${i} ${texts}` };
      if (i % 10 === 0) yield aFailedRequest({ ...said, failureMessage: `${i} ${texts}` });
      else
        yield aCompletedRequest({
          ...said,
          latencySeconds: 0.3 + ((i * 7919) % 99_991) / 50_000,
          model: `${i} ${texts}`,
        });
    }
  }
  return aReport({
    requests: requests(),
    bounds: aReport().bounds,
    verdict: { status: 'fail', reason: texts, checks: [{ ...MISSED, reason: texts }, KEPT] },
    notes: Array.from({ length: 100 }, () => texts),
    config: { parameters: { schema: texts.repeat(20) } },
  });
}

describe('the size', () => {
  test.each([
    ['usual prompts', 'Explain in two sentences. '.repeat(8)],
    ['prompts full of markup', '<a href="&">'.repeat(20)],
    ['prompts in Japanese', '東京の天気はどうですか。'.repeat(20)],
  ])('of 1,000 requests with %s is at most 600 KB', (_, texts) => {
    const page = renderHtml(longRun(1000, texts));
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(600_000);
    expect((dataOf(page) as PageData).requests.count).toBe(1000);
  });

  test('of 100,000 requests is at most 2.5 MB, and the page says what it leaves out', () => {
    const page = renderHtml(longRun(100_000, '<a href="&">'.repeat(20)));
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(2_500_000);
    const { requests, prompts, groups } = dataOf(page) as PageData;
    expect([requests.count, prompts.described, (groups!.medianUs as number[]).length]).toEqual([10_000, 1000, 250]);
    expect(
      says(
        page,
        '10,000 of 100,000 requests: the first 2,000 failed ones, the 1,000 slowest, 7,000 of the others, evenly spaced. metrics_requests.csv holds all.',
      ),
    ).toBe(true);
    expect(says(page, 'The 1,000 slowest prompts of 100,000; metrics_requests.csv holds all.')).toBe(true);
    expect(says(page, '100,000 requests, too many to show each one: a point stands for 400 requests')).toBe(true);
    expect(/Texts are (cut to \d+ characters|left out), to keep this file small\./.test(page)).toBe(true);
  });
});
