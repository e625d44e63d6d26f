import { describe, expect, test } from '@jest/globals';
import type { AnswerHeaders } from '../../src/api/answer-headers.ts';
import { requestId, serverSeconds } from '../../src/api/server-time.ts';

describe('time that the server reports in headers', () => {
  const cases: readonly [string, AnswerHeaders, number | null][] = [
    ['nothing', {}, null],
    ['OpenAI', { 'openai-processing-ms': '651' }, 0.651],
    ['OpenAI before Envoy', { 'openai-processing-ms': '600', 'x-envoy-upstream-service-time': '650' }, 0.6],
    ['Envoy', { 'x-envoy-upstream-service-time': ' 250 ' }, 0.25],
    ['Fireworks, whole answer', { 'fireworks-server-processing-time': '0.5' }, 0.5],
    ['Fireworks, stream', { 'fireworks-server-time-to-first-token': '0.125' }, 0.125],
    ['TGI', { 'x-total-time': '1500', 'x-queue-time': '1' }, 1.5],
    ['LiteLLM', { 'x-litellm-response-duration-ms': '250.5', 'x-litellm-overhead-duration-ms': '2' }, 0.2505],
    ['Bedrock', { 'x-amzn-bedrock-invocation-latency': '750' }, 0.75],
    ['zero', { 'openai-processing-ms': '0' }, 0],
    ['garbage, then the next', { 'openai-processing-ms': 'fast', 'x-envoy-upstream-service-time': '250' }, 0.25],
    ['negative', { 'openai-processing-ms': '-5' }, null],
    ['decimals without a whole part', { 'fireworks-server-processing-time': '.25' }, 0.25],
    ['a letter behind the point', { 'fireworks-server-processing-time': '.x' }, null],
    ['not a plain number', { 'openai-processing-ms': '0x10', 'x-total-time': '1e3' }, null],
    ['a header that came twice', { 'openai-processing-ms': ['250', '300'] }, 0.25],
  ];
  test.each(cases)('%s', (_, headers, expected) => {
    expect(serverSeconds(headers)).toBe(expected);
  });
});

describe('Server-Timing', () => {
  const cases: readonly [string, string | string[], number | null][] = [
    ['Anthropic', 'x-originResponse;dur=833', 0.833],
    ['Google', 'gfet4t7; dur=786', 0.786],
    ['Cloudflare, for want of better', 'cfReqDur;dur=250', 0.25],
    ['Cloudflare beside the origin', 'cfReqDur;dur=250.5, x-originResponse;dur=125', 0.125],
    ['several headers', ['cfReqDur;dur=250', 'x-originResponse;dur=125'], 0.125],
    ['total among phases', 'db;dur=53, total;dur=500, app;dur=47.2', 0.5],
    ['Akamai', 'cdn-cache; desc=HIT, edge; dur=1, origin; dur=500', 0.5],
    ['Anthropic among phases', 'db;dur=5, x-originResponse;dur=500, app;dur=1', 0.5],
    ['Google among phases', 'db;dur=5, gfet4t7;dur=500, app;dur=1', 0.5],
    ['Akamai among phases', 'db;dur=5, origin;dur=500, app;dur=1', 0.5],
    ['one unknown name', 'app;dur=250', 0.25],
    ['no name', ';dur=250', null],
    ['no name beside one', ';dur=9, app;dur=250', 0.25],
    ['blanks in quotes', 'app;dur=" 250 "', 0.25],
    ['something behind the quotes', 'app;dur="250"x', null],
    ['one unknown name beside the edge', 'app;dur=125, cfReqDur;dur=250, edge;dur=3', 0.125],
    ['several unknown names: who knows whether they add up', 'db;dur=53, app;dur=47.2', null],
    ['parameters in any order, a comma in quotes', 'total;desc="a, b; dur=9";dur=500', 0.5],
    ['an escaped quote', 'total;desc="a\\", x;dur=1";dur=500', 0.5],
    ['quoted duration, blanks, upper case', ' TOTAL ; DUR = "500" ', 0.5],
    ['no duration', 'miss, db', null],
    ['empty', '', null],
    ['garbage', ';;;,,,=;dur=,"', null],
    ['a negative duration', 'total;dur=-5', null],
    ['a duration that is none', 'total;dur=soon, app;dur=250', 0.25],
  ];
  test.each(cases)('%s', (_, header, expected) => {
    expect(serverSeconds({ 'server-timing': header })).toBe(expected);
  });
});

describe('request id', () => {
  const cases: readonly [AnswerHeaders, string | null][] = [
    [{}, null],
    [{ 'x-request-id': 'a', 'cf-ray': 'z-FRA' }, 'a'],
    [{ 'request-id': 'req_1', 'cf-ray': 'z-FRA' }, 'req_1'],
    [{ 'apim-request-id': 'b' }, 'b'],
    [{ 'x-amzn-requestid': 'c' }, 'c'],
    [{ 'mistral-correlation-id': 'd', 'cf-ray': 'z' }, 'd'],
    [{ 'x-generation-id': 'gen-1' }, 'gen-1'],
    [{ 'x-litellm-call-id': 'l', 'cf-ray': 'z' }, 'l'],
    [{ 'x-trace-id': 't', 'cf-ray': 'z' }, 't'],
    [{ 'cf-ray': 'z-FRA' }, 'z-FRA'],
    [{ 'x-request-id': '', 'request-id': ' e ' }, 'e'],
    [{ 'x-request-id': ['f', 'g'] }, 'f'],
  ];
  test.each(cases)('%j: %j', (headers, expected) => {
    expect(requestId(headers)).toBe(expected);
  });
});
