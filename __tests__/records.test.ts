import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createColumn, createDecimalColumn } from '../src/columns.ts';
import { createDictionary } from '../src/records/dictionary.ts';
import type { RequestRecord } from '../src/model.ts';
import { shownPrompt } from '../src/prompt-text.ts';
import { createRecordTable, PREVIEW_LENGTH } from '../src/records.ts';
import { aCompletedRequest, aFailedRequest } from './support/a-record.ts';

function keep(...records: RequestRecord[]): RequestRecord[] {
  const table = createRecordTable('full');
  for (const record of records) table.add(record);
  return [...table.rows()];
}

describe('createRecordTable', () => {
  test('gives rows back, without the request id', () => {
    const answered = aCompletedRequest({
      shard: '2/5',
      connection: 'new',
      connectSeconds: 0.061,
      flags: ['coalesced', 'via_proxy'],
      reasoningTokens: 0,
      serverSeconds: 0.7,
      stream: false,
    });
    const failed = aFailedRequest({
      index: 2,
      arm: 'baseline',
      phase: 'warmup',
      connection: null,
      waitedSeconds: null,
    });
    expect(keep(answered, failed)).toEqual([
      { ...answered, requestId: null },
      { ...failed, requestId: null },
    ]);
  });

  test('keeps 0 and null apart in every nullable number', () => {
    const numbers = [
      'httpStatus',
      'connectSeconds',
      'ttfbSeconds',
      'ttftSeconds',
      'ttfoSeconds',
      'streamEndSeconds',
      'maxGapSeconds',
      'chunks',
      'inputTokens',
      'outputTokens',
      'reasoningTokens',
      'cachedTokens',
      'serverSeconds',
    ] as const;
    const all = (value: 0 | null) => Object.fromEntries(numbers.map((name) => [name, value]));
    const [zero, unknown] = keep(aCompletedRequest(all(0)), aCompletedRequest(all(null)));
    expect(zero).toMatchObject(all(0));
    expect(unknown).toMatchObject(all(null));
  });

  test('keeps token counts that no 32-bit number can hold', () => {
    const [row] = keep(aCompletedRequest({ outputTokens: 2 ** 31, inputTokens: 2 ** 40 }));
    expect(row).toMatchObject({ outputTokens: 2 ** 31, inputTokens: 2 ** 40 });
  });

  test('cuts long prompts to a preview that ends in an ellipsis', () => {
    const [row] = keep(aCompletedRequest({ promptText: 'a'.repeat(PREVIEW_LENGTH + 1) }));
    expect(row?.promptText).toBe(`${'a'.repeat(PREVIEW_LENGTH - 1)}…`);
    const [whole] = keep(aCompletedRequest({ promptText: 'a'.repeat(PREVIEW_LENGTH) }));
    expect(whole?.promptText).toBe('a'.repeat(PREVIEW_LENGTH));
  });

  test('never cuts a character in half', () => {
    const [row] = keep(aCompletedRequest({ promptText: `${'a'.repeat(PREVIEW_LENGTH - 2)}🌅🌅` }));
    expect(row?.promptText).toBe(`${'a'.repeat(PREVIEW_LENGTH - 2)}…`);
  });

  test('numbers prompts by their id, in the order of appearance', () => {
    const table = createRecordTable('full');
    for (const promptId of ['b', 'a', 'b', 'c']) table.add(aCompletedRequest({ promptId }));
    expect([0, 1, 2, 3].map((row) => table.promptNumber(row))).toEqual([0, 1, 0, 2]);
    expect({ length: table.length, promptCount: table.promptCount }).toEqual({ length: 4, promptCount: 3 });
  });

  test.each(['hash', 'none'] as const)('does not hold a prompt in prompt-text %s', (promptText) => {
    const table = createRecordTable(promptText);
    table.add(aCompletedRequest({ promptText: 'confidential' }));
    expect(table.at(0).promptText).toBe(shownPrompt('confidential', promptText));
    expect(table.at(0).promptText).not.toContain('confidential');
  });

  test('grows over many rows', () => {
    const table = createRecordTable('full');
    for (let index = 1; index <= 2000; index += 1)
      table.add(aCompletedRequest({ index, latencySeconds: index / 1000 }));
    expect(table.length).toBe(2000);
    expect([...table.rows()].map((row) => row.latencySeconds)).toEqual(
      Array.from({ length: 2000 }, (_, i) => (i + 1) / 1000),
    );
  });
});

describe('shownPrompt', () => {
  test('full is verbatim, hash is the SHA-256 of the UTF-8 bytes, none is empty', () => {
    expect(shownPrompt('abc', 'full')).toBe('abc');
    expect(shownPrompt('abc', 'hash')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(shownPrompt('abc', 'none')).toBe('');
  });
});

describe('createColumn', () => {
  test('gives NaN beyond its end, and only what was pushed as an array', () => {
    const column = createColumn(Float64Array);
    column.push(0.5);
    expect(column.get(1)).toBeNaN();
    expect(column.toArray()).toEqual(new Float64Array([0.5]));
  });

  test('takes many numbers at once as it takes them one by one', () => {
    const someNumbers = fc.array(fc.constantFrom(7, 7, 7, 8, -1));
    fc.assert(
      fc.property(fc.array(someNumbers), fc.nat(3), (blocks, before) => {
        const [single, whole] = [createColumn(Int32Array, 4), createColumn(Int32Array, 4)];
        for (const block of blocks) {
          for (const one of block) single.push(one);
          const around = Int32Array.from([...Array<number>(before).fill(99), ...block, 99]);
          whole.pushAll(around, before, before + block.length);
        }
        expect(whole.toArray()).toEqual(single.toArray());
        expect(whole.get(0)).toEqual(single.get(0));
      }),
      { seed: 1 },
    );
  });
});

describe('createDecimalColumn', () => {
  const value = fc.oneof(
    fc.integer({ min: -3_000_000_000, max: 3_000_000_000 }).map((micro) => micro / 1e6),
    fc.constantFrom(
      Number.NaN,
      0,
      -0,
      1.8e12,
      1.8e12 + 5,
      1.8e12 - 5,
      2147.483647,
      2147.483648,
      -2147.483648,
      0.1 + 0.2,
      Infinity,
      1e300,
    ),
  );

  test('gives back what a usual column does, whenever it has to become one', () => {
    fc.assert(
      fc.property(fc.array(fc.array(value)), fc.constantFrom(1, 1e6), (blocks, scale) => {
        const [usual, decimal] = [createColumn(Float64Array), createDecimalColumn(scale)];
        const values = blocks.flat();
        for (const block of blocks) {
          for (const one of block) usual.push(one);
          if (block.length === 1) decimal.push(block[0]!);
          else decimal.pushAll(Float64Array.from(block), 0, block.length);
        }
        const rows = Int32Array.from(values, (_, row) => row);
        expect(decimal.toArray()).toEqual(usual.toArray());
        expect(decimal.pick(rows)).toEqual(usual.pick(rows));
        expect([...rows, values.length].map(decimal.get)).toEqual([...rows, values.length].map(usual.get));
      }),
      { seed: 1 },
    );
  });
});

describe('createDictionary', () => {
  test('gives equal texts one number, also when they are not well-formed', () => {
    const dictionary = createDictionary();
    expect(['x', '\ud800', 'x', '\ud800'].map((text) => dictionary.number(text))).toEqual([0, 1, 0, 1]);
    expect([dictionary.text(0), dictionary.text(1), dictionary.text(2)]).toEqual(['x', '\ufffd', null]);
    expect(dictionary.size()).toBe(2);
  });
});
