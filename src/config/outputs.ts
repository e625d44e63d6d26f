/** One output of the action. */
export interface OutputRow {
  readonly name: string;
  readonly text: string;
}

/** Every output and what it means, in the order of the documentation. A value that does not exist is an empty text, never 0. */
export const OUTPUTS = [
  { name: 'verdict', text: 'pass, fail, inconclusive, skipped, or error when an input was wrong.' },
  {
    name: 'comparison',
    text: 'regression, suspected, none-seen or proven; empty when it cannot be told. proven: there is no regression, see docs/verdicts.md.',
  },
  { name: 'change', text: 'Change against the baseline: 0.1 is 10% slower, -0.1 is 10% faster.' },
  {
    name: 'change-low',
    text: 'Lower bound of the change, with 95% confidence (99% with confidence: 99%); below 0 it may be faster.',
  },
  { name: 'change-high', text: 'Upper bound of the change, with the same confidence.' },
  { name: 'run-id', text: 'UUID of the run; it is in every row and file.' },
  { name: 'total-requests', text: 'Measured requests that were sent, failed ones included, warm-up left out.' },
  { name: 'failed-requests', text: 'Measured requests that failed.' },
  { name: 'error-rate', text: 'Failed requests divided by sent ones, 0 to 1.' },
  { name: 'average-latency-seconds', text: 'Average latency of the answered requests.' },
  { name: 'min-latency-seconds', text: 'Shortest latency.' },
  { name: 'max-latency-seconds', text: 'Longest latency.' },
  { name: 'p50-latency-seconds', text: 'Median latency.' },
  { name: 'p90-latency-seconds', text: 'Latency that 90% of the requests stay within; empty below 10 of them.' },
  { name: 'p95-latency-seconds', text: 'Latency that 95% of the requests stay within; empty below 20 of them.' },
  { name: 'p99-latency-seconds', text: 'Latency that 99% of the requests stay within; empty below 100 of them.' },
  { name: 'p50-ttft-seconds', text: 'Median time to the first token; empty when answers are not streamed.' },
  { name: 'p95-ttft-seconds', text: 'Time to the first token that 95% of the requests stay within.' },
  { name: 'p50-output-tokens-per-second', text: 'Median speed: output tokens of a request divided by its latency.' },
  { name: 'throughput-rps', text: 'Answered requests a second, sent one at a time; pauses left out.' },
  { name: 'requests-csv', text: 'Path of metrics_requests.csv.' },
  { name: 'summary-json', text: 'Path of metrics_summary.json.' },
  { name: 'report-html', text: 'Path of report.html; empty when it could not be written.' },
  { name: 'artifact-id', text: 'ID of the uploaded artifact.' },
  { name: 'artifact-url', text: 'Address of the uploaded artifact.' },
] as const satisfies readonly OutputRow[];

/** Name of an output. */
export type OutputName = (typeof OUTPUTS)[number]['name'];
