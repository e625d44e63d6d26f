import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRecordTable } from '../../src/records.ts';
import { changeAxis, countAxis, timeAxis } from '../../src/report/html/axis.ts';
import { orderRows, pageOf, searchRows } from '../../src/report/html/browser/ordering.ts';
import { chooseRows } from '../../src/report/html/choose-rows.ts';
import { jsonScript, markup, ownElement, scriptJson } from '../../src/report/html/markup.ts';
import { pack, packRun } from '../../src/report/html/pack.ts';
import { phasesOf } from '../../src/report/html/phases.ts';
import { groupSeries, sidesOf } from '../../src/report/html/series.ts';
import { waterfall } from '../../src/report/html/waterfall.ts';
import { aCompletedRequest, aFailedRequest, aReport } from '../support/a-record.ts';

describe('markup', () => {
  test('escapes what is put in, but not what is HTML already', () => {
    const inner = markup`<b>${'<i>'}</b>`;
    expect(markup`<p title="${`a"b'`}">${inner}${['&', 1, null, [inner]]}</p>`.html).toBe(
      '<p title="a&quot;b&#39;"><b>&lt;i&gt;</b>&amp;1<b>&lt;i&gt;</b></p>',
    );
  });

  test('data cannot end its element', () => {
    const hostile = { '</script>': '<!-- \u2028 & </SCRIPT>' };
    const { html } = jsonScript('data', hostile);
    expect(html.slice(0, -'</script>'.length)).not.toMatch(
      /<(?!script type="application\/json" id="data">)|[>&\u2028](?!\{)/,
    );
    expect(JSON.parse(scriptJson(hostile))).toEqual(hostile);
  });

  test('a script of ours that could end its own element is refused', () => {
    expect(() => ownElement('script', 'const a = "</SCRIPT>"')).toThrow('A script of the page holds its own end');
  });
});

describe('axes', () => {
  test('of time begin at 0 and take the unit of their largest value', () => {
    const axis = timeAxis({ least: 0.1, middle: 0.8, most: 1.8 });
    expect([axis.at(0), axis.at(1), axis.at(9), axis.ticks.map(({ label }) => label)]).toEqual([
      0,
      0.5,
      1,
      ['0.0 s', '0.5 s', '1.0 s', '1.5 s', '2.0 s'],
    ]);
    expect(timeAxis({ least: 0.1, middle: 0.2, most: 0.45 }).ticks.at(-1)).toEqual({ at: 1, label: '500 ms' });
  });

  test('of time take powers of ten for outliers', () => {
    const axis = timeAxis({ least: 0.08, middle: 0.8, most: 90 });
    expect(axis.isLogarithmic).toBe(true);
    expect(axis.ticks.map(({ label }) => label)).toEqual(['10 ms', '100 ms', '1 s', '10 s', '100 s']);
    expect(axis.at(1)).toBeCloseTo(0.5, 9);
    expect(axis.at(0)).toBe(0);
  });

  test('of counts have whole marks only', () => {
    expect(countAxis(1, 3).ticks.map(({ label }) => label)).toEqual(['1', '2', '3']);
    expect(countAxis(7, 7).ticks.map(({ at }) => at)).toEqual([0, 1]);
  });

  test('of changes have signs', () => {
    expect(changeAxis(-0.05, 0.2).ticks.map(({ label }) => label)).toEqual([
      '-5 %',
      '0 %',
      '+5 %',
      '+10 %',
      '+15 %',
      '+20 %',
    ]);
  });

  test('never leave the picture, nor have no marks', () => {
    const seconds = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(seconds, seconds, seconds), seconds, (values, value) => {
        const [least, middle, most] = values.toSorted((a, b) => a - b) as [number, number, number];
        const axis = timeAxis({ least, middle, most });
        const places = [axis.at(value), ...axis.ticks.map(({ at }) => at)];
        expect(places.every((at) => at >= 0 && at <= 1)).toBe(true);
        expect(axis.ticks.length).toBeGreaterThan(0);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('phasesOf', () => {
  const unknown = { connect: null, ttfb: null, ttft: null, latency: null, streamEnd: null, waited: null };

  test.each([
    [
      { connect: 1, ttfb: 3, ttft: 4, latency: 9, streamEnd: 10 },
      'connect 0-1, headers 1-3, first-token 3-4, generation 4-9, end 9-10',
    ],
    [{ ttfb: 3, latency: 9, streamEnd: 9 }, 'headers 0-3, body 3-9'],
    [{ ttft: 4, latency: 4 }, 'first-token 0-4'],
    [{ connect: 1, waited: 5 }, 'connect 0-1, failed 1-5'],
    [{ ttfb: 3, waited: 3 }, 'headers 0-3'],
    [{}, ''],
  ])('%j', (marks, expected) => {
    const spans = phasesOf({ ...unknown, ...marks });
    expect(spans.map(({ name, from, to }) => `${name} ${from}-${to}`).join(', ')).toBe(expected);
  });
});

describe('chooseRows', () => {
  function tableOf(count: number) {
    const table = createRecordTable('full');
    for (let i = 0; i < count; i += 1) {
      table.add(
        i % 4 === 1
          ? aFailedRequest({ index: i })
          : aCompletedRequest({ index: i, latencySeconds: 1 + (i === 6 ? 9 : 0) }),
      );
    }
    return table;
  }

  test('takes all while there is room', () => {
    expect(chooseRows(tableOf(10), 10)).toEqual({ rows: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], selection: null });
  });

  test('names only what it took', () => {
    const table = createRecordTable('full');
    for (let index = 1; index <= 11; index += 1) table.add(aFailedRequest({ index }));
    expect(chooseRows(table, 10)).toEqual({ rows: [0, 1], selection: 'the first 2 failed ones' });
  });

  test('takes the failed, the slowest, and the others evenly', () => {
    expect(chooseRows(tableOf(40), 10)).toEqual({
      rows: [0, 1, 5, 6, 7, 12, 18, 23, 28, 34],
      selection: 'the first 2 failed ones, the slowest one, 7 of the others, evenly spaced',
    });
  });
});

describe('pack', () => {
  test('writes what all rows share once', () => {
    expect([pack([1, 1]), pack([1, null]), pack([null, null]), pack([])]).toEqual([1, [1, null], null, null]);
  });
});

describe('groupSeries', () => {
  test('takes figures of the answered ones', () => {
    const series = {
      indices: Int32Array.of(1, 2, 3, 4),
      latencies: Float64Array.of(1, 2, Number.NaN, 9),
      ttfts: new Float64Array(4).fill(Number.NaN),
    };
    expect(groupSeries(series, 3)).toEqual([
      { first: 1, last: 3, answered: 2, failed: 1, low: 1.1, median: 1.5, high: 1.9, max: 2, ttft: null },
      { first: 4, last: 4, answered: 1, failed: 0, low: 9, median: 9, high: 9, max: 9, ttft: null },
    ]);
  });
});

describe('rows of a table', () => {
  const keys = [3, null, 1, 2, null, 2];
  const key = (row: number) => keys[row] ?? null;

  test('are ordered with the unknown ones last, either way', () => {
    expect(orderRows([0, 1, 2, 3, 4, 5], { key, descending: false })).toEqual([2, 3, 5, 0, 1, 4]);
    expect(orderRows([0, 1, 2, 3, 4, 5], { key, descending: true })).toEqual([0, 3, 5, 2, 1, 4]);
  });

  test('are ordered by names as people count', () => {
    const names = ['p10', 'p9', 'P1'];
    expect(orderRows([0, 1, 2], { key: (row) => names[row] ?? null, descending: false })).toEqual([2, 1, 0]);
  });

  test('come in pages; one that does not exist is the nearest', () => {
    expect(pageOf([5, 6, 7], 1, 2)).toEqual({ number: 1, pages: 2, first: 2, rows: [7] });
    expect(pageOf([5, 6, 7], 9, 2).number).toBe(1);
    expect(pageOf([5, 6, 7], -1, 2).number).toBe(0);
    expect(pageOf([], 0, 2)).toEqual({ number: 0, pages: 1, first: 0, rows: [] });
  });

  test('are found by every word in any order', () => {
    const texts = ['alpha beta', 'beta', 'gamma alpha'];
    const textOf = (row: number) => texts[row] ?? '';
    expect(searchRows([0, 1, 2], ' BETA  al ', textOf)).toEqual([0]);
    expect(searchRows([0, 1, 2], ' ', textOf)).toEqual([0, 1, 2]);
  });
});

describe('the phases of telling requests', () => {
  test.each([
    [1, ['Slowest 1']],
    [2, ['Fastest 1', 'Slowest 2']],
    [3, ['Fastest 1', 'Median 2', 'Slowest 3']],
    [4, ['Fastest 1', 'Median 2', 'Second slowest 3', 'Slowest 4']],
    [9, ['Fastest 1', 'Median 5', 'Third slowest 7', 'Second slowest 8', 'Slowest 9']],
  ])('of %i answers', (count, lanes) => {
    const requests = Array.from({ length: count }, (_, i) =>
      aCompletedRequest({ index: i + 1, promptId: `p${i + 1}`, latencySeconds: i + 1 }),
    );
    const report = aReport({ requests });
    const { html } = waterfall(report, sidesOf(report.records));
    const seen = html.matchAll(/<p class="lane"><span>([\w ]+) <small>#(\d+)/g);
    expect(Array.from(seen, ([, label, index]) => `${label} ${index}`)).toEqual(lanes);
  });
});

test('however many messages there are, flags keep their names', () => {
  const failed = Array.from({ length: 600 }, (_, i) =>
    aFailedRequest({ index: i + 1, failureMessage: `request ${i} was refused: ${'x'.repeat(100)}` }),
  );
  const flagged = aCompletedRequest({ index: 601, flags: ['coalesced'] });
  const { requests, words } = packRun(aReport({ requests: [...failed, flagged] }));
  expect(words.at(-1)).toBe('…');
  expect(words[(requests.flagsWord as number[]).at(-1)!]).toBe('coalesced');
});
