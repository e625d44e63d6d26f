import { describe, expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { studySize } from '../../bench/verdicts-study.ts';
import { createWorkspace, runAction, runCommand, type Workspace } from '../support/run-process.ts';

/** Two hundred processes, two at a time, on a busy machine. */
jest.setTimeout(600_000);

const SEEDS = Array.from({ length: 100 }, (_, seed) => seed + 1);
const INPUTS = {
  mode: 'mock',
  'mock-time-scale': '0',
  'mock-latency': '500ms..700ms',
  repeat: '10',
  baseline: 'endpoint',
  'upload-artifact': 'false',
  'output-dir': 'results',
};

interface Outcome {
  readonly code: number | null;
  readonly verdict: string | undefined;
  readonly comparison: string | undefined;
}

async function act(seed: number, inputs: Record<string, string>): Promise<Outcome> {
  const { code, outputs, workspace } = await runAction({ inputs: { ...INPUTS, ...inputs, seed: String(seed) } });
  workspace.remove();
  return { code, verdict: outputs['verdict'], comparison: outputs['comparison'] };
}

/** How often each outcome was there, over all seeds. */
async function actAll(inputs: Record<string, string>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  const waiting = SEEDS.values();
  const one = async (): Promise<void> => {
    for (const seed of waiting) {
      const { code, verdict, comparison } = await act(seed, inputs);
      const outcome = `${code} ${verdict} ${comparison}`;
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    }
  };
  await Promise.all([one(), one()]);
  return counts;
}

describe('the action, mock against mock, a hundred seeds', () => {
  test('a slow arm is caught, every time', async () => {
    expect(await actAll({ 'baseline-mock-latency': '330ms..470ms' })).toEqual({ '1 fail regression': 100 });
  });

  test('an equal arm is not, ever', async () => {
    const counts = await actAll({ 'baseline-mock-latency': '500ms..700ms' });
    const failed = Object.keys(counts).filter((outcome) => !outcome.startsWith('0 '));
    expect(failed).toEqual([]);
    expect((counts['0 pass proven'] ?? 0) + (counts['0 pass none-seen'] ?? 0)).toBeGreaterThanOrEqual(90);
  });
});

async function judge(workspace: Workspace, ...flags: string[]) {
  const args = ['judge', join('results', 'metrics_requests.csv'), '--baseline', 'endpoint', ...flags];
  return runCommand({ workspace, args });
}

describe('llm-latency judge', () => {
  test('says what the action said, to the letter, and again', async () => {
    const workspace = createWorkspace();
    const inputs = { ...INPUTS, 'baseline-mock-latency': '330ms..470ms' };
    const acted = await runAction({ inputs, workspace });
    const summary = JSON.parse(readFileSync(join(workspace.dir, 'results', 'metrics_summary.json'), 'utf8'));
    const [first, second] = [await judge(workspace), await judge(workspace)];
    expect(acted.code).toBe(1);
    expect(first).toMatchObject({ code: 1, stderr: '' });
    expect(first.stdout.split('\n').at(-2)).toBe(`verdict: fail - ${summary.verdict.reason}`);
    expect(second.stdout).toBe(first.stdout);
    const tolerant = await judge(workspace, '--max-regression', '90%');
    expect(tolerant.code).toBe(0);
    expect((await judge(workspace, '--repeat', '3')).code).toBe(2);
    workspace.remove();
  });
});

/** The figures of docs/verdicts.md, in small; the seed makes them the same each time. */
test('a thousand runs without a difference: nearly none fails, in any design', () => {
  const part = { from: 0, to: 1000, seed: 7, slowdowns: [0], alphas: [0.05] };
  const { ours, rejected, cases } = studySize(20, part);
  const falseAlarms = Object.values(ours).map(([equal]) => equal!.regression / cases);
  const rejections = Object.values(rejected).map(([at95]) => at95! / cases);
  expect(falseAlarms).toHaveLength(6);
  expect(Math.max(...falseAlarms)).toBeLessThanOrEqual(0.01);
  expect(Math.max(...rejections)).toBeLessThanOrEqual(1.5 * 0.05);
});
