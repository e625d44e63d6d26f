import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { judgeRun, type Judged } from '../../src/command/judge.ts';
import { readJudgeOptions } from '../../src/command/judge-options.ts';
import { readJudgedRun } from '../../src/command/judged-run.ts';
import type { RawInputs } from '../../src/config/given.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { mergeResults } from '../../src/merge/merge-results.ts';
import type { MergedGroup } from '../../src/merge/model.ts';
import { readMergeConfig } from '../../src/merge/read-config.ts';
import { run, type Finished } from '../../src/run.ts';
import { refusal, refusalAsync } from '../config/refusal.ts';
import { withTemporaryDir } from '../support/temporary-dir.ts';

const ENVIRONMENT = { os: 'linux', architecture: 'x64', node: '24', runnerImage: null, region: null };

async function measure(dir: string, raw: RawInputs = {}): Promise<Finished> {
  const inputs = { mode: 'mock', 'mock-time-scale': '0', repeat: '10', 'output-dir': dir, ...raw };
  const defaults = { outputDir: 'unused', artifactName: 'unused' };
  const config = await readConfig(inputs, { entry: 'command', environment: {}, defaults });
  const signal = new AbortController().signal;
  return run(config, { onStart: () => {}, onRecord: () => {}, signal, environment: ENVIRONMENT });
}

async function judgeFile(file: string, ...flags: string[]): Promise<Judged> {
  const options = readJudgeOptions([file, ...flags]);
  if (options === null) throw new Error('this asks for help');
  return judgeRun(await readJudgedRun(options.file), options);
}

/** What was said of each check; observed values differ in digits that a CSV does not have. */
const said = ({ verdict }: Pick<Judged, 'verdict'>) => [
  verdict.status,
  verdict.reason,
  ...verdict.checks.map(({ threshold, answer, reason, samples }) => [threshold.source, answer, reason, samples]),
];

const GATES = {
  thresholds: 'latency.p50 < 690ms\nwarn ttft.p95 < 100ms\nthroughput_rps > 0.5',
  'max-error-rate': '1%',
};
const ARMS = {
  baseline: 'endpoint',
  'baseline-mock-latency': '100ms..250ms',
  'regression-metrics': 'latency.p50, ttft.p50',
};

function flagsOf(raw: RawInputs): string[] {
  return Object.entries(raw).flatMap(([name, value]) => [`--${name}`, value]);
}

describe('judges as the run itself did', () => {
  test.each<[string, RawInputs, RawInputs]>([
    ['limits', {}, GATES],
    ['limits with confidence', {}, { ...GATES, confidence: '95%' }],
    ['failed requests', { 'mock-error-rate': '20%' }, { 'max-error-rate': '5%', confidence: '90%' }],
    ['warm-up left out', { warmup: '2' }, { 'max-average-latency': '600ms' }],
    ['two arms', { 'baseline-mock-latency': '100ms..250ms' }, { baseline: 'endpoint' }],
    [
      'two arms as two deployments, two metrics, at 99 %',
      { 'baseline-mock-latency': '100ms..250ms' },
      {
        baseline: 'endpoint',
        'deployment-variation': '5%',
        'regression-metrics': 'latency.p50, ttft.p50',
        confidence: '99%',
      },
    ],
    [
      'looks of a run that could stop early',
      { 'early-stop': 'true', repeat: '20' },
      { thresholds: 'latency.p95 < 5s', confidence: '95%' },
    ],
    [
      'looks of an interleaved one',
      { 'early-stop': 'true', repeat: '20', 'baseline-mock-latency': '100ms..250ms' },
      { baseline: 'endpoint' },
    ],
  ])('%s', async (_, how, gates) => {
    await withTemporaryDir(async (dir) => {
      const finished = await measure(dir, { ...how, ...gates });
      const judged = await judgeFile(finished.requestsCsv, ...flagsOf(gates));
      expect(said(judged)).toEqual(said(finished.report));
      expect(judged.comparison?.state).toEqual(finished.report.comparison?.state);
    });
  });

  test('an earlier run', async () => {
    await withTemporaryDir(async (dir) => {
      const before = await measure(join(dir, 'before'), { seed: '2' });
      const gates = { baseline: before.requestsCsv };
      const after = await measure(join(dir, 'after'), { seed: '3', 'mock-latency': '900ms..1500ms', ...gates });
      const judged = await judgeFile(after.requestsCsv, ...flagsOf(gates));
      expect(said(judged)).toEqual(said(after.report));
      expect(judged.verdict.status).toBe('fail');
    });
  });

  test('the deployment variation that the run was given counts unless another is', async () => {
    await withTemporaryDir(async (dir) => {
      const { requestsCsv, report } = await measure(dir, { ...ARMS, 'deployment-variation': '20%' });
      const [figure] = report.comparison!.metrics;
      const same = await judgeFile(requestsCsv, '--baseline', 'endpoint');
      expect(same.comparison?.metrics[0]?.low).toBeCloseTo(figure!.low!, 4);
      const none = await judgeFile(requestsCsv, '--baseline', 'endpoint', '--deployment-variation', '0%');
      expect(none.comparison?.metrics[0]?.low).toBeGreaterThan(figure!.low! + 0.1);
    });
  });

  test('a merge of shards', async () => {
    await withTemporaryDir(async (dir) => {
      for (const shard of ['1/2', '2/2']) await measure(join(dir, 'in', shard.charAt(0)), { shard });
      const inputs = { 'output-dir': join(dir, 'out'), ...GATES };
      const config = readMergeConfig(inputs, { entry: 'command', artifactName: '' });
      const { merged } = await mergeResults(config, [join(dir, 'in')]);
      const [{ report, requestsCsv }] = merged.groups as [MergedGroup];
      expect(said(await judgeFile(requestsCsv!, ...flagsOf(GATES)))).toEqual(said(report));
      const rows = readFileSync(requestsCsv!, 'utf8').split('\r\n');
      writeFileSync(requestsCsv!, rows.slice(0, 6).join('\r\n'));
      expect(await refusalAsync(() => judgeFile(requestsCsv!))).toMatch(
        /holds 5 requests, and the summary beside it says 40 requests; was it cut off\?$/,
      );
      writeFileSync(requestsCsv!, rows.join('\r\n'));
      rmSync(join(dir, 'out', 'metrics_summary.json'));
      expect(await refusalAsync(() => judgeFile(requestsCsv!))).toMatch(
        /holds the requests of several runs; judge one at a time, or keep the metrics_summary\.json of their merge beside it$/,
      );
    });
  });

  test('a merge that lacks a shard, and says so', async () => {
    await withTemporaryDir(async (dir) => {
      await measure(join(dir, 'in'), { shard: '1/2' });
      const inputs = { 'output-dir': join(dir, 'out'), 'allow-missing': 'true' };
      const config = readMergeConfig(inputs, { entry: 'command', artifactName: '' });
      const { merged } = await mergeResults(config, [join(dir, 'in')]);
      const { notes } = await judgeFile(merged.groups[0]!.requestsCsv!);
      expect(notes[0]).toBe('Shard 2 was missing when this was merged: nothing of that is in these figures.');
    });
  });

  test('to the letter, every time', async () => {
    await withTemporaryDir(async (dir) => {
      const { requestsCsv } = await measure(dir, ARMS);
      const flags = flagsOf({ ...GATES, baseline: 'endpoint', confidence: '95%' });
      const [first, second] = [await judgeFile(requestsCsv, ...flags), await judgeFile(requestsCsv, ...flags)];
      expect(JSON.stringify(second)).toBe(JSON.stringify(first));
    });
  });
});

