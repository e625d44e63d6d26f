import { statSync } from 'node:fs';
import { mergeResults } from '../src/merge/merge-results.ts';
import { readMergeConfig } from '../src/merge/read-config.ts';
import { renderMergeMarkdown } from '../src/merge/render-markdown.ts';
// Loaded by the merge itself when it comes to the page: here, where types are stripped from sources, that would take its time.
import '../src/report/html.ts';

/** What a merge cost. */
export interface MergeFigures {
  readonly requests: number;
  /** From the first look into the folder to the last file and the job summary. */
  readonly elapsedMs: number;
  readonly summaryBytes: number;
  readonly htmlBytes: number;
}

/** Merges everything below a folder, limits, files and job summary included. */
export async function mergeAll(dir: string, outputDir: string): Promise<MergeFigures> {
  const startedAt = performance.now();
  const inputs = { 'output-dir': outputDir, thresholds: 'latency.p95 < 2s\nttft.p99 < 1s' };
  const config = readMergeConfig(inputs, { entry: 'command', artifactName: '' });
  const { merged, reportHtml, problems } = await mergeResults(config, [dir]);
  const summary = renderMergeMarkdown(merged, { artifactUrl: null });
  const elapsedMs = performance.now() - startedAt;
  const wrong = [...problems, ...merged.problems];
  if (wrong.length > 0) throw new Error(wrong.join('; '));
  const requests = merged.groups.reduce((total, { report }) => total + report.summary.attempted, 0);
  const htmlBytes = reportHtml === null ? 0 : statSync(reportHtml).size;
  return { requests, elapsedMs, summaryBytes: Buffer.byteLength(summary), htmlBytes };
}
