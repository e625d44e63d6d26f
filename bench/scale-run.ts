import { statSync } from 'node:fs';
import { readConfig } from '../src/config/read-config.ts';
import { describeMachine } from '../src/machine.ts';
import { renderMarkdown } from '../src/report/markdown.ts';
import { run } from '../src/run.ts';

/** What a run of the mock cost. */
export interface RunFigures {
  readonly requests: number;
  /** From the first request to the last row. */
  readonly sendingMs: number;
  /** From the first request to the last file. */
  readonly elapsedMs: number;
  readonly csvBytes: number;
  readonly summaryBytes: number;
  readonly htmlBytes: number;
}

/** Prompts of a run; larger ones send them again and again. */
const PROMPTS = 1000;

/** A whole run of `requests` requests of 16 streamed tokens, as fast as it goes; results go to `dir`. */
export async function mockRun(requests: number, dir: string): Promise<RunFigures> {
  const prompts = Array.from({ length: PROMPTS }, (_, i) => `Question number ${i + 1}: what is the answer, and why?`);
  const inputs = {
    mode: 'mock',
    'mock-time-scale': '0',
    'mock-output-tokens': '16',
    prompts: prompts.join('\n'),
    repeat: String(requests / PROMPTS),
    'output-dir': dir,
  };
  const defaults = { outputDir: dir, artifactName: '' };
  const config = await readConfig(inputs, { entry: 'command', environment: {}, defaults });
  let startedAt = 0;
  let lastAt = 0;
  const { report, requestsCsv, reportHtml } = await run(config, {
    onStart: () => (startedAt = performance.now()),
    onRecord: () => (lastAt = performance.now()),
    signal: new AbortController().signal,
    environment: describeMachine(null),
    findPastRuns: () => Promise.reject(new Error('nothing is compared here')),
  });
  const elapsedMs = performance.now() - startedAt;
  const { attempted } = report.summary;
  if (attempted !== requests) throw new Error(`${attempted} requests were sent instead of ${requests}`);
  return {
    requests,
    sendingMs: lastAt - startedAt,
    elapsedMs,
    csvBytes: statSync(requestsCsv).size,
    summaryBytes: Buffer.byteLength(renderMarkdown(report, { artifactUrl: null })),
    htmlBytes: reportHtml === null ? 0 : statSync(reportHtml).size,
  };
}
