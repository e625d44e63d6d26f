import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import type { RawInputs } from '../../src/config/given.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { parseArguments } from '../../src/command/arguments.ts';
import type { BaselinePlan, RegressionMetric } from '../../src/model.ts';
import { summaryLines } from '../../src/report/console.ts';
import { run } from '../../src/run.ts';
import { fewestPairs } from '../../src/verdict/comparison-size.ts';
import { withTemporaryDir } from '../support/temporary-dir.ts';

const TEXT = readFileSync('docs/baselines.md', 'utf8');

/** The arguments of the first command on the page. */
function firstCommand(): RawInputs {
  const [, command = ''] = /```sh\nllm-latency ([^`]*)```/.exec(TEXT) ?? [];
  const invocation = parseArguments(command.replaceAll('\\\n', ' ').trim().split(/\s+/));
  if (invocation.kind !== 'run') throw new Error('the command on the page runs nothing');
  return invocation.raw;
}

describe('docs/baselines.md', () => {
  test('shows what its first command prints', () =>
    withTemporaryDir(async (dir) => {
      const [, shown = ''] = /```\n(comparison: [^`]*)\n```/.exec(TEXT) ?? [];
      const context = { entry: 'command', environment: {}, defaults: { outputDir: dir, artifactName: '' } } as const;
      const config = await readConfig(firstCommand(), context);
      const { report } = await run(config, {
        onStart: () => {},
        onRecord: () => {},
        signal: new AbortController().signal,
        environment: { os: '', architecture: '', node: '', runnerImage: null, region: null },
      });
      const printed = summaryLines(report).filter((line) => /^(comparison|change|verdict):/.test(line));
      expect(printed).toEqual(shown.split('\n'));
    }));

  test('says how many pairs a comparison takes', () => {
    const baseline = { kind: 'endpoint', deploymentVariation: 0 } as unknown as BaselinePlan;
    const median: RegressionMetric = { metric: 'latency', percent: 50, floor: 0 };
    const tail: RegressionMetric = { ...median, percent: 95 };
    const needed = [
      fewestPairs({ baseline, metrics: [median], alpha: 0.05 }),
      fewestPairs({ baseline, metrics: [median, median], alpha: 0.05 }),
      fewestPairs({ baseline, metrics: [median, median, median], alpha: 0.05 }),
      fewestPairs({ baseline, metrics: [median], alpha: 0.01 }),
      fewestPairs({ baseline, metrics: [tail], alpha: 0.05 }),
    ];
    expect(needed).toEqual([5, 6, 6, 7, 200]);
    expect(TEXT.replace(/\s+/g, ' ')).toContain(
      'it takes 5 pairs for one median, 6 for two or three, 7 with `confidence: 99%`, and 200 for a p95 or p99',
    );
  });
});
