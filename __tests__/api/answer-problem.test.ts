import { expect, test } from '@jest/globals';
import type { AnswerHeaders } from '../../src/api/answer-headers.ts';
import { answerProblem } from '../../src/api/registry.ts';

const CHAT = 'https://api.example.com/v1/chat/completions';
const GITHUB = 'https://models.github.ai/inference/chat/completions';
const RETIRED = expect.stringContaining('GitHub Models was retired on 30 July 2026');
const SWITCHED_OFF =
  'the server says that this endpoint is switched off (sunset: Thu, 30 Jul 2026 00:00:00 GMT); use its successor';
const PAGE =
  'a web page came back, not an answer of an API: the URL is wrong, or a login page or proxy stands in between';

const CASES: readonly [string, number, AnswerHeaders, string, unknown][] = [
  ['GitHub Models, refused', 403, {}, GITHUB, RETIRED],
  ['GitHub Models, gone', 410, { sunset: 'Thu, 30 Jul 2026 00:00:00 GMT' }, GITHUB, RETIRED],
  ['GitHub Models, should it answer', 200, {}, GITHUB, null],
  ['a sunset that was', 410, { sunset: 'Thu, 30 Jul 2026 00:00:00 GMT' }, CHAT, SWITCHED_OFF],
  ['a sunset to come', 200, { sunset: 'Thu, 30 Jul 2026 00:00:00 GMT' }, CHAT, null],
  ['a page instead of an answer', 200, { 'content-type': 'text/html; charset=utf-8' }, CHAT, PAGE],
  ['a page for a wrong path', 404, { 'content-type': 'text/html' }, CHAT, PAGE],
  ['a page of a broken proxy, whose title says more', 502, { 'content-type': 'text/html' }, CHAT, null],
  [
    'a base URL',
    404,
    { 'content-type': ['text/html'] },
    'https://api.example.com/v1',
    'the URL is not an endpoint; did you mean https://api.example.com/v1/chat/completions?',
  ],
  ['a base URL, when something else is wrong', 500, {}, 'https://api.example.com/v1', null],
  [
    'a base URL that takes no POST',
    405,
    {},
    'https://api.example.com/v1',
    'the URL is not an endpoint; did you mean https://api.example.com/v1/chat/completions?',
  ],
  ['GitHub Models, the first refusal there is', 400, {}, GITHUB, RETIRED],
  ['a page for a bad request, whose words say more', 400, { 'content-type': 'text/html' }, CHAT, null],
  ['an XML page', 200, { 'content-type': 'application/xhtml+xml' }, CHAT, PAGE],
  ['text that is like a page', 200, { 'content-type': 'x-text/html' }, CHAT, null],
  ['an unknown model', 404, { 'content-type': 'application/json' }, CHAT, null],
  [
    'binary frames',
    200,
    { 'content-type': 'application/vnd.amazon.eventstream; v=1' },
    'https://bedrock-runtime.us-east-1.amazonaws.com/model/anthropic.c/converse-stream',
    'the answer is a binary event stream, which cannot be read here; ' +
      'use https://bedrock-mantle.us-east-1.api.aws/anthropic/v1/messages with a Bedrock API key instead',
  ],
  ['no header at all', 500, {}, CHAT, null],
];

test.each(CASES)('%s', (_, status, headers, url, expected) => {
  expect(answerProblem({ status, headers, url: new URL(url) })).toEqual(expected);
});
