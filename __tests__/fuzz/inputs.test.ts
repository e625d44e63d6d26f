import fc from 'fast-check';
import { readFlags } from '../../src/command/flags.ts';
import { parseChoices, parseFlag } from '../../src/config/choice.ts';
import { credentialsIn } from '../../src/config/credentials.ts';
import { withoutCredentials } from '../../src/credentials.ts';
import { parseDuration } from '../../src/config/duration.ts';
import { parseHeaders } from '../../src/config/headers.ts';
import { INPUTS } from '../../src/config/inputs.ts';
import { parseKey } from '../../src/config/key.ts';
import { parseInteger, parseNumber } from '../../src/config/number.ts';
import { parseMapping } from '../../src/config/parameters.ts';
import { parseRate } from '../../src/config/rate.ts';
import { figureName, parseFloors, parseRegressionMetrics } from '../../src/config/regression-metrics.ts';
import { parseShard, shardName } from '../../src/config/shard.ts';
import { parseDurationSpread, parseTokenSpread } from '../../src/config/spread.ts';
import { parseEndpointUrl } from '../../src/config/url.ts';
import { METRICS } from '../../src/metrics.ts';
import type { Spread } from '../../src/model.ts';
import { parseThresholds } from '../../src/verdict/grammar.ts';
import { fuzz, must, mustEqual, readOrNull } from './fuzz.ts';
import { nearly, noise } from './texts.ts';

const DAY_MS = 86_400_000;
const UNITS_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: DAY_MS };
const decimal = fc.oneof(
  fc.nat(10_000).map(String),
  fc.tuple(fc.nat(999), fc.nat(9999)).map(([whole, part]) => `${whole}.${part}`),
  fc.nat(999).map((part) => `.${part}`),
);

/** Whether two numbers differ by no more than one rounding. */
function close(one: number, other: number): boolean {
  return Math.abs(one - other) <= Number.EPSILON * Math.max(Math.abs(one), Math.abs(other));
}

/** A decimal number times a whole one, rounded once: the digits are multiplied as whole numbers. */
function exactly(digits: string, factor: number): number {
  const [whole = '', part = ''] = digits.split('.');
  return Number(`${BigInt(`${whole}${part}`) * BigInt(factor)}e-${part.length}`);
}

fuzz('durations', 'anything is read as a time that a timer can wait, or refused', {
  cases: nearly(['800ms', '2s', '1.5m', '6h', '7d', ' 0.25 s ', '.5s', '+3s', '0'], ['d', 'h', 'm', '24d']),
  holds(text) {
    const ms = readOrNull(() => parseDuration(text, { zero: true }));
    must(ms === null || (ms >= 0 && ms <= 24 * DAY_MS), `${ms} ms`);
  },
});

fuzz('durations', 'a number and a unit are their product', {
  cases: fc.tuple(decimal, fc.constantFrom(...Object.keys(UNITS_MS)), fc.constantFrom('', ' ')),
  holds([digits, unit, space]) {
    const expected = exactly(digits, UNITS_MS[unit as keyof typeof UNITS_MS]);
    const read = readOrNull(() => parseDuration(`${digits}${space}${unit}`));
    must(read === null ? expected === 0 || expected > 24 * DAY_MS : close(read, expected), `${read}, ${expected}`);
  },
});

fuzz('rates', 'anything is read as a share from 0 to 1, or refused', {
  cases: nearly(['5%', '0.05', '100 %', '.5', '99.9%', '+1%'], ['1', '100']),
  holds(text) {
    const rate = readOrNull(() => parseRate(text));
    must(rate === null || (rate >= 0 && rate <= 1), `${rate}`);
    must(rate !== 1 || text.includes('%'), `${JSON.stringify(text)} is all of them`);
  },
});

fuzz('rates', 'a percentage is its hundredth', {
  cases: decimal,
  holds(digits) {
    const read = readOrNull(() => parseRate(`${digits}%`));
    const expected = exactly(digits, 1) / 100;
    must(read === null ? expected > 1 : close(read, expected), `${read}, ${expected}`);
  },
});

const RANGE = { minimum: -1000, maximum: 1_000_000 };

fuzz('numbers', 'anything is read as a number in the range, or refused', {
  cases: nearly(['12', '-5', '+0.5', '1000000', '.25', '007'], ['e', '1e3', '0x1']),
  holds(text) {
    const whole = readOrNull(() => parseInteger(text, RANGE));
    const any = readOrNull(() => parseNumber(text, RANGE));
    must(whole === null || (Number.isSafeInteger(whole) && !Object.is(whole, -0)), `${whole}`);
    must(whole === null || whole === any, `${whole} is ${any}`);
    must(any === null || (any >= RANGE.minimum && any <= RANGE.maximum && !Object.is(any, -0)), `${any}`);
  },
});

