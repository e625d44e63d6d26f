import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { SCHEMA_ADDRESS } from '../../scripts/schema-address.ts';
import { thresholdsSchema } from '../../scripts/threshold-schema.ts';
import { InputError } from '../../src/errors.ts';
import { METRICS } from '../../src/metrics.ts';
import { parseThresholds } from '../../src/verdict/grammar.ts';
import { listOf } from '../config/prompts/files.ts';

function schemaOf(name: string): { $id: string } {
  return JSON.parse(readFileSync(`schema/${name}.schema.json`, 'utf8')) as { $id: string };
}

/** Whether a reader takes something; whatever else it throws is a mistake of ours. */
async function isTaken(read: () => unknown): Promise<boolean> {
  try {
    await read();
    return true;
  } catch (thrown) {
    if (thrown instanceof InputError) return false;
    throw thrown;
  }
}

const user = { role: 'user', content: 'Why?' };
const system = { role: 'system', content: 'Be brief.' };
const ID = 'x'.repeat(200);

const ACCEPTED_ENTRIES: readonly unknown[] = [
  'Why?',
  ' Why? ',
  'two\nlines',
  { prompt: 'Why?' },
  { prompt: 'Why?', id: 'a', system: 'Be brief.', 'max-output-tokens': 1 },
  { prompt: 'Why?', id: 7 },
  { prompt: 'Why?', id: -7 },
  { prompt: 'Why?', id: ID },
  { prompt: 'Why?', id: 'with blanks inside' },
  { prompt: 'Why?', id: '😀'.repeat(200) },
  { prompt: 'Why?', id: 'p2' },
  { messages: [user] },
  { messages: [system, user] },
  { messages: [user, { role: 'assistant', content: '' }, user] },
  { messages: [user, { role: 'user', content: '' }] },
  { messages: [user], system: 'Be brief.' },
  { messages: [user], id: 'a', 'max-output-tokens': 9007199254740991 },
];

const REFUSED_ENTRIES: readonly unknown[] = [
  '',
  ' \n\t',
  42,
  null,
  true,
  [],
  ['Why?'],
  {},
  { id: 'a' },
  { prompt: '' },
  { prompt: ' ' },
  { prompt: 42 },
  { prompt: null },
  { prompt: ['Why?'] },
  { promt: 'Why?' },
  { prompt: 'Why?', temperature: 1 },
  { prompt: 'Why?', system: '' },
  { prompt: 'Why?', system: 7 },
  { prompt: 'Why?', id: '' },
  { prompt: 'Why?', id: ' a' },
  { prompt: 'Why?', id: 'a\u00a0' },
  { prompt: 'Why?', id: 'a\nb' },
  { prompt: 'Why?', id: 'a\u0085b' },
  { prompt: 'Why?', id: `${ID}x` },
  { prompt: 'Why?', id: 1.5 },
  { prompt: 'Why?', id: 9007199254740992 },
  { prompt: 'Why?', id: true },
  { prompt: 'Why?', 'max-output-tokens': 0 },
  { prompt: 'Why?', 'max-output-tokens': 1.5 },
  { prompt: 'Why?', 'max-output-tokens': '60' },
  { prompt: 'Why?', messages: [user] },
  { messages: [] },
  { messages: 'Why?' },
  { messages: ['Why?'] },
  { messages: [system] },
  { messages: [{ role: 'assistant', content: 'Because.' }] },
  { messages: [{ role: 'user', content: ' ' }] },
  { messages: [{ role: 'tool', content: 'x' }, user] },
  { messages: [{ role: 'user' }, user] },
  { messages: [{ content: 'x' }, user] },
  { messages: [{ ...user, name: 'x' }] },
  { messages: [{ role: 'user', content: 7 }, user] },
  { messages: [system, user], system: 'Be brief.' },
];

describe('schema/prompts.schema.json', () => {
  const validate = new Ajv({ strict: true, strictRequired: false }).compile(schemaOf('prompts'));

  async function answers(document: unknown): Promise<readonly boolean[]> {
    return [
      validate(document),
      await isTaken(() => listOf('a.json', JSON.stringify(document))),
      await isTaken(() => listOf('a.yaml', stringify(document))),
    ];
  }

  test.each(ACCEPTED_ENTRIES.map((entry) => [JSON.stringify(entry).slice(0, 80), entry]))(
    'takes %s, as the reader does',
    async (_, entry) => {
      expect(await answers([entry])).toEqual([true, true, true]);
      expect(await answers({ prompts: ['First', entry] })).toEqual([true, true, true]);
    },
  );

  test.each(REFUSED_ENTRIES.map((entry) => [JSON.stringify(entry).slice(0, 80), entry]))(
    'refuses %s, as the reader does',
    async (_, entry) => {
      expect(await answers([entry])).toEqual([false, false, false]);
      expect(await answers({ prompts: ['First', entry] })).toEqual([false, false, false]);
    },
  );

  test.each([
    [[]],
    [{}],
    [{ prompts: [] }],
    [{ prompts: 'Why?' }],
    [{ prompts: ['a'], more: 1 }],
    ['Why?'],
    [7],
    [null],
  ])('refuses the document %j, as the reader does', async (document) => {
    expect(await answers(document)).toEqual([false, false, false]);
  });

  test('cannot see an id that is there twice, and says so', async () => {
    expect(
      await answers([
        { prompt: 'a', id: 'x' },
        { prompt: 'b', id: 'x' },
      ]),
    ).toEqual([true, false, false]);
    expect(JSON.stringify(schemaOf('prompts'))).toContain('two entries with one id');
  });
});

