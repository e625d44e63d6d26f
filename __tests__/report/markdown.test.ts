import { describe, expect, test } from '@jest/globals';
import type { CutShort } from '../../src/model.ts';
import { MARKDOWN_BUDGET, renderMarkdown } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { aCompletedRequest, aFailedRequest, aReport } from '../support/a-record.ts';
import { aFailingRun, aNormalRun, KEPT, MISSED, someAnswers } from '../support/sample-reports.ts';

function render(report: Report, artifactUrl: string | null = null): string {
  return renderMarkdown(report, { artifactUrl });
}

function headings(markdown: string): string[] {
  return markdown.split('\n').filter((line) => /^#+ /.test(line));
}

describe('renderMarkdown', () => {
  test('says the verdict first, then limits, figures, pictures, prompts, failures, notes and how', () => {
    const text = render(aFailingRun());
    expect(headings(text)).toEqual([
      '## ❌ Fail: average latency 800.12 ms is over the limit of 800 ms (54 requests)',
      '### Limits',
      '### Figures',
      '### Latency over the run',
      '### Distribution of latency',
      '### Prompts, slowest first',
      '### Failures',
      '### Notes',
    ]);
    expect(text.indexOf('How this was measured')).toBeGreaterThan(text.indexOf('### Notes'));
  });

  test.each([
    ['pass', '## ✅ Pass: why'],
    ['fail', '## ❌ Fail: why'],
    ['inconclusive', '## ⚠️ Inconclusive: why'],
    ['skipped', '## ⏭️ Skipped: why'],
    ['error', '## ❌ Not measured: why'],
  ] as const)('marks the verdict %s', (status, expected) => {
    expect(headings(render(aReport({ verdict: { status, reason: 'why', checks: [] } })))[0]).toBe(expected);
  });

  test('shows the slowest request where there are too few for a percentile, and no figure', () => {
    const report = aReport({ requests: someAnswers(15) });
    const text = render(report);
    expect(text).toContain(
      '| Latency | 934&nbsp;ms | 851&nbsp;ms | 1.36&nbsp;s | – | – | 400&nbsp;ms | 1.81&nbsp;s | 15 |',
    );
    expect(text).toContain(
      'A percentile without a figure has too few requests (p95 needs 20, p99 needs 100); the slowest took 1.81 s.',
    );
  });

  test('says nothing of missing percentiles when there are all', () => {
    expect(render(aReport({ requests: someAnswers(100) }))).not.toContain('has too few requests');
  });

  test('links to the artifact only when there is one', () => {
    expect(render(aNormalRun(), './1/artifacts/2')).toContain('[All files of this run](<./1/artifacts/2>)');
    expect(render(aNormalRun(), 'https://x/a> b')).toContain('(<https://x/a%3E%20b>)');
    expect(render(aNormalRun())).not.toContain('All files of this run');
  });

  test.each([
    [
      'max-duration',
      '> [!NOTE]\n> The run ended early, after 1 of 9 requests: the time that `max-duration` allows was over.',
    ],
    ['max-requests', '> [!NOTE]\n> The run ended early, after 1 of 9 requests: `max-requests` allows no more.'],
    ['interrupted', '> [!WARNING]\n> The run ended early, after 1 of 9 requests: it was interrupted.'],
    [
      'write-failed',
      '> [!WARNING]\n> The run ended early, after 1 of 9 requests: the results could not be written any more.',
    ],
  ] as const)('says that the run was cut short by %s', (cutShort: CutShort, expected) => {
    expect(render(aReport({ cutShort, planned: 9 }))).toContain(expected);
  });

  test('lists the slowest prompts first, the unanswered before them, and counts the others', () => {
    const requests = Array.from({ length: 45 }, (_, i) =>
      aCompletedRequest({ promptId: `p${i}`, latencySeconds: 1 + i }),
    );
    const text = render(aReport({ requests: [...requests, aFailedRequest({ promptId: 'lost' })] }));
    const ids = Array.from(text.matchAll(/^\| `(p\d+|lost)` /gm), (match) => match[1]);
    expect(ids).toEqual(['lost', ...Array.from({ length: 39 }, (_, i) => `p${44 - i}`)]);
    expect(text).toContain('6 more: see metrics_requests.csv.');
  });

  test('shows no text of prompts when prompt-text forbids it', () => {
    const requests = [aCompletedRequest({ promptText: 'confidential' })];
    for (const promptText of ['hash', 'none'] as const) {
      const text = render(aReport({ requests, promptText }));
      expect(text).toContain('| `p1` | 1 |');
      expect(text).not.toContain('confidential');
    }
  });

  test('counts failed requests that its groups leave out, and limits that its table leaves out', () => {
    const requests = Array.from({ length: 25 }, (_, i) => aFailedRequest({ failureMessage: `message ${i}` }));
    const checks = Array.from({ length: 103 }, () => KEPT);
    const text = render(aReport({ requests, verdict: { status: 'pass', reason: '', checks } }));
    expect(text).toContain('5 more failed requests: see metrics_requests.csv.');
    expect(text).toContain('3 more limits: see metrics_summary.json.');
  });

  test('gives reasons of limits that were not kept, but not the one in the heading again', () => {
    const text = render(aFailingRun());
    expect(text.match(/average latency 800\.12 ms is over/g)).toHaveLength(1);
    expect(text).toContain('- `warn error_rate < 5%`: 60 requests do not settle');
  });

  test('of several missed limits, the one that the heading tells of is not told of again', () => {
    const other = { ...MISSED, reason: 'p95 latency 1.79 s is over the limit of 1 s (54 requests)' };
    const verdict = {
      status: 'fail',
      reason: `${MISSED.reason}; 1 more limit missed`,
      checks: [MISSED, other],
    } as const;
    const text = render(aReport({ verdict }));
    expect([text.split(MISSED.reason).length, text.split(other.reason).length]).toEqual([2, 2]);
  });
});

describe('the budget', () => {
  const big = bigReport();

  test('is kept with 100,000 requests of long prompts, many failures, limits and notes', () => {
    const text = render(big, './1/artifacts/2');
    expect(Buffer.byteLength(text)).toBeLessThan(MARKDOWN_BUDGET);
    expect([text.includes('\n| ``p0-'), text.includes('Shortened to fit')]).toEqual([true, false]);
    expectWholeTables(text);
  });

  test('takes rows of prompts first, then settings, then pictures, and never a part of a table', () => {
    const normal = aNormalRun();
    const settings = { note: 'x'.repeat(3000) };
    const report = { ...normal, config: settings };
    const full = Buffer.byteLength(render(report));
    const kept = (budget: number) => {
      const text = renderMarkdown(report, { artifactUrl: null, budget });
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget);
      expectWholeTables(text);
      return ['slowest first', '"note"', 'mermaid', 'latency.p95'].map((part) => text.includes(part));
    };
    expect(kept(full)).toEqual([true, true, true, true]);
    expect(kept(full - 1)).toEqual([false, true, true, true]);
    expect(kept(full - 1000)).toEqual([false, false, true, true]);
    expect(kept(full - 4000)).toEqual([false, false, false, true]);
    expect(kept(200)).toEqual([false, false, false, false]);
  });

  test('says that something was left out', () => {
    const budget = Buffer.byteLength(render(big)) - 1;
    expect(
      renderMarkdown(big, { artifactUrl: null, budget }).includes('Shortened to fit: the files hold everything.'),
    ).toBe(true);
  });

  test('leaves the verdict when there is no room for more', () => {
    expect(renderMarkdown(aNormalRun(), { artifactUrl: null, budget: 10 })).toBe(
      '## ✅ Pass: p95 latency 1.79 s is under the limit of 2 s (60 requests)\n',
    );
  });
});