fuzz('numbers', 'what is written is read back', {
  cases: fc.oneof(
    fc.integer({ min: -1000, max: 1_000_000 }),
    fc.integer({ min: -9999, max: 9999 }).map((n) => n / 100),
  ),
  holds(number) {
    must(parseNumber(String(number), RANGE) === number, `${number}`);
    if (Number.isInteger(number)) must(parseInteger(` ${number}\n`, RANGE) === number, `${number}`);
  },
});

const SPREADS = ['500ms', '300ms..1.2s', 'lognormal(400ms, 2s)', '50', '20..80', 'lognormal(40, 200)', '1s .. 2s'];

function isSpread(spread: Spread): boolean {
  const [low, high] =
    spread.kind === 'constant'
      ? [spread.value, spread.value]
      : spread.kind === 'uniform'
        ? [spread.low, spread.high]
        : [spread.p50, spread.p99];
  return low > 0 && low <= high && Number.isFinite(high);
}

fuzz('spreads', 'anything is read as one that runs upwards from above 0, or refused', {
  cases: nearly(SPREADS, ['lognormal', 'normal', '..', '...']),
  holds(text) {
    for (const read of [parseDurationSpread, parseTokenSpread]) {
      const spread = readOrNull(() => read(text));
      must(spread === null || isSpread(spread), JSON.stringify(spread));
    }
  },
});

fuzz('spreads', 'what is written is read back', {
  cases: fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.nat(1000), fc.constantFrom('', ' ')),
  holds([low, more, space]) {
    const high = low + more;
    mustEqual(parseTokenSpread(`${low}${space}..${space}${high}`), { kind: 'uniform', low, high });
    mustEqual(parseDurationSpread(`lognormal(${low}ms,${space}${high}ms)`), { kind: 'lognormal', p50: low, p99: high });
    mustEqual(parseTokenSpread(String(low)), { kind: 'constant', value: low });
  },
});

