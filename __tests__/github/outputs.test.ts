import { expect, test } from '@jest/globals';
import { OUTPUTS } from '../../src/config/outputs.ts';
import { outputValues, type Results } from '../../src/github/outputs.ts';
import { aCompletedRequest, aReport } from '../support/a-record.ts';
import { anAllFailedRun } from '../support/sample-reports.ts';

function someResults(overrides: Partial<Results> = {}): Results {
  const requests = [0.5, 1, 1.5, 2].map((latencySeconds, index) =>
    aCompletedRequest({ index: index + 1, latencySeconds, ttftSeconds: latencySeconds / 3, outputTokens: 10 }),
  );
  return {
    report: aReport({ requests }),
    requestsCsv: 'r/a.csv',
    summaryJson: 'r/b.json',
    reportHtml: 'r/c.html',
    files: ['r/a.csv', 'r/b.json', 'r/c.html'],
    upload: null,
    ...overrides,
  };
}

test('every output is there, in the order of the documentation', () => {
  expect(outputValues(someResults()).map(([name]) => name)).toEqual(OUTPUTS.map(({ name }) => name));
});

test('figures are given to the microsecond, what does not exist is empty', () => {
  const { report } = someResults();
  expect(Object.fromEntries(outputValues(someResults()))).toEqual({
    verdict: report.verdict.status,
    comparison: '',
    change: '',
    'change-low': '',
    'change-high': '',
    'run-id': report.runId,
    'total-requests': '4',
    'failed-requests': '0',
    'error-rate': '0',
    'average-latency-seconds': '1.25',
    'min-latency-seconds': '0.5',
    'max-latency-seconds': '2',
    'p50-latency-seconds': '1.25',
    'p90-latency-seconds': '',
    'p95-latency-seconds': '',
    'p99-latency-seconds': '',
    'p50-ttft-seconds': '0.416667',
    'p95-ttft-seconds': '',
    'p50-output-tokens-per-second': '8.333333',
    'throughput-rps': String(Number(report.summary.throughputRps?.toFixed(6))),
    'requests-csv': 'r/a.csv',
    'summary-json': 'r/b.json',
    'report-html': 'r/c.html',
    'artifact-id': '',
    'artifact-url': '',
  });
});

test('a file that could not be written has no path', () => {
  const values = Object.fromEntries(outputValues(someResults({ reportHtml: null, files: ['r/a.csv'] })));
  expect(values).toMatchObject({ 'requests-csv': 'r/a.csv', 'summary-json': '', 'report-html': '' });
});

test('nothing measured is never 0', () => {
  const values = Object.fromEntries(outputValues(someResults({ report: anAllFailedRun() })));
  expect(values).toMatchObject({
    verdict: 'fail',
    'average-latency-seconds': '',
    'min-latency-seconds': '',
    'throughput-rps': '',
    'error-rate': '1',
  });
});

test.each([
  [{ state: 'uploaded', name: 'a', id: '7', url: 'https://x/7' }, '7', 'https://x/7'],
  [{ state: 'uploaded', name: 'a', id: '7', url: null }, '7', ''],
  [{ state: 'failed', reason: 'no' }, '', ''],
] as const)('an upload: %j', (upload, id, url) => {
  const values = Object.fromEntries(outputValues(someResults({ upload })));
  expect([values['artifact-id'], values['artifact-url']]).toEqual([id, url]);
});
