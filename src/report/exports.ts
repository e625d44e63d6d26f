import type { ExportName } from '../model.ts';
import { renderBenchmarkJson } from './benchmark-json.ts';
import { renderJunit } from './junit.ts';
import { renderOpenMetrics } from './openmetrics.ts';
import type { Report } from './report.ts';

/** How each further format is rendered; `RESULT_FILES` names its file. */
export const EXPORTS: Readonly<Record<ExportName, (report: Report) => string>> = {
  junit: renderJunit,
  openmetrics: renderOpenMetrics,
  'benchmark-json': renderBenchmarkJson,
};
