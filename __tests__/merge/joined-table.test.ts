import { describe, expect, test } from '@jest/globals';
import { joinTables } from '../../src/merge/joined-table.ts';
import { METRICS } from '../../src/metrics.ts';
import type { RequestRecord } from '../../src/model.ts';
import { createRecordTable, type RecordTable } from '../../src/records.ts';
import { collectSamples } from '../../src/samples.ts';
import { aCompletedRequest, aFailedRequest } from '../support/a-record.ts';

function tableOf(...requests: readonly RequestRecord[]): RecordTable {
  const table = createRecordTable('full');
  for (const request of requests) table.add(request);
  return table;
}

const row = (promptId: string, latencySeconds: number): RequestRecord =>
  aCompletedRequest({ promptId, latencySeconds, connectSeconds: latencySeconds > 2 ? 0.5 : null });

const one = tableOf(row('a', 1), row('b', 2));
const other = tableOf(aFailedRequest({ promptId: 'b' }), row('a', 3), row('b', 4));
const joined = joinTables([one, tableOf(), other]);

describe('several tables as one', () => {
  test('have all their rows, one table after another', () => {
    expect(joined.length).toBe(5);
    expect([...joined.rows()]).toEqual([...one.rows(), ...other.rows()]);
    expect([4, 0, 2].map((place) => joined.view(place).promptId)).toEqual(['b', 'a', 'b']);
    expect(() => joined.at(5)).toThrow(RangeError);
  });

  test('tell equal prompts of different tables apart', () => {
    expect([0, 1, 2, 3, 4].map((place) => joined.promptNumber(place))).toEqual([0, 1, 2, 3, 2]);
    expect(joined.promptCount).toBe(4);
  });

  test('give the numbers of some rows', () => {
    expect([...joined.numbers('latencySeconds', Int32Array.of(1, 2, 4))]).toEqual([2, Number.NaN, 4]);
    expect([...joined.numbers('connectSeconds', Int32Array.of(3))]).toEqual([0.5]);
    expect([...joined.numbers('serverSeconds', Int32Array.of(0, 4))]).toEqual([Number.NaN, Number.NaN]);
  });

  test('are sampled like one table', () => {
    const { latency, connect } = collectSamples(joined);
    expect(latency).toEqual({ values: Float64Array.of(1, 2, 3, 4), prompts: Int32Array.of(0, 1, 3, 2) });
    expect(connect).toEqual({ values: Float64Array.of(0.5, 0.5), prompts: Int32Array.of(3, 2) });
  });
});

test('what a metric is called in a record is what it reads of it', () => {
  const record = aCompletedRequest({ connectSeconds: 0.01, serverSeconds: 0.4, reasoningTokens: 3 });
  for (const { name, from, read } of METRICS)
    if (typeof from === 'string') expect([name, record[from]]).toEqual([name, read(record)]);
  expect(METRICS.filter(({ from }) => typeof from !== 'string').map(({ name }) => name)).toEqual([
    'tpot',
    'output_tps',
    'decode_tps',
  ]);
});
