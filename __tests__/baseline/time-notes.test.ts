import { expect, test } from '@jest/globals';
import { timeNotes } from '../../src/baseline/time-notes.ts';

const RUN_AT = '2026-11-24T10:00:00.000Z';

test.each([
  ['2026-11-24T09:00:00.000Z', []],
  ['2026-11-20T15:59:00.000Z', []],
  // Over midnight it is five hours.
  ['2026-11-23T05:00:00.000Z', []],
  [
    '2026-11-24T02:30:00.000Z',
    [
      'The baseline was measured at another hour (02:30 UTC, this run at 10:00), and endpoints are slower at busy hours.',
    ],
  ],
  [
    '2026-11-23T17:00:00.000Z',
    [
      'The baseline was measured at another hour (17:00 UTC, this run at 10:00), and endpoints are slower at busy hours.',
    ],
  ],
  ['2026-10-20T10:00:00.000Z', ['The baseline is 35 days old; much may have changed since.']],
])('a baseline of %s', (baselineAt, notes) => {
  expect(timeNotes(baselineAt, RUN_AT)).toEqual(notes);
});
