import type { Report } from '../report/report.ts';

/** What a finished use of the action can hand to later steps. */
export interface Results {
  readonly report: Report;
  readonly requestsCsv: string;
  readonly summaryJson: string;
}

/** One output of the action. */
export interface OutputRow {
  readonly name: string;
  /** One plain sentence; without a full stop. */
  readonly text: string;
  /** null = there is no such value; the output is an empty string then. */
  readonly read: (results: Results) => string | number | null;
}

/** Every output that a finished run sets, in the order of the documentation. An input error sets `verdict` alone. */
export const OUTPUTS: readonly OutputRow[] = [
  {
    name: 'verdict',
    text: 'pass, fail, inconclusive, or error when an input was wrong',
    read: ({ report }) => report.verdict.status,
  },
  { name: 'run-id', text: 'UUID of the run', read: ({ report }) => report.runId },
  {
    name: 'total-requests',
    text: 'Measured requests that were sent',
    read: ({ report }) => report.summary.attempted,
  },
  { name: 'failed-requests', text: 'Those that failed', read: ({ report }) => report.summary.failed },
  { name: 'error-rate', text: 'Failed / sent, 0 to 1', read: ({ report }) => report.summary.errorRate },
  latency('average', 'Average latency in seconds'),
  latency('min', 'Shortest latency in seconds'),
  latency('max', 'Longest latency in seconds'),
  latency('p50', 'Median latency in seconds'),
  latency('p90', '90th percentile of the latency in seconds; empty below 10 answered requests'),
  latency('p95', '95th percentile of the latency in seconds; empty below 20 answered requests'),
  latency('p99', '99th percentile of the latency in seconds; empty below 100 answered requests'),
  {
    name: 'p50-ttft-seconds',
    text: 'Median time to first token in seconds; empty when nothing was streamed',
    read: ({ report }) => report.summary.metrics.ttft.p50,
  },
  {
    name: 'p95-ttft-seconds',
    text: '95th percentile of the time to first token in seconds',
    read: ({ report }) => report.summary.metrics.ttft.p95,
  },
  {
    name: 'p50-output-tokens-per-second',
    text: 'Median output speed; empty when the server does not count tokens',
    read: ({ report }) => report.summary.metrics.output_tps.p50,
  },
  {
    name: 'throughput-rps',
    text: 'Answered requests per second of the run',
    read: ({ report }) => report.summary.throughputRps,
  },
  { name: 'requests-csv', text: 'Path of metrics_requests.csv', read: ({ requestsCsv }) => requestsCsv },
  { name: 'summary-json', text: 'Path of metrics_summary.json', read: ({ summaryJson }) => summaryJson },
];

/** Outputs that the upload sets, after the ones above. */
export const ARTIFACT_OUTPUTS = [
  { name: 'artifact-id', text: 'Number of the uploaded artifact; empty when there is none' },
  { name: 'artifact-url', text: 'Page that downloads the artifact' },
] as const;

/** Name and text of each output of {@link OUTPUTS}, figures to the microsecond as in the files. */
export function outputValues(results: Results): readonly (readonly [name: string, value: string])[] {
  return OUTPUTS.map(({ name, read }) => [name, outputText(read(results))]);
}

function outputText(value: string | number | null): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : String(Number(value.toFixed(6)));
}

function latency(statistic: 'average' | 'min' | 'max' | 'p50' | 'p90' | 'p95' | 'p99', text: string): OutputRow {
  return {
    name: `${statistic}-latency-seconds`,
    text,
    read: ({ report }) => report.summary.metrics.latency[statistic],
  };
}
