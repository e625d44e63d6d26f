import { mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readStoredRun } from '../../src/baseline/stored-run.ts';
import { readSummaryFile } from '../../src/baseline/summary-file.ts';
import type { JsonObject } from '../../src/model.ts';
import { aFailedRequest } from '../support/a-record.ts';
import { refusalAsync } from '../config/refusal.ts';
import { withTemporaryDir } from '../support/temporary-dir.ts';
import { RUN_ID, TWELVE, writeRequests, writeSummary } from './stored-files.ts';

/** Replaces the folder in a message. */
const within = (dir: string, message: string): string => message.replaceAll(`${dir}/`, '');

const without = (name: string) => (summary: JsonObject) => ({ ...summary, [name]: undefined });

describe('a summary', () => {
  test('is read as the data that a comparison takes', () =>
    withTemporaryDir(async (dir) => {
      const requests = [...TWELVE, aFailedRequest({ index: 13 })];
      const summary = await readSummaryFile(writeSummary(dir, { requests }));
      expect(summary).toMatchObject({
        runId: RUN_ID,
        startedAt: '2026-11-24T10:00:00.000Z',
        fingerprint: { mode: 'real', model: 'test-model' },
        figures: { boundAlpha: expect.closeTo(0.05, 12), errorRate: 0.076923 },
      });
      expect(summary.figures.metrics.latency).toEqual({
        count: 12,
        p50: 0.555,
        low: expect.closeTo(0.52, 1),
        high: expect.closeTo(0.58, 1),
        p90: 0.599,
      });
      expect(summary.figures.metrics.connect).toEqual({ count: 0, p50: null, low: null, high: null, p90: null });
    }));

  test('may hold keys that this version does not know, and a byte order mark', () =>
    withTemporaryDir(async (dir) => {
      const path = writeSummary(dir, { spoil: (summary) => ({ ...summary, later: { than: 'this' } }) });
      const text = `\uFEFF${JSON.stringify(await readSummaryFile(path))}`;
      expect(text).toContain(RUN_ID);
    }));

  test('of a version with fewer metrics, or more, has the ones that both know', () =>
    withTemporaryDir(async (dir) => {
      const spoil = (summary: JsonObject): JsonObject => {
        const { server: _, ...metrics } = summary['metrics'] as { readonly [name: string]: JsonObject };
        return { ...summary, metrics: { ...metrics, later: metrics['latency']! } };
      };
      const { metrics } = (await readSummaryFile(writeSummary(dir, { spoil }))).figures;
      expect(metrics).toMatchObject({ latency: { count: 12 }, server: { count: 0, p50: null } });
      expect(metrics).not.toHaveProperty('later');
    }));

  test.each([
    ['a list', () => [], 'is no metrics_summary.json: it has no schema_version'],
    ['something else', () => ({ runs: 3 }), 'is no metrics_summary.json: it has no schema_version'],
    [
      'a newer one',
      (summary: JsonObject) => ({ ...summary, schema_version: 2 }),
      'has schema_version 2, and this version reads 1; measure it again',
    ],
    ['without an id', without('run_id'), 'is no metrics_summary.json: run_id: '],
    ['without a fingerprint', without('fingerprint'), 'is no metrics_summary.json: fingerprint: '],
    [
      'with a text for a figure',
      (summary: JsonObject) => ({
        ...summary,
        metrics: {
          ...(summary['metrics'] as JsonObject),
          latency: { ...((summary['metrics'] as JsonObject)['latency'] as JsonObject), p50: 'fast' },
        },
      }),
      'is no metrics_summary.json: metrics.latency.p50: Invalid type: Expected number but received "fast"',
    ],
    [
      'with a negative figure',
      (summary: JsonObject) => ({ ...summary, error_rate: -1 }),
      'is no metrics_summary.json: error_rate: Invalid value: Expected >=0 but received -1',
    ],
  ])('%s is refused', (_, spoil, message) =>
    withTemporaryDir(async (dir) => {
      const path = writeSummary(dir, { spoil });
      expect(within(dir, await refusalAsync(() => readSummaryFile(path)))).toContain(`metrics_summary.json ${message}`);
    }),
  );

  test('that is no file, no JSON or far too large is refused', () =>
    withTemporaryDir(async (dir) => {
      mkdirSync(join(dir, 'folder.json'));
      writeFileSync(join(dir, 'broken.json'), '{"run_id": ');
      writeFileSync(join(dir, 'huge.json'), '');
      truncateSync(join(dir, 'huge.json'), 16 * 1024 * 1024 + 1);
      const names = ['missing.json', 'folder.json', 'broken.json', 'huge.json'];
      const messages = await Promise.all(names.map((name) => refusalAsync(() => readSummaryFile(join(dir, name)))));
      expect(messages.map((message) => within(dir, message))).toEqual([
        expect.stringMatching(/^missing.json cannot be read: .*no such file or directory/),
        'folder.json is no file; name a metrics_summary.json',
        expect.stringMatching(/^broken.json is not valid JSON: /),
        'huge.json is larger than a metrics_summary.json can be (16 MiB)',
      ]);
    }));
});

