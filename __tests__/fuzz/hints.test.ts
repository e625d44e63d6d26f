import fc from 'fast-check';
import { readErrorBody } from '../../src/api/error-body.ts';
import { guessEndpoint } from '../../src/api/endpoint-guess.ts';
import { pageText } from '../../src/api/page-text.ts';
import { withoutCredentials } from '../../src/credentials.ts';
import { endpointProblem } from '../../src/api/endpoint-problem.ts';
import { detectApi, FORMATS } from '../../src/api/registry.ts';
import { retryHint } from '../../src/api/retry-hint.ts';
import { serverSeconds } from '../../src/api/server-time.ts';
import { durationMs, messageWaitMs, rateLimitResetMs, retryAfterMs } from '../../src/api/wait-hint.ts';
import { proxyFor } from '../../src/measure/proxy.ts';
import { fuzz, must, mustEqual } from './fuzz.ts';
import { nearly } from './texts.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const HINTS = [
  '5',
  '0.5',
  '6m0s',
  '1h2m3.5s',
  'Tue, 24 Nov 2026 12:00:30 GMT',
  '2026-11-24T12:01:00Z',
  '1795521630',
  '1795521630000',
  '429ms',
];

function isWait(ms: number | null): boolean {
  return ms === null || (Number.isSafeInteger(ms) && ms >= 0) || (Number.isInteger(ms) && ms > 0);
}

fuzz('retry hints', 'whatever a server asks for is a time to wait, or nothing', {
  cases: fc.tuple(
    nearly(HINTS, ['GMT', 'Z', 'ms', 's', 'T']),
    fc.constantFrom('retry-after', 'retry-after-ms', 'x-ratelimit-reset-tokens', 'anthropic-ratelimit-requests-reset'),
    nearly([
      '{"error":{"message":"Please try again in 5.289s.","code":"rate_limit_exceeded"}}',
      '{"error":{"details":[{"retryDelay":"34s"}]}}',
      '[{"error":{"status":"RESOURCE_EXHAUSTED","details":[{"violations":[{"quotaId":"PerDay"}]}]}}]',
    ]),
    fc.constantFrom(200, 400, 429, 503, 529),
  ),
  holds([value, name, body, status]) {
    const headers = { [name]: value };
    const { retry, waitMs } = retryHint({ status, headers, body, nowEpochMs: NOW });
    must(isWait(waitMs) && (retry || waitMs === null), `${waitMs} ms`);
    must(!retry || status >= 429, `retries ${status}`);
    for (const ms of [
      retryAfterMs(headers, NOW),
      rateLimitResetMs(headers, NOW),
      messageWaitMs(body),
      durationMs(value),
    ])
      must(isWait(ms), `${ms} ms`);
  },
});

const parts = fc.record({ h: fc.nat(48), m: fc.nat(90), s: fc.nat(90), ms: fc.nat(2000) });

fuzz('retry hints', 'what is written is what is waited', {
  cases: fc.tuple(parts, fc.constantFrom('', ' '), fc.nat(1_000_000)),
  holds([{ h, m, s, ms }, space, seconds]) {
    const expected = ((h * 60 + m) * 60 + s) * 1000 + ms;
    must(durationMs([`${h}h`, `${m}m`, `${s}s`, `${ms}ms`].join(space)) === expected, `${expected}`);
    must(retryAfterMs({ 'retry-after': String(seconds) }, NOW) === seconds * 1000, `${seconds} s`);
    const date = new Date(NOW + seconds * 1000);
    for (const text of [date.toUTCString(), date.toISOString(), String(date.getTime() / 1000), String(date.getTime())])
      must(retryAfterMs({ 'retry-after': text }, NOW) === seconds * 1000, text);
    must(
      messageWaitMs(`Rate limit reached. Please try again in ${s}.${ms % 10}s.`) === s * 1000 + (ms % 10) * 100,
      `${s}`,
    );
  },
});

const TIMINGS = [
  'total;dur=12.5',
  'cache;desc="a,b;c", origin;dur=3',
  'x-originResponse;dur=1',
  'a;dur=1, b;dur=2',
  'cfReqDur;dur=7.1',
];

fuzz('server timing', 'whatever a server says is a time, or nothing', {
  cases: nearly(TIMINGS, ['dur=', ';dur=', 'desc="', '\\"', ', ', 'total']),
  holds(header) {
    const seconds = serverSeconds({ 'server-timing': header });
    must(seconds === null || (Number.isFinite(seconds) && seconds >= 0), `${seconds}`);
  },
});

const token = fc.stringMatching(/^[a-z]{1,6}$/).filter((name) => !['total', 'origin', 'edge', 'gfet'].includes(name));
const entry = fc.tuple(
  token,
  fc.string({ maxLength: 5 }).map((text) => text.replace(/[^ -~]/g, '')),
);

