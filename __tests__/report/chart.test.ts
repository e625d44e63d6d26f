import { describe, expect, test } from '@jest/globals';
import { chartOverTime } from '../../src/report/chart.ts';
import { createRecordTable } from '../../src/records.ts';
import { collectSamples } from '../../src/samples.ts';
import { aCompletedRequest } from '../support/a-record.ts';

function answers(latencies: readonly number[], overrides: object = {}) {
  const table = createRecordTable('full');
  for (const latencySeconds of latencies) table.add(aCompletedRequest({ latencySeconds, ...overrides }));
  return collectSamples(table);
}

function linesOf(source: string): number[][] {
  return Array.from(source.matchAll(/^ {4}line \[(.*)\]$/gm), (match) => match[1]!.split(', ').map(Number));
}

describe('chartOverTime', () => {
  test('draws each answer of a short run, in the unit that fits', () => {
    const chart = chartOverTime(answers([0.2, 0.4, 0.3, 0.5, 0.25]));
    expect(chart).toEqual({
      caption:
        'Each point is one answer, in the order of sending; from top to bottom: latency and time to first token.',
      source: [
        '%%{init: {"xyChart":{"width":900,"height":300},"themeVariables":{"xyChart":{"plotColorPalette":"#4184e4, #2da44e","backgroundColor":"transparent"}}}}%%',
        'xychart-beta',
        '    x-axis "Answers in the order of sending" 1 --> 5',
        '    y-axis "milliseconds" 0 --> 525.000',
        '    line [200.000, 400.000, 300.000, 500.000, 250.000]',
        '    line [103.000, 103.000, 103.000, 103.000, 103.000]',
      ].join('\n'),
    });
  });

  test('draws medians and the slowest of a long one', () => {
    const chart = chartOverTime(answers(Array.from({ length: 250 }, (_, i) => 1 + (i % 3))));
    expect(chart?.caption).toBe(
      'Each point is 3 answers, in the order of sending; from top to bottom: slowest request, median latency and median time to first token.',
    );
    const [slowest, median, ttft] = linesOf(chart!.source);
    expect(slowest).toEqual([...Array.from({ length: 83 }, () => 3), 1]);
    expect(median).toEqual([...Array.from({ length: 83 }, () => 2), 1]);
    expect(ttft).toHaveLength(84);
  });

  test('leaves out time to first token when some answers have none', () => {
    const chart = chartOverTime(answers([1, 2, 1, 2, 1], { ttftSeconds: null }));
    expect(chart?.caption).toBe('Each point is one answer, in the order of sending: latency.');
    expect(linesOf(chart!.source)).toEqual([[1, 2, 1, 2, 1]]);
  });

  test('draws nothing of few answers, or of answers in no time', () => {
    expect(chartOverTime(answers([1, 2, 3, 4]))).toBeNull();
    expect(chartOverTime(answers([0, 0, 0, 0, 0], { ttftSeconds: 0 }))).toBeNull();
  });

  test('stays far below what Mermaid takes, whatever the length of the run', () => {
    const chart = chartOverTime(answers(Array.from({ length: 20_000 }, (_, i) => 100 + (i % 7) / 3)));
    expect(chart!.source.length).toBeLessThan(5000);
  });
});
