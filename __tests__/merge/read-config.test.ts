import { describe, expect, test } from '@jest/globals';
import { MERGE_INPUTS } from '../../src/merge/inputs.ts';
import { readMergeConfig } from '../../src/merge/read-config.ts';
import { refusal } from '../config/refusal.ts';

const CONTEXT = { entry: 'action', artifactName: 'merged' } as const;

describe('readMergeConfig', () => {
  test('without inputs takes the artifacts of the run, and one limit', () => {
    expect(readMergeConfig({}, CONTEXT)).toEqual({
      paths: [],
      pattern: 'llm-latency-*',
      expected: null,
      allowMissing: false,
      gates: {
        thresholds: [
          {
            source: 'max-error-rate 5%',
            subject: { kind: 'error_rate' },
            operator: '<=',
            limit: 0.05,
            warnOnly: false,
            byObserved: true,
          },
        ],
        confidence: 'point',
        onInconclusive: 'warn',
        reportOnly: false,
      },
      overallThresholds: [],
      deploymentVariation: 0.05,
      output: {
        dir: 'llm-latency-merged',
        uploadArtifact: true,
        artifactName: 'merged',
        retentionDays: null,
        jobSummary: true,
      },
    });
  });

  test('with the defaults of merge/action.yml is the same but for the name of the artifact', () => {
    const raw = Object.fromEntries(MERGE_INPUTS.map((row) => [row.name, row.default]));
    expect(readMergeConfig(raw, CONTEXT)).toEqual(readMergeConfig({}, CONTEXT));
  });

  test('reads everything', () => {
    const config = readMergeConfig(
      {
        paths: ' a \n\nb/c\n',
        expected: '40',
        'allow-missing': 'true',
        'max-average-latency': '2',
        'max-error-rate': '10%',
        thresholds: 'latency.p95 < 3s',
        'overall-thresholds': 'error_rate < 1%\nwarn latency.p99 < 9s',
        confidence: '95%',
        'report-only': 'true',
        'deployment-variation': '2%',
        'output-dir': 'out',
        'artifact-name': 'mine',
      },
      CONTEXT,
    );
    expect(config).toMatchObject({
      paths: ['a', 'b/c'],
      expected: 40,
      allowMissing: true,
      gates: { confidence: '95%', reportOnly: true },
      deploymentVariation: 0.02,
      output: { dir: 'out', artifactName: 'mine' },
    });
    expect(config.gates.thresholds.map(({ source }) => source)).toEqual([
      'max-average-latency 2s',
      'latency.p95 < 3s',
      'max-error-rate 10%',
    ]);
    expect(config.overallThresholds.map(({ source }) => source)).toEqual(['error_rate < 1%', 'warn latency.p99 < 9s']);
  });

  test('lists every mistake', () => {
    const raw = { 'allow-mising': 'true', expected: '0', 'overall-thresholds': 'latency < 2', repeat: '3' };
    expect(refusal(() => readMergeConfig(raw, CONTEXT)).split('\n')).toEqual([
      'a merge has no input "allow-mising". Did you mean allow-missing?',
      expect.stringMatching(/^a merge has no input "repeat"\./),
      'expected: "0" is out of range; write a number from 1 to 100000',
      expect.stringMatching(/^overall-thresholds line 1, column 1: /),
    ]);
  });

  test('on the command line refuses what means something inside GitHub only', () => {
    expect(refusal(() => readMergeConfig({ pattern: 'x-*' }, { ...CONTEXT, entry: 'command' }))).toBe(
      'pattern: means something inside GitHub Actions only; leave it out here',
    );
  });

  test('refuses a pattern of artifacts beside folders, but not the default that the action gives', () => {
    expect(refusal(() => readMergeConfig({ paths: 'in', pattern: 'x-*' }, CONTEXT))).toBe(
      'pattern: "x-*" chooses among the artifacts of this workflow run, and paths names folders; leave one of the two out',
    );
    expect(readMergeConfig({ paths: 'in', pattern: 'llm-latency-*' }, CONTEXT).paths).toEqual(['in']);
    expect(readMergeConfig({ paths: ' ', pattern: 'x-*' }, CONTEXT).pattern).toBe('x-*');
  });
});