fuzz('server timing', 'the entry that means the whole is found among any others', {
  cases: fc.tuple(fc.array(entry, { maxLength: 4 }), fc.nat(4), fc.nat(100_000), fc.constantFrom(';', ' ; ')),
  holds([others, place, hundredths, separator]) {
    const written = others.map(([name, text], i) => `${name}${separator}desc=${JSON.stringify(text)};dur=${i}`);
    written.splice(place, 0, `total${separator}dur=${hundredths / 100}`);
    const seconds = serverSeconds({ 'server-timing': written.join(', ') });
    must(seconds === hundredths / 100 / 1000, `${seconds}`);
  },
});

const BODIES = [
  '{"error":{"message":"no","type":"x","code":"y","param":"z"}}',
  '{"detail":[{"loc":["body","messages"],"msg":"field required"}]}',
  '<html><head><title>502 Bad Gateway</title></head><body>x</body></html>',
  'data: {"error":"x"}\n\n',
  '{"errors":[{"message":"a"},{"message":"b"}]}',
];

fuzz('error bodies', 'whatever comes gives a message', {
  cases: fc.tuple(
    nearly(BODIES, ['"message":', '<title>', '</title>', '<script>', '"error":{', '[']),
    fc.constantFrom(null, 'text/html'),
  ),
  holds([body, type]) {
    const { message, code } = readErrorBody(body, type);
    must(typeof message === 'string' && message !== '', 'no message');
    must(code === null || (typeof code === 'string' && code !== ''), `${code}`);
    const text = pageText(body);
    must(text === null || !/[\n\r\t]/.test(text), 'a page of several lines');
  },
});

const ENDPOINTS = [
  'https://api.openai.com/v1/chat/completions',
  'https://api.anthropic.com/v1/messages',
  'http://localhost:11434/api/chat',
  'https://api.cohere.com/v2/chat',
  'https://generativelanguage.googleapis.com/v1beta/models/m:streamGenerateContent?alt=sse',
  'https://x.openai.azure.com/openai/deployments/d/chat/completions?api-version=1',
  'https://bedrock-runtime.eu-west-1.amazonaws.com/model/anthropic.x/converse-stream',
  'https://us-central1-aiplatform.googleapis.com/v1/projects/p/locations/l/publishers/anthropic/models/m:streamRawPredict',
  'https://api.groq.com/openai',
  'https://openrouter.ai/api/v1',
  'https://h.example/v1?key=c4n4ry',
  'https://h.example/v1/embeddings?token=c4n4ry',
  'https://h.example/v2?x=1&session=c4n4ry',
  'https://h.example/images/edits?jwt=c4n4ry',
];

/** Whether the canary stands where nobody could know that it is a key. */
function isShown(url: URL): boolean {
  return `${url.host}${url.pathname}${withoutCredentials(url.search)}`.includes('c4n4ry');
}

fuzz('APIs of URLs', 'every URL has an API or a problem that does not show its key', {
  cases: nearly(ENDPOINTS, [
    '/v1',
    '/chat',
    '/messages',
    '/api',
    '/openai',
    '/models/',
    '?a=b',
    '//',
    ':',
    '/completions',
  ]),
  holds(text) {
    const url = URL.parse(text);
    if (url === null || !/^https?:$/.test(url.protocol)) return;
    const found = detectApi(url);
    if ('format' in found) {
      must(FORMATS.includes(found.format) && endpointProblem(url) === null, found.format.name);
    } else {
      must(found.problem.length > 10 && (isShown(url) || !found.problem.includes('c4n4ry')), found.problem);
    }
    const guess = guessEndpoint(url);
    if (guess === null || endpointProblem(url) !== null) return;
    const guessed = detectApi(new URL(guess));
    must('format' in guessed || 'format' in found, `${guess} is a guess that is no endpoint`);
  },
});

const BYPASS = ['localhost,127.0.0.1', '*.example.com, .internal', 'a.example:8080 b.example', '[::1]:80', '*'];

fuzz('NO_PROXY', 'whatever it says, a URL is sent directly or by the proxy', {
  cases: fc.tuple(
    nearly(BYPASS, [':', '.', '*', ',', 'example']),
    fc.constantFrom('http://a.example:8080/', 'https://[::1]/x'),
  ),
  holds([bypass, text]) {
    const proxy = proxyFor(new URL(text), { http: 'p:1', https: 'http://p:1', bypass });
    must(proxy === null || proxy === 'http://p:1', `${proxy}`);
  },
});

fuzz('NO_PROXY', 'a host that is named is never sent to the proxy', {
  cases: fc.tuple(
    fc.array(fc.stringMatching(/^[a-z.*]{1,6}$/), { maxLength: 3 }),
    fc.nat(3),
    fc.domain(),
    fc.constantFrom('', '.', '*.'),
  ),
  holds([others, place, host, before]) {
    const url = URL.parse(`http://sub.${host}/`);
    if (url === null) return;
    const entries = [...others];
    entries.splice(place, 0, `${before}${host}`);
    mustEqual(proxyFor(url, { http: 'p:1', https: null, bypass: entries.join(',') }), null);
  },
});
