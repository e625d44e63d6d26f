import { closeSync, fstatSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { RawInputs } from '../src/config/given.ts';
import { readConfig } from '../src/config/read-config.ts';
import type { RequestRecord } from '../src/model.ts';
import { renderMarkdown } from '../src/report/markdown.ts';
import { run, type Finished } from '../src/run.ts';
import { withTemporaryDir } from './support/temporary-dir.ts';

const ENVIRONMENT = { os: 'linux', architecture: 'x64', node: '24', runnerImage: null, region: null };

async function runMock(raw: RawInputs, onRecord: (record: RequestRecord) => void = () => undefined): Promise<Finished> {
  const defaults = { outputDir: 'unused', artifactName: 'unused' };
  const inputs = { mode: 'mock', 'mock-time-scale': '0', ...raw };
  const config = await readConfig(inputs, { entry: 'command', environment: {}, defaults });
  const signal = new AbortController().signal;
  return run(config, { onStart: () => undefined, onRecord, signal, environment: ENVIRONMENT });
}

const PROMPT = 'zebra crossing at midnight';

describe('the text of prompts', () => {
  test.each([
    ['full', true],
    ['hash', false],
    ['none', false],
  ])('prompt-text %s: in the files %s', async (promptText, isThere) => {
    await withTemporaryDir(async (dir) => {
      const { report } = await runMock({ prompts: PROMPT, 'prompt-text': promptText, 'output-dir': dir });
      const texts = readdirSync(dir).map((name) => readFileSync(join(dir, name), 'utf8'));
      const holding = [...texts, renderMarkdown(report, { artifactUrl: null })].filter((text) => text.includes(PROMPT));
      expect(holding.length > 0).toBe(isThere);
    });
  });
});

/** The open file of a path, as far as this process has it open, from now on only to be read. */
function makeReadOnly(path: string): void {
  const isIt = (file: number): boolean => {
    try {
      return fstatSync(file).ino === statSync(path).ino;
    } catch {
      return false;
    }
  };
  // However many files other tests of this process have left open.
  const file = Array.from({ length: 20_000 }, (_, i) => i).find(isIt)!;
  closeSync(file);
  const others: number[] = [];
  for (let got = openSync(path, 'r'); got !== file; got = openSync(path, 'r')) others.push(got);
  others.forEach((other) => closeSync(other));
}

test('a row that cannot be written ends the run, and is in no figure', async () => {
  await withTemporaryDir(async (dir) => {
    const csv = join(dir, 'metrics_requests.csv');
    const { report, problems } = await runMock({ 'output-dir': dir, repeat: '5' }, ({ index }) => {
      if (index === 3) makeReadOnly(csv);
    });
    expect(report.cutShort).toBe('write-failed');
    expect(problems[0]).toMatch(/^cannot write .*metrics_requests\.csv: /);
    expect(readFileSync(csv, 'utf8').trimEnd().split('\r\n')).toHaveLength(1 + 3);
    expect([report.summary.attempted, report.records.length]).toEqual([3, 3]);
    const rows = [...report.records.rows()].reduce((total, row) => total + row.streamEndSeconds!, 0);
    expect(report.summary.totalTimeSeconds).toBeCloseTo(rows, 5);
  });
});

describe('a run that breaks in the middle', () => {
  test('has its files and its figures, and says what broke it', async () => {
    await withTemporaryDir(async (dir) => {
      const prompts = join(dir, 'prompts.txt');
      writeFileSync(prompts, 'one\ntwo\n');
      const finished = await runMock({ 'prompts-file': prompts, repeat: '3', 'output-dir': join(dir, 'out') }, () =>
        rmSync(prompts, { force: true }),
      );
      const { report, problems, summaryJson, requestsCsv } = finished;
      expect(report.cutShort).toBe('broken-off');
      expect(report.summary).toMatchObject({ attempted: 2, completed: 2 });
      expect(problems).toEqual([expect.stringMatching(/^The run broke off: .*prompts\.txt/)]);
      expect(JSON.parse(readFileSync(summaryJson, 'utf8'))).toMatchObject({
        total_requests: 2,
        cut_short: 'broken-off',
      });
      expect(readFileSync(requestsCsv, 'utf8').split('\r\n')).toHaveLength(4);
    });
  });
});