const ACCEPTED_THRESHOLDS = [
  '',
  ' \n\n# nothing but a comment',
  'latency.p95 < 2s',
  'latency.p95<2s',
  '  latency.p95  <=  2 s  # as it was',
  'latency.p95 < 2s#close',
  'latency.p95 < 2s\nttft.p50 <= 500ms\r\nwarn latency.max < 10s\rerror_rate <= 1%\n',
  'latency.p99.9 < 1.5m',
  'latency.p0.5 < .5s',
  'latency.p050 < 2s',
  'latency.p99.999999 < 2s',
  'output_tps.p10 >= 20',
  'decode_tps.avg > 20.5',
  'output_tokens.max <= 500',
  'error_rate <= 0.05',
  'error_rate <= .05',
  'error_rate <= 0',
  'error_rate <= 0.0',
  'error_rate < 100%',
  'error_rate < 100.0 %',
  'error_rate <= 05.5%',
  'throughput_rps > 0.5',
  'warn\tthroughput_rps > 2',
  'goodput(latency < 2s, ttft < 500ms) >= 95%',
  'goodput ( latency<2s,ttft<500ms,output_tps>20 )>=0.95',
  ...METRICS.map(({ name, unit }) => `${name}.p90 < 5${unit === 'seconds' ? 's' : ''}`),
];

const REFUSED_THRESHOLDS = [
  'latency.p95',
  'latency < 2s',
  'latency.p95 2s',
  'latency.p95 = 2s',
  'latency.p95 == 2s',
  'latency.p95 =< 2s',
  'latency.p95 < 2',
  'latency.p95 < 2h',
  'latency.p95 < 2%',
  'latency.p95 < 0,5s',
  'latency.p95 < 2.s',
  'latency.p95 < -2s',
  'latency.p95 < 2s ttft.p95 < 1s',
  'latency.p95 < 2s,',
  'latency. p95 < 2s',
  'latency.p0 < 2s',
  'latency.p0.0 < 2s',
  'latency.p100 < 2s',
  'latency.p95x < 2s',
  'latency.p95.5.5 < 2s',
  'latency.p99.1234567 < 2s',
  'latency.median < 2s',
  'Latency.p95 < 2s',
  'latencyx.p95 < 2s',
  'output_tps.p10 >= 20s',
  'error_rate <= 1',
  'error_rate <= 1.5',
  'error_rate <= 101%',
  'error_rate <= 5 % x',
  'error_rate.p95 <= 5%',
  'throughput_rps > 2s',
  'warnlatency.p95 < 2s',
  'warn.latency.p95 < 2s',
  'warn',
  'warn warn latency.p95 < 2s',
  'goodput >= 95%',
  'goodput() >= 95%',
  'goodput(latency.p95 < 2s) >= 95%',
  'goodput(latency < 2s ttft < 1s) >= 95%',
  'goodput(latency < 2s,) >= 95%',
  'goodput(latency < 2s) >= 95',
  'latency.p95 < 2s\nlatency',
];

describe('schema/thresholds.schema.json', () => {
  const validate = new Ajv({ strict: true }).compile(schemaOf('thresholds'));

  test('is what "npm run docs" writes', () => {
    expect(readFileSync('schema/thresholds.schema.json', 'utf8')).toBe(thresholdsSchema());
  });

  test.each(ACCEPTED_THRESHOLDS)('takes %j, as the reader does', async (text) => {
    expect([validate(text), await isTaken(() => parseThresholds(text, 'thresholds'))]).toEqual([true, true]);
  });

  test.each(REFUSED_THRESHOLDS)('refuses %j, as the reader does', async (text) => {
    expect([validate(text), await isTaken(() => parseThresholds(text, 'thresholds'))]).toEqual([false, false]);
  });

  test.each(['latency.p95 < 0s', 'error_rate <= 100%', 'error_rate < 1%\nerror_rate < 1%'])(
    'cannot see what is wrong with %j, and says so',
    async (text) => {
      expect([validate(text), await isTaken(() => parseThresholds(text, 'thresholds'))]).toEqual([true, false]);
      expect(JSON.stringify(schemaOf('thresholds'))).toContain('Two things that are refused no pattern can tell');
    },
  );

  test('refuses a long line that nearly fits without trying for ever', () => {
    expect(validate(`goodput(${'latency < 2s, '.repeat(5000)}`)).toBe(false);
    expect(validate(`${'latency.p95 < 2s\n'.repeat(5000)}x`)).toBe(false);
    expect(validate(`${' '.repeat(20_000)}x`)).toBe(false);
  });
});

test('each schema says where it is', () => {
  for (const name of ['prompts', 'thresholds']) {
    expect(schemaOf(name).$id).toBe(`${SCHEMA_ADDRESS}/${name}.schema.json`);
  }
});

test('docs/thresholds.md points at the schema', () => {
  const page = readFileSync('docs/thresholds.md', 'utf8');
  expect(page).toContain(`"$ref": "${schemaOf('thresholds').$id}"`);
  expect(page).toContain('(../schema/thresholds.schema.json)');
});

test('docs/prompts.md points editors at the schema', () => {
  const page = readFileSync('docs/prompts.md', 'utf8');
  expect(page).toContain(`\n# yaml-language-server: $schema=${schemaOf('prompts').$id}\n`);
});
