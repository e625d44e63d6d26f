import { describe, expect, test } from '@jest/globals';
import type { Trend } from '../../src/model.ts';
import { trendSection } from '../../src/report/markdown-trend.ts';
import { trendPlots } from '../../src/report/html/trend.ts';
import { leftOutSentence, trendChart, trendSentence } from '../../src/report/trend.ts';
import { aReport } from '../support/a-record.ts';
import { startOf } from '../support/past-artifact.ts';

const TREND: Trend = {
  metric: 'latency',
  past: [0.8, 0.9, 0.85].map((p50, i) => ({ startedAt: startOf(i + 1), p50, compared: true, leftOut: null })),
  current: 0.87,
  band: { low: 0.75, high: 0.97 },
};
const older = { startedAt: startOf(0), p50: 0.7, compared: false, leftOut: null };
const failed = { startedAt: startOf(4), p50: 1.9, compared: false, leftOut: 'p50 latency is 110 % slower <b>' };

describe('the sentence', () => {
  test.each([
    [0.87, 'within'],
    [0.98, 'above'],
    [0.7, 'below'],
  ])('%d s is %s what was to be expected', (current, place) => {
    const shown = `${current * 1000} ms`;
    expect(trendSentence({ ...TREND, current })).toBe(
      `Latency: the median of ${shown} is ${place} what was to be expected of a run like the last 3 (750 ms to 970 ms).`,
    );
  });

  test('counts only runs that are compared with', () => {
    expect(trendSentence({ ...TREND, past: [...TREND.past.slice(0, 1), failed] })).toContain('like the last one (');
    expect(trendSentence({ ...TREND, past: [older, older, ...TREND.past] })).toContain('like the last 3 (');
  });

  test('without a band gives the range of the earlier runs', () => {
    expect(trendSentence({ ...TREND, band: null })).toBe(
      'Latency: 870 ms in this run; the median of 3 earlier runs was 800 ms to 900 ms.',
    );
    expect(trendSentence({ ...TREND, past: TREND.past.slice(0, 1), current: null, band: null })).toBe(
      'Latency: – in this run; the median of 1 earlier run was 800 ms to 800 ms.',
    );
  });
});

test('runs that are only shown have their reason told', () => {
  expect(leftOutSentence(TREND)).toBeNull();
  expect(leftOutSentence({ ...TREND, past: [...TREND.past, failed] })).toBe(
    'One run of these is shown, but not compared with, because a limit or a comparison failed or the run did not come to its end; the last time: p50 latency is 110 % slower <b>.',
  );
  expect(leftOutSentence({ ...TREND, past: [failed, failed] })).toContain('2 runs of these are shown');
});

test('runs before those that are compared with are told of', () => {
  const most = 'shown, but not compared with, because enough newer ones are.';
  expect(leftOutSentence({ ...TREND, past: [older, ...TREND.past] })).toBe(`One run of these is ${most}`);
  const both = leftOutSentence({ ...TREND, past: [older, failed, older, ...TREND.past, failed] });
  expect(both).toMatch(new RegExp(`^2 runs of these are ${most} 2 runs of these are shown, but `));
  expect(leftOutSentence({ ...TREND, past: [older, older] })).toBeNull();
});

describe('the report page', () => {
  test('draws them as not compared with', () => {
    const page = trendPlots({ ...aReport(), trends: [{ ...TREND, past: [older, ...TREND.past] }] }).html;
    expect(page).toContain('Not compared with');
    expect(page.match(/>not compared with</g)).toHaveLength(1);
    expect(trendPlots({ ...aReport(), trends: [TREND] }).html).not.toMatch(/not compared with/i);
  });
});

describe('the chart', () => {
  test('is the last runs with this one at the end, between the bounds', () => {
    expect(trendChart(TREND)).toEqual({
      caption:
        'Latency: the median of each run, oldest first; "now" is this one. The flat lines bound where it was to be expected.',
      source: [
        '%%{init: {"xyChart":{"width":900,"height":260},"themeVariables":{"xyChart":{"plotColorPalette":"#4184e4, #8b949e, #8b949e","backgroundColor":"transparent"}}}}%%',
        'xychart-beta',
        '    x-axis [1, 2, 3, now]',
        '    y-axis "milliseconds" 0 --> 1018.500',
        '    line [800.000, 900.000, 850.000, 870.000]',
        '    line [750.000, 750.000, 750.000, 750.000]',
        '    line [970.000, 970.000, 970.000, 970.000]',
      ].join('\n'),
    });
  });

  test('counts long times in seconds, and speeds in tokens', () => {
    expect(trendChart({ ...TREND, current: 2 })?.source).toContain('y-axis "seconds" 0 --> 2.100');
    expect(trendChart({ ...TREND, metric: 'output_tps' })?.source).toContain('y-axis "tokens per second" 0');
  });

  test('is none with fewer than three runs', () => {
    expect(trendChart({ ...TREND, past: TREND.past.slice(0, 1) })).toBeNull();
    expect(trendChart({ ...TREND, past: TREND.past.slice(0, 2), current: null, band: null })).toBeNull();
  });

  test('has neither this run nor bounds where there is no value for this run', () => {
    const chart = trendChart({ ...TREND, current: null, band: null });
    expect(chart?.caption).toBe('Latency: the median of each run, oldest first.');
    expect(chart?.source.match(/now|line/g)).toEqual(['line']);
  });
});

describe('in the job summary', () => {
  test('there is nothing without earlier runs', () => {
    expect(trendSection(aReport(), true)).toBe('');
  });

  test('the picture can be left out, and foreign words are escaped', () => {
    const report = aReport({ trends: [{ ...TREND, past: [...TREND.past, failed] }] });
    expect(trendSection(report, true)).toContain('```mermaid\n');
    const text = trendSection(report, false);
    expect(text).not.toContain('mermaid');
    expect(text).toMatch(/^### Trend\n\nLatency: the median of 870 ms is within/);
    expect(text).toContain('110 % slower &lt;b&gt;.');
  });
});