describe('a stored run', () => {
  test.each(['metrics_summary.json', 'metrics_requests.csv'])('is read from %s with the other beside it', (name) =>
    withTemporaryDir(async (dir) => {
      writeSummary(dir);
      writeRequests(dir);
      const { path, summary, table, notes } = await readStoredRun(join(dir, name));
      expect([within(dir, path), summary.runId, notes]).toEqual([name, RUN_ID, []]);
      const latencies = Array.from(table?.rows() ?? [], (row) => [row.promptId, row.latencySeconds]);
      expect(latencies).toEqual(TWELVE.map((row) => [row.promptId, row.latencySeconds]));
    }),
  );

  test('is its figures alone where there are no requests, or those of another run', () =>
    withTemporaryDir(async (dir) => {
      const path = writeSummary(dir);
      const alone = await readStoredRun(path);
      writeRequests(dir, { csvRunId: '11111111-5d0e-4a53-9a39-6d6f9d4b8c11' });
      const besideOthers = await readStoredRun(path);
      expect([alone, besideOthers].map(({ table, notes }) => [table, notes.map((note) => within(dir, note))])).toEqual([
        [
          null,
          [
            'There is no metrics_requests.csv beside metrics_summary.json, so medians are compared, which finds less than request by request.',
          ],
        ],
        [
          null,
          [
            'The metrics_requests.csv beside metrics_summary.json is of another run, so medians are compared, which finds less than request by request.',
          ],
        ],
      ]);
    }));

  test('that was merged has the requests of the runs that it was merged from', () =>
    withTemporaryDir(async (dir) => {
      const of = (runs: readonly string[]) =>
        writeSummary(dir, {
          report: { runId: '11111111-5d0e-4a53-9a39-6d6f9d4b8c11', config: { merged: { shards: 2, runs } } },
        });
      const csv = writeRequests(dir);
      const merged = await readStoredRun(of(['22222222-5d0e-4a53-9a39-6d6f9d4b8c11', RUN_ID]));
      expect(merged).toMatchObject({ table: { length: 12 }, notes: [] });
      expect((await readStoredRun(csv)).table).toHaveLength(12);
      const others = await readStoredRun(of(['22222222-5d0e-4a53-9a39-6d6f9d4b8c11']));
      expect(others).toMatchObject({ table: null, notes: [expect.stringContaining('is of another run')] });
    }));

  test('of requests alone is refused, and so are the two of different runs', () =>
    withTemporaryDir(async (dir) => {
      const csv = writeRequests(dir);
      const alone = await refusalAsync(() => readStoredRun(csv));
      writeSummary(dir, { report: { runId: '11111111-5d0e-4a53-9a39-6d6f9d4b8c11' } });
      const mixed = await refusalAsync(() => readStoredRun(csv));
      const missing = await refusalAsync(() => readStoredRun(join(dir, 'other.csv')));
      expect([alone, mixed, missing].map((message) => within(dir, message))).toEqual([
        'metrics_requests.csv has no metrics_summary.json beside it, which says what was measured; keep both together',
        'metrics_requests.csv and metrics_summary.json are of different runs; keep the two of one run together',
        'other.csv does not exist, or is no file',
      ]);
    }));

  test('whose requests cannot be read is refused with the line', () =>
    withTemporaryDir(async (dir) => {
      const path = writeSummary(dir);
      const csv = writeRequests(dir);
      writeFileSync(csv, readFileSync(csv, 'utf8').replace(',measured,3,', ',measured,three,'));
      expect(within(dir, await refusalAsync(() => readStoredRun(path)))).toBe(
        'metrics_requests.csv, line 10: round is "three"; allowed: a number or nothing',
      );
    }));
});
