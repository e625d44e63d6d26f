import type { OutputRow } from '../config/outputs.ts';

/** Every output of the merge action and what it means, in the order of the documentation. */
export const MERGE_OUTPUTS = [
  { name: 'verdict', text: 'pass, fail, inconclusive, or error when an input was wrong.' },
  { name: 'merge-id', text: 'UUID of the merge.' },
  { name: 'configurations', text: 'Number of configurations that were merged.' },
  { name: 'problems', text: 'Number of missing, damaged and repeated results.' },
  { name: 'total-requests', text: 'Measured requests of all configurations, failed ones included.' },
  { name: 'failed-requests', text: 'Measured requests that failed.' },
  { name: 'error-rate', text: 'Failed requests divided by sent ones, 0 to 1.' },
  {
    name: 'average-latency-seconds',
    text: 'Average latency; empty with several configurations, as are the percentiles.',
  },
  { name: 'p50-latency-seconds', text: 'Median latency.' },
  { name: 'p90-latency-seconds', text: 'Latency that 90% of the requests stay within; empty below 10 of them.' },
  { name: 'p95-latency-seconds', text: 'Latency that 95% of the requests stay within; empty below 20 of them.' },
  { name: 'p99-latency-seconds', text: 'Latency that 99% of the requests stay within; empty below 100 of them.' },
  { name: 'best-latency', text: 'The configuration that is surely the fastest; empty when nobody can tell.' },
  { name: 'worst-latency', text: 'The configuration that is surely the slowest; empty when nobody can tell.' },
  { name: 'merge-json', text: 'Path of merge.json: what was merged, what came of it, where the files are.' },
  { name: 'requests-csv', text: 'Path of metrics_requests.csv; empty with several configurations.' },
  { name: 'summary-json', text: 'Path of metrics_summary.json; empty with several configurations.' },
  { name: 'report-html', text: 'Path of report.html.' },
  { name: 'artifact-id', text: 'ID of the uploaded artifact.' },
  { name: 'artifact-url', text: 'Address of the uploaded artifact.' },
] as const satisfies readonly OutputRow[];

/** Name of an output of a merge. */
export type MergeOutputName = (typeof MERGE_OUTPUTS)[number]['name'];
