import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { findResults } from '../../src/merge/find-results.ts';
import { readGroup } from '../../src/merge/read-group.ts';
import { readResults } from '../../src/merge/results.ts';
import type { RequestRecord } from '../../src/model.ts';
import { CSV_COLUMNS } from '../../src/report/csv-columns.ts';
import { aCompletedRequest, aFailedRequest } from '../support/a-record.ts';
import { withTemporaryDir } from '../support/temporary-dir.ts';
import { runIdOf, writeJob } from './some-results.ts';

/** Longer than what is read at once, now and then. */
const prompt = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('plain', 'a, "quoted" one', 'two\r\nlines', 'ends in "', '', 'é🌅') },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 200_000 }).map((length) => '"long",\n'.repeat(length / 8)) },
);
const outcome = fc.oneof(
  fc.double({ min: 0.001, max: 100, noNaN: true }).map((latencySeconds) => ({ latencySeconds })),
  fc.constantFrom('slow down', 'say, "please"').map((failureMessage) => ({ failureMessage })),
);
/** Requests of one round of one shard. */
const round = fc.array(fc.tuple(prompt, outcome), { minLength: 1, maxLength: 40 });
/** How a file that is as good as ours was written. */
const style = fc.record({
  line: fc.constantFrom('\r\n', '\n'),
  isReversed: fc.boolean(),
  isQuoted: fc.boolean(),
  lastLineEnds: fc.boolean(),
});

/** Prompts of a shard are told apart by their place and its length, so that equal ones come again in other rounds. */
function requestsOf(shard: string, rounds: readonly (readonly [string, object])[][]): RequestRecord[] {
  return rounds.flatMap((steps, i) =>
    steps.map(([promptText, how], step) => {
      const promptId = `p${shard[0]}-${step}-${createHash('md5').update(promptText).digest('hex')}`;
      const facts = { promptId, promptText, round: i + 1, shard, ...how };
      return 'latencySeconds' in how ? aCompletedRequest(facts) : aFailedRequest(facts);
    }),
  );
}

test('rows of any shape, however their file was written, come together as one job would have written them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.array(round, { minLength: 1, maxLength: 3 }), style), { minLength: 1, maxLength: 4 }),
      async (shards) => {
        await withTemporaryDir(async (dir) => {
          const all = shards.map(([rounds, how], i) => {
            const shard = `${i + 1}/${shards.length}`;
            const requests = requestsOf(shard, rounds);
            const csv = (text: string): string => rewritten(text, how);
            writeJob(join(dir, `job-${i + 1}`), { shard, runId: runIdOf(i + 1), requests, csv, listed: 100 });
            return requests;
          });
          const { results } = await readResults(findResults([dir]));
          const { table, damaged } = readGroup({ results, older: new Map() }, dir);
          const expected = dealt(all);
          expect(damaged).toEqual([]);
          expect([...table.rows()].map(shownFacts)).toEqual(expected.map(shownFacts));
          expect(numbersOf(table)).toEqual(firstAppearances(expected.map(({ promptId }) => promptId)));
          const file = readFileSync(join(dir, 'metrics_requests.csv'));
          const written = parse<Record<string, string>>(file, { columns: true });
          expect(written.map((row) => [row['prompt_id'], row['prompt'], row['failure_message']])).toEqual(
            expected.map((row) => [row.promptId, row.promptText, row.outcome === 'ok' ? '' : row.failureMessage]),
          );
          expect(Object.keys(written[0] ?? {})).toEqual([...CSV_COLUMNS]);
        });
      },
    ),
    { seed: 1, numRuns: 40 },
  );
});

function rewritten(text: string, how: { line: string; isReversed: boolean; isQuoted: boolean; lastLineEnds: boolean }) {
  const rows = parse(text).map((cells) => (how.isReversed ? cells.toReversed() : cells));
  const made = stringify(rows, { record_delimiter: how.line, quoted: how.isQuoted });
  return how.lastLineEnds ? made : made.slice(0, -how.line.length);
}

/** Round by round, each shard its next request in turns. */
function dealt(shards: readonly (readonly RequestRecord[])[]): RequestRecord[] {
  return [1, 2, 3].flatMap((number) => {
    const rounds = shards.map((requests) => requests.filter(({ round: own }) => own === number));
    const steps = Math.max(...rounds.map(({ length }) => length));
    return Array.from({ length: steps }, (_, step) => rounds.flatMap((requests) => requests[step] ?? [])).flat();
  });
}

function shownFacts(record: RequestRecord): unknown[] {
  const { promptId, round: own, shard, outcome: came, latencySeconds } = record;
  return [promptId, own, shard, came, latencySeconds === null ? null : Number(latencySeconds.toFixed(6))];
}

function numbersOf(table: { readonly length: number; promptNumber(row: number): number }): number[] {
  return Array.from({ length: table.length }, (_, row) => table.promptNumber(row));
}

function firstAppearances(ids: readonly string[]): number[] {
  const distinct = [...new Set(ids)];
  return ids.map((id) => distinct.indexOf(id));
}
