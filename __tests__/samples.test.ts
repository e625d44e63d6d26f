import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { METRICS } from '../src/metrics.ts';
import type { RequestRecord } from '../src/model.ts';
import { createRecordTable, type RecordTable } from '../src/records.ts';
import { countByLabel, rowsWhere } from '../src/records/by-label.ts';
import { collectSamples, isMeasured, type Counted } from '../src/samples.ts';
import { aCompletedRequest, aFailedRequest } from './support/a-record.ts';

const seconds = fc.option(fc.constantFrom(0, 0.1, 0.25, 1.5));
const tokens = fc.option(fc.constantFrom(0, 1, 2, 3, 100));

/** Requests of all kinds, with figures that are there or not in any combination. */
const record = fc
  .record({
    latencySeconds: fc.constantFrom(0, 0.3, 2),
    ttftSeconds: seconds,
    ttfoSeconds: seconds,
    outputTokens: tokens,
    reasoningTokens: tokens,
    chunks: tokens,
    phase: fc.constantFrom('warmup', 'negotiation', 'measured', 'measured', 'measured'),
    arm: fc.constantFrom('candidate', 'candidate', 'baseline'),
    promptId: fc.constantFrom('p1', 'p2', 'p3'),
    failure: fc.constantFrom(null, null, null, 'timeout', 'aborted'),
  })
  .map(({ failure, latencySeconds, ...facts }): RequestRecord => {
    return failure === null ? aCompletedRequest({ ...facts, latencySeconds }) : aFailedRequest({ ...facts, failure });
  });

function tableOf(records: readonly RequestRecord[]): RecordTable {
  const table = createRecordTable('full');
  for (const each of records) table.add(each);
  return table;
}

describe('collectSamples', () => {
  test('gives of each metric what reading the records one by one gives', () => {
    fc.assert(
      fc.property(fc.array(record), fc.constantFrom('candidate', 'baseline'), (records, arm) => {
        const samples = collectSamples(tableOf(records), arm);
        const counted = records.filter((each) => isMeasured(each, arm) && each.outcome === 'ok');
        for (const { name, read } of METRICS) {
          const known = counted.map(read).filter((value) => value !== null);
          expect([name, ...samples[name].values]).toEqual([name, ...known]);
          expect(samples[name].prompts).toHaveLength(known.length);
        }
      }),
      { seed: 1 },
    );
  });

  test('derives a metric of more requests than it takes at once', () => {
    const records = Array.from({ length: 40_000 }, (_, i) =>
      aCompletedRequest({ index: i + 1, latencySeconds: 1 + (i % 7) }),
    );
    const { output_tps: speed } = collectSamples(tableOf(records));
    const { read } = METRICS.find(({ name }) => name === 'output_tps')!;
    expect(speed.values).toEqual(Float64Array.from(records, (each) => read(each) ?? Number.NaN));
  });
});

describe('labels', () => {
  test('pick rows and are counted as the records themselves are', () => {
    fc.assert(
      fc.property(fc.array(record), (records) => {
        const table = tableOf(records);
        const isLate = (each: Counted): boolean => each.failure === 'timeout';
        expect([...rowsWhere(table, isLate)]).toEqual(records.flatMap((each, row) => (isLate(each) ? [row] : [])));
        const counts = countByLabel(table);
        expect(counts.reduce((total, { rows }) => total + rows, 0)).toBe(records.length);
        const firsts = counts.map(({ label }) => rowsWhere(table, (other) => other === label)[0]);
        expect(firsts).toEqual(firsts.toSorted((a, b) => a! - b!));
      }),
      { seed: 1 },
    );
  });
});
