import { OUTPUTS, type OutputName } from '../config/outputs.ts';
import type { Distribution } from '../model.ts';
import { decidingFigure } from '../report/comparison.ts';
import type { Finished } from '../run.ts';
import type { Upload } from './artifact.ts';

/** What a finished use of the action can hand to later steps. */
export interface Results extends Pick<Finished, 'report' | 'requestsCsv' | 'summaryJson' | 'reportHtml' | 'files'> {
  /** null = nothing was to be uploaded, or it is not over yet. */
  readonly upload: Upload | null;
}

type Value = string | number | null;

/** The text of every output, in the order of the documentation; empty where there is no value, figures to the microsecond as in the files. */
export function outputValues(results: Results): readonly (readonly [name: OutputName, text: string])[] {
  const values = readValues(results);
  return OUTPUTS.map(({ name }) => [name, outputText(values[name])]);
}

function readValues({
  report,
  requestsCsv,
  summaryJson,
  reportHtml,
  files,
  upload,
}: Results): Readonly<Record<OutputName, Value>> {
  const { runId, summary, verdict } = report;
  const { latency, ttft, output_tps: speed } = summary.metrics;
  const artifact = upload?.state === 'uploaded' ? upload : null;
  return {
    verdict: verdict.status,
    ...comparisonValues(report),
    'run-id': runId,
    'total-requests': summary.attempted,
    'failed-requests': summary.failed,
    'error-rate': summary.errorRate,
    ...latencyValues(latency),
    'p50-ttft-seconds': ttft.p50,
    'p95-ttft-seconds': ttft.p95,
    'p50-output-tokens-per-second': speed.p50,
    'throughput-rps': summary.throughputRps,
    'requests-csv': requestsCsv,
    'summary-json': files.includes(summaryJson) ? summaryJson : null,
    'report-html': reportHtml,
    'artifact-id': artifact?.id ?? null,
    'artifact-url': artifact?.url ?? null,
  };
}

/** Of several compared figures, the one that the state of the whole comes from. */
function comparisonValues({ comparison }: Results['report']) {
  const figure = comparison === null ? null : decidingFigure(comparison);
  return {
    comparison: comparison?.state ?? null,
    change: figure?.change ?? null,
    'change-low': figure?.low ?? null,
    'change-high': figure?.high ?? null,
  };
}

function latencyValues({ average, min, max, p50, p90, p95, p99 }: Distribution) {
  return {
    'average-latency-seconds': average,
    'min-latency-seconds': min,
    'max-latency-seconds': max,
    'p50-latency-seconds': p50,
    'p90-latency-seconds': p90,
    'p95-latency-seconds': p95,
    'p99-latency-seconds': p99,
  };
}

/** An output as text: figures to the microsecond as in the files, nothing for null. */
export function outputText(value: Value): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : String(Number(value.toFixed(6)));
}