/** Long and awkward texts everywhere. */
function bigReport(): Report {
  const awkward = '<&|@`$ '.repeat(30);
  function* requests() {
    for (let i = 0; i < 100_000; i += 1) {
      const promptId = `p${i}-<&|@\`$`;
      const promptText = i + awkward;
      if (i % 10 === 0) yield aFailedRequest({ promptId, promptText, failureMessage: `${i} ${awkward}` });
      else yield aCompletedRequest({ promptId, promptText, latencySeconds: 0.3 + (i % 997) / 500 });
    }
  }
  const check = {
    ...KEPT,
    reason: awkward,
    answer: 'fail',
    threshold: { ...KEPT.threshold, source: awkward },
  } as const;
  return aReport({
    requests: requests(),
    bounds: aReport().bounds,
    notes: Array.from({ length: 1000 }, () => awkward),
    verdict: { status: 'fail', reason: awkward, checks: Array.from({ length: 1000 }, () => check) },
    config: { parameters: { schema: awkward.repeat(100) } },
  });
}

/** Every table has a rule under its heading, and rows of equally many cells. */
function expectWholeTables(markdown: string): void {
  const blocks = markdown.split('\n\n').filter((block) => block.startsWith('| '));
  for (const block of blocks) {
    const widths = block.split('\n').map((row) => row.replace(/\\\|/g, '').split('|').length);
    expect(new Set(widths).size).toBe(1);
    expect(widths.length).toBeGreaterThan(2);
    expect(block.endsWith(' |')).toBe(true);
  }
}