describe('without a summary', () => {
  test('limits and arms are judged, of deployments that are taken for two', async () => {
    await withTemporaryDir(async (dir) => {
      const { requestsCsv } = await measure(dir, ARMS);
      rmSync(join(dir, 'metrics_summary.json'));
      const judged = await judgeFile(requestsCsv, '--baseline', 'endpoint', '--thresholds', 'latency.p50 < 2s');
      expect(judged.comparison?.notes).toEqual([
        'No metrics_summary.json tells whether both arms were one deployment, so a deployment variation of 5 % is assumed.',
      ]);
      expect(judged.verdict.checks.map(({ answer }) => answer)).toEqual(['fail', 'pass', 'pass']);
    });
  });

  test('what only the summary tells is refused', async () => {
    await withTemporaryDir(async (dir) => {
      const { requestsCsv } = await measure(dir);
      rmSync(join(dir, 'metrics_summary.json'));
      const asked = (...flags: string[]) => refusalAsync(() => judgeFile(requestsCsv, ...flags));
      expect(await asked('--thresholds', 'throughput_rps > 1')).toMatch(/^thresholds: throughput_rps needs the time/);
      expect(await asked('--baseline', requestsCsv)).toMatch(/^baseline: .* has no metrics_summary.json beside it/);
    });
  });
});

describe('refused:', () => {
  test.each<[string[], RegExp]>([
    [[], /^llm-latency judge: the file comes first/],
    [['--thresholds', 'latency.p50 < 1s'], /the file comes first/],
    [['metrics_summary.json'], /judges a metrics_requests.csv/],
    [['a.csv', '--repeat', '3', '--mock'], /^--repeat: says how to measure.*\n--mode: says how to measure/],
    [['a.csv', '--json'], /takes neither --json nor --quiet/],
    [['a.csv', '--thresholds', 'latency.p50 < 1'], /^thresholds line 1, column \d+:/],
    [['a.csv', '--baseline', 'history'], /^baseline: history is looked up inside GitHub Actions only/],
    [['a.csv', '--max-regression', '5%'], /^max-regression: there is nothing to compare with/],
    [['a.csv', 'b.csv'], /belongs to no flag/],
  ])('%j', (args, message) => {
    expect(refusal(() => readJudgeOptions(args))).toMatch(message);
  });

  test('a file that is not there, and a run without another arm', async () => {
    await withTemporaryDir(async (dir) => {
      expect(await refusalAsync(() => judgeFile(join(dir, 'no.csv')))).toMatch(/no\.csv does not exist, or is no file/);
      const { requestsCsv } = await measure(dir);
      expect(await refusalAsync(() => judgeFile(requestsCsv, '--baseline', 'endpoint'))).toMatch(
        /has no requests of another arm, and with fewer than 5 pairs a comparison could never fail/,
      );
    });
  });

  test('help is none of this', () => {
    expect([readJudgeOptions(['--help']), readJudgeOptions(['-h']), readJudgeOptions(['a.csv', '--help'])]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
