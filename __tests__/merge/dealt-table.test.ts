import { expect, test } from '@jest/globals';
import { dealTable } from '../../src/merge/dealt-table.ts';
import { createRecordTable } from '../../src/records.ts';
import { aCompletedRequest, aFailedRequest } from '../support/a-record.ts';

test('a dealt table shows the named rows in their new order, with their prompts numbered anew', () => {
  const table = createRecordTable('full');
  for (const promptId of ['left out', 'a', 'b', 'a'])
    table.add(aCompletedRequest({ promptId, latencySeconds: table.length }));
  table.add(aFailedRequest({ promptId: 'c' }));
  const dealt = dealTable(table, Int32Array.of(4, 2, 1, 3));
  const shown = [...dealt.rows()].map(({ index, promptId, outcome }) => [index, promptId, outcome]);
  expect(shown).toEqual([
    [1, 'c', 'failed'],
    [2, 'b', 'ok'],
    [3, 'a', 'ok'],
    [4, 'a', 'ok'],
  ]);
  expect([0, 1, 2, 3].map((row) => [dealt.view(row).index, dealt.view(row).promptId, dealt.promptNumber(row)])).toEqual(
    [
      [1, 'c', 0],
      [2, 'b', 1],
      [3, 'a', 2],
      [4, 'a', 2],
    ],
  );
  expect(dealt.at(1)).toEqual({ ...table.at(2), index: 2 });
  expect([dealt.length, dealt.promptCount]).toEqual([4, 3]);
  expect(dealt.numbers('latencySeconds', Int32Array.of(0, 1, 3))).toEqual(Float64Array.of(Number.NaN, 2, 3));
  expect(dealt.numbers('latencySeconds', Int32Array.of(2))).toEqual(Float64Array.of(1));
});
