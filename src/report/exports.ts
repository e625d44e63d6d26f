import { renderBenchmarkJson } from './benchmark-json.ts';
import { renderJunit } from './junit.ts';
import { renderOpenMetrics } from './openmetrics.ts';
import type { Report } from './report.ts';

/** One of the further formats that `export` names. */
export interface ExportFormat {
  /** In the output directory. */
  readonly file: string;
  readonly render: (report: Report) => string;
}

/** Every further format. */
export const EXPORTS = {
  junit: { file: 'junit.xml', render: renderJunit },
  openmetrics: { file: 'openmetrics.txt', render: renderOpenMetrics },
  'benchmark-json': { file: 'benchmark.json', render: renderBenchmarkJson },
} as const satisfies Readonly<Record<string, ExportFormat>>;