fuzz('headers', 'anything is read as lines that cannot become others, or refused', {
  cases: nearly(
    ['X-A: b', 'Authorization: Bearer abc\nX-B: c', 'a:b\r\nc: d e\n\n', 'X-Key:v'],
    ['Host', 'X-A: ', ': ', 'content-length', 'é'],
  ),
  holds(text) {
    const headers = readOrNull(() => parseHeaders(text)) ?? [];
    for (const [name, value] of headers) {
      must(/^[\w!#$%&'*+.^`|~-]+$/.test(name), `name ${JSON.stringify(name)}`);
      must(/^[\x20-\x7e](?:[\t\x20-\x7e]*[\x20-\x7e])?$/.test(value), `value ${JSON.stringify(value)}`);
      must(!/^(host|content-length|transfer-encoding|connection|proxy-authorization)$/i.test(name), `sets ${name}`);
    }
    must(new Set(headers.map(([name]) => name.toLowerCase())).size === headers.length, 'a name twice');
    must([...new Headers(headers)].length === headers.length, 'the platform reads other headers');
  },
});

fuzz('headers', 'what is written is read back', {
  cases: fc.uniqueArray(
    fc.tuple(fc.stringMatching(/^X-[A-Za-z\d]{1,8}$/), fc.stringMatching(/^[!-~]([ -~]{0,8}[!-~])?$/)),
    {
      selector: ([name]) => name.toLowerCase(),
      maxLength: 4,
    },
  ),
  holds(headers) {
    mustEqual(parseHeaders(headers.map(([name, value]) => `${name}: ${value}`).join('\n')), headers);
  },
});

fuzz('keys', 'anything is read as one word, or refused without being shown', {
  cases: nearly(['sk-abc123', ' sk-abc123\n', 'Bearer sk-abc123', 'a'.repeat(200)], ['sk-']),
  holds(text) {
    const key = readOrNull(() => parseKey(text));
    must(key === null || key === text.trim(), `${key}`);
    must(key === null || /^[\x21-\x7e]*$/.test(key), `${key}`);
    const shown = messageOf(() => parseKey(text));
    must(shown === '' || text.trim().length < 12 || !shown.includes(text.trim()), shown);
  },
});

function messageOf(read: () => unknown): string {
  try {
    read();
    return '';
  } catch (thrown) {
    return (thrown as Error).message;
  }
}

const URLS = [
  'https://api.openai.com/v1/chat/completions',
  'http://127.0.0.1:8080/api/chat?api-version=1&key=abcdef',
  'https://[::1]/v1/messages',
  'https://joe:secret@a.example/x?token=abc#top',
  'localhost:11434/api/chat',
];

fuzz('URLs', 'anything is read as a URL that is sent whole, or refused', {
  cases: nearly(URLS, ['https://', '//', '@', '?', 'http:', '.', '%41', 'xn--']),
  holds(text) {
    const given = readOrNull(() => parseEndpointUrl(text));
    if (given === null) return;
    must(given.text === text.trim(), 'the text is another one');
    must(['http:', 'https:'].includes(given.url.protocol) && given.url.host !== '', given.url.href);
    must(given.url.username === '' && given.url.password === '' && given.url.hash === '', given.url.href);
  },
});

const CANARY = 'c4n4ry-pass';
const slashes = fc.constantFrom('//', '///', '/\\', '\\\\', '////', '', '/', '//\n', '//\t/');
const sensitive = fc
  .record({
    scheme: fc.constantFrom('https:', 'http:', 'HTTPS:', 'ftp:', 'ws:', ''),
    slashes,
    user: fc.constantFrom('', 'joe', 'a.b', 'a@b', 'j%40e'),
    host: fc.constantFrom('a.example', '127.0.0.1:99999', '[::1]', 'exa mple', 'é.example', ''),
    end: fc.oneof(noise, fc.constantFrom('', '/', '/v1?x=1', '\\v1', '?a=b', '#c')),
    name: fc.constantFrom('key', 'api_key', 'ACCESS-TOKEN', 'k%65y', 'sig', 'x-goog-signature', 'password'),
    place: fc.constantFrom('user', 'query', 'fragment'),
  })
  .map(({ scheme, slashes: gap, user, host, end, name, place }) => {
    if (place === 'user') return `${scheme}${gap}${user}:${CANARY}@${host}${end}`;
    const path = end.replace(/[?#&;]/g, '');
    return `${scheme}${gap}${host}/${path}${place === 'query' ? '?a=b&' : '#'}${name}=${CANARY}`;
  });

fuzz('URLs', 'no password or key in one is ever shown, and every one that is read is known as a secret', {
  cases: sensitive,
  holds(text) {
    const shown = messageOf(() => parseEndpointUrl(text));
    must(!shown.includes('c4n4ry'), shown);
    const parsed = URL.parse(text);
    if (parsed === null || !['http:', 'https:'].includes(parsed.protocol)) return;
    const isUser = parsed.password.includes('c4n4ry');
    if (isUser) must(!withoutCredentials(text).includes('c4n4ry'), withoutCredentials(text));
    if (isUser || parsed.search.includes('c4n4ry')) {
      must(
        credentialsIn(parsed).some((secret) => secret.includes('c4n4ry')),
        'not known as a secret',
      );
    }
  },
});

const YAML = [
  'temperature: 0.7\ntop_p: 1',
  '{"a": [1, "x", null], "b": {"c": true}}',
  'stop: ["a", "b"]\nextra:\n  - x: 1\n  - y: 2',
  'a: &x [1]\nb: *x',
  'x: &a [1, {b: *a}]',
  'text: |\n  one\n  two\n',
  "n: 0x1f\nf: 1e3\ns: 'it''s'",
];

fuzz('parameters', 'anything is read as plain JSON data, or refused', {
  share: 0.5,
  cases: nearly(YAML, ['!!js', '&a', '*a', '<<: *x', '- ', ': ', '? ', '---\n', '.inf', '.nan', '{', 'a: ']),
  holds(text) {
    const value = readOrNull(() => parseMapping(text));
    if (value === null) return;
    mustEqual(JSON.parse(JSON.stringify(value)), value);
    must(Object.getPrototypeOf(value) === Object.prototype && !Array.isArray(value), 'no plain object');
  },
});

fuzz('parameters', 'JSON reads back', {
  share: 0.5,
  cases: fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), fc.jsonValue({ maxDepth: 2, noUnicodeString: false }), {
    maxKeys: 3,
  }),
  holds(value) {
    mustEqual(parseMapping(JSON.stringify(value)), value);
  },
});

fuzz('shards', 'anything is read as a part of a whole that reads back, or refused', {
  cases: nearly(['2/5', '1/1', ' 10000 / 10000 ', '3/2', '0/4'], ['/']),
  holds(text) {
    const shard = readOrNull(() => parseShard(text));
    if (shard === null) return;
    must(shard.index >= 1 && shard.index <= shard.count && shard.count <= 10_000, shardName(shard));
    mustEqual(parseShard(shardName(shard)), shard);
  },
});

const FIGURES = METRICS.flatMap(({ name }) => ['p50', 'p95', 'p99', 'average'].map((part) => `${name}.${part}`));

fuzz('regression metrics', 'anything is read as figures that read back, each once, or refused', {
  cases: nearly(['latency.p50, ttft.p50', 'latency.p95', 'tpot.p99\nttft.p50'], [...FIGURES, ', ']),
  holds(text) {
    const figures = readOrNull(() => parseRegressionMetrics(text));
    if (figures === null) return;
    const names = figures.map(figureName);
    must(names.length > 0 && new Set(names).size === names.length, names.join());
    mustEqual(parseRegressionMetrics(names.join(', ')), figures);
  },
});

fuzz('regression floors', 'anything is read as times that are none below 0, or refused', {
  cases: nearly(['20ms, tpot 1ms', '0', 'latency 5ms\nttft 1s'], ['latency ', 'ttft ', ', ']),
  holds(text) {
    const floors = readOrNull(() => parseFloors(text));
    const all = floors === null ? [] : [...floors.byMetric.values(), floors.others ?? 0];
    must(
      all.every((seconds) => seconds >= 0 && seconds <= 24 * 86_400),
      all.join(),
    );
  },
});

fuzz('choices', 'anything is read as words that are allowed, or refused', {
  cases: nearly(['junit,openmetrics', 'junit\njunit', 'true', 'FALSE'], ['junit', 'openmetrics', ',']),
  holds(text) {
    const words = ['junit', 'openmetrics'];
    const read = readOrNull(() => parseChoices(text, words)) ?? [];
    must(read.every((word) => words.includes(word)) && new Set(read).size === read.length, read.join());
    const flag = readOrNull(() => parseFlag(text));
    must(flag === null || String(flag) === text.trim().toLowerCase(), `${flag}`);
  },
});

const THRESHOLDS = [
  'latency.p95 < 2s',
  'warn ttft.p50 <= 500ms # why',
  'error_rate <= 5%\nthroughput_rps > 2',
  'goodput(latency < 2s, ttft < 500ms) >= 95%',
  'output_tps.average >= 20',
  'latency.p99.9 < 1m',
];
const WORDS = METRICS.map(({ name }) => name);

fuzz('thresholds', 'anything is read as limits that read back from their own words, or refused', {
  share: 0.5,
  cases: nearly(THRESHOLDS, [...WORDS, '.p95', ' < ', '>=', 'goodput(', 'warn ', '2s', '5%', '.max']),
  holds(text) {
    const read = readOrNull(() => parseThresholds(text, 'thresholds'));
    if (read === null) return;
    for (const { limit } of read) must(Number.isFinite(limit) && limit >= 0, `limit ${limit}`);
    mustEqual(parseThresholds(read.map(({ source }) => source).join('\n'), 'thresholds'), read);
  },
});

const percent = fc.integer({ min: 1, max: 999 }).map((tenths) => tenths / 10);
const seconds = fc.tuple(decimal, fc.constantFrom('ms', 's', 'm'));

fuzz('thresholds', 'what is written is what is meant', {
  share: 0.5,
  cases: fc.tuple(fc.constantFrom('latency', 'ttft', 'tpot', 'max_gap'), percent, fc.constantFrom('<', '<='), seconds),
  holds([metric, p, operator, [digits, unit]]) {
    const read = readOrNull(() => parseThresholds(`${metric}.p${p}${operator}${digits} ${unit}`, 't'));
    const expected = exactly(digits, UNITS_MS[unit as keyof typeof UNITS_MS]) / 1000;
    if (read === null) return must(expected === 0 || expected > 86_400, `${digits}${unit} is refused`);
    const [{ limit, ...rest } = { limit: NaN }] = read;
    const subject = { kind: 'metric', metric, statistic: { kind: 'percentile', percent: p } };
    mustEqual(rest, { source: (rest as { source: string }).source, subject, operator, warnOnly: false });
    must(Math.abs(limit - expected) <= 2 * Number.EPSILON * expected, `${limit}, ${expected}`);
  },
});

/** A few: looking for the nearest name of a hundred is what would take the time. */
const ROWS = INPUTS.filter(({ name }) =>
  ['repeat', 'headers', 'model', 'api-key', 'cache-bust', 'prompts'].includes(name),
);

const flags = fc.array(
  nearly(['--repeat', '--repeat=5', '5', '--mock', '--headers', 'A: b', '--model=x', '--', '-h'], ['--', '=', 'model']),
  { maxLength: 5 },
);

fuzz('flags', 'any arguments are read as inputs that there are, or refused without showing one that could be a key', {
  cases: flags,
  holds(args) {
    const set = { rows: ROWS, own: ['help', 'mock'], onOwn: () => true };
    const read = readOrNull(() => readFlags(args, set)) ?? {};
    for (const name of Object.keys(read))
      must(
        ROWS.some((row) => row.name === name),
        name,
      );
    const shown = messageOf(() => readFlags([...args, 'sk-canary-argument'], set));
    must(!shown.includes('canary'), shown);
  },
});
