import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from '@jest/globals';
import type { JsonObject, JsonValue } from '../../src/model.ts';
import { renderMergeJson } from '../../src/merge/render-json.ts';
import { aFailedRequest } from '../support/a-record.ts';
import { mergeAway } from './merge-jobs.ts';
import { someRequests } from './some-results.ts';

const SCHEMA = JSON.parse(readFileSync('schema/merge.schema.json', 'utf8')) as JsonObject;
const DOCS = readFileSync('docs/scale.md', 'utf8');

/** The schema with every key forbidden that it does not describe: readers may meet new keys, we may not write any unseen. */
function closed(schema: JsonValue): JsonValue {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).map(([key, value]) => [key, closed(value)] as const);
  return { ...Object.fromEntries(entries), ...('properties' in schema ? { additionalProperties: false } : {}) };
}

async function errorsOf(...merge: Parameters<typeof mergeAway>): Promise<unknown> {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { 'date-time': true } });
  const validate = ajv.compile(closed(SCHEMA) as object);
  validate(JSON.parse(renderMergeJson((await mergeAway(...merge)).merged)));
  return validate.errors;
}

/** But for those of a limit, which docs/files.md explains. */
function keysOf(schema: JsonValue): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  if (Array.isArray(schema)) return schema.flatMap(keysOf);
  return Object.entries(schema).flatMap(([name, value]) => [
    ...(name === 'properties' ? Object.keys(value as JsonObject) : []),
    ...(name === 'check' ? [] : keysOf(value)),
  ]);
}

describe('merge.json follows its schema, and has no key that the schema does not describe,', () => {
  const failed = { model: 'n', requests: [...someRequests(null), aFailedRequest({ promptId: 'p1' })] };
  const cut = { model: 'n', summary: { cut_short: 'max-duration' } };
  test.each<[string, Parameters<typeof mergeAway>]>([
    ['of one configuration', [{ a: { shard: '1/2' } }, { 'overall-thresholds': 'latency.p95 < 1s' }]],
    [
      'of several',
      [
        { a: {}, b: failed },
        { thresholds: 'warn ttft.p50 > 1s', 'overall-thresholds': 'latency.max < 9s' },
      ],
    ],
    ['of such as cannot be compared', [{ a: {}, b: { ...cut, parts: { prompts_sha256: 'b' } } }]],
    ['of one in which nothing was answered', [{ a: { requests: [aFailedRequest({ promptId: 'p1' })] } }]],
  ])('%s', async (_, merge) => {
    expect(await errorsOf(...merge)).toBeNull();
  });
});

test('docs/scale.md names every key of merge.json', () => {
  const explained = DOCS.slice(DOCS.indexOf('### merge.json'), DOCS.indexOf('## What a night'));
  const named = new Set(Array.from(explained.matchAll(/`([a-z_0-9]+)`/g), ([, name]) => name));
  expect(keysOf(SCHEMA).filter((key) => !named.has(key))).toEqual([]);
});
