import { describe, expect, test } from '@jest/globals';
import { endpointProblem } from '../../src/api/endpoint-problem.ts';
import { detectApi, formatOf, FORMATS, givenApi } from '../../src/api/registry.ts';
import { APIS, type ApiName, type Auth } from '../../src/model.ts';

const ENDPOINTS: readonly [string, ApiName, Auth][] = [
  ['https://api.openai.com/v1/chat/completions', 'openai-chat', 'bearer'],
  ['https://r.openai.azure.com/openai/deployments/d/chat/completions?api-version=2024-10-21', 'openai-chat', 'api-key'],
  ['https://r.openai.azure.com/openai/v1/chat/completions', 'openai-chat', 'api-key'],
  ['https://r.openai.azure.us/openai/v1/chat/completions', 'openai-chat', 'api-key'],
  ['https://r.services.ai.azure.com/models/chat/completions?api-version=2024-05-01-preview', 'openai-chat', 'api-key'],
  ['https://gw.azure-api.net/openai/deployments/d/chat/completions?api-version=1', 'openai-chat', 'api-key'],
  ['https://openrouter.ai/api/v1/chat/completions', 'openai-chat', 'bearer'],
  ['https://api.groq.com/openai/v1/chat/completions', 'openai-chat', 'bearer'],
  ['https://api.mistral.ai/v1/chat/completions', 'openai-chat', 'bearer'],
  ['https://api.deepseek.com/chat/completions', 'openai-chat', 'bearer'],
  ['http://localhost:8000/v1/chat/completions/', 'openai-chat', 'bearer'],
  ['http://localhost:11434/v1/chat/completions', 'openai-chat', 'bearer'],
  ['https://bedrock-mantle.us-east-1.api.aws/openai/v1/chat/completions', 'openai-chat', 'bearer'],
  ['https://bedrock-runtime.us-west-2.amazonaws.com/openai/v1/chat/completions', 'openai-chat', 'bearer'],
  [
    'https://us-central1-aiplatform.googleapis.com/v1/projects/p/locations/us-central1/endpoints/openapi/chat/completions',
    'openai-chat',
    'bearer',
  ],
  ['https://generativelanguage.googleapis.com/v1beta/openai/chat/completions', 'openai-chat', 'bearer'],
  ['https://api.cohere.ai/compatibility/v1/chat/completions', 'openai-chat', 'bearer'],
  ['https://api.openai.com/v1/responses', 'openai-responses', 'bearer'],
  ['https://r.openai.azure.com/openai/v1/responses', 'openai-responses', 'api-key'],
  ['http://localhost:8000/v1/completions', 'openai-completions', 'bearer'],
  ['https://r.openai.azure.com/openai/deployments/d/completions?api-version=1', 'openai-completions', 'api-key'],
  ['https://api.anthropic.com/v1/messages', 'anthropic-messages', 'x-api-key'],
  ['https://bedrock-mantle.eu-west-1.api.aws/anthropic/v1/messages', 'anthropic-messages', 'bearer'],
  ['https://openrouter.ai/api/v1/messages', 'anthropic-messages', 'bearer'],
  ['https://r.services.ai.azure.com/anthropic/v1/messages', 'anthropic-messages', 'x-api-key'],
  [
    'https://us-east5-aiplatform.googleapis.com/v1/projects/p/locations/us-east5/publishers/anthropic/models/c@1:streamRawPredict',
    'anthropic-messages',
    'bearer',
  ],
  [
    'https://generativelanguage.googleapis.com/v1beta/models/g:streamGenerateContent?alt=sse',
    'gemini',
    'x-goog-api-key',
  ],
  ['https://generativelanguage.googleapis.com/v1beta/models/g:generateContent', 'gemini', 'x-goog-api-key'],
  [
    'https://aiplatform.googleapis.com/v1/projects/p/locations/global/publishers/google/models/g:generateContent',
    'gemini',
    'bearer',
  ],
  [
    'https://aiplatform.eu.rep.googleapis.com/v1/projects/p/locations/eu/publishers/google/models/g:generateContent',
    'gemini',
    'bearer',
  ],
  ['https://aiplatform.googleapis.com/v1/publishers/google/models/g:generateContent', 'gemini', 'x-goog-api-key'],
  ['http://localhost:11434/api/chat', 'ollama', 'bearer'],
  ['http://gpu-box/api/generate', 'ollama', 'bearer'],
  ['https://api.cohere.com/v2/chat', 'cohere', 'bearer'],
];

describe('the API of a URL', () => {
  test.each(ENDPOINTS)('%s', (text, name, auth) => {
    const url = new URL(text);
    expect(FORMATS.filter(({ recognises }) => recognises(url)).map((format) => format.name)).toEqual([name]);
    expect(detectApi(url)).toEqual({ format: formatOf(name) });
    expect(formatOf(name).auth(url)).toBe(auth);
    expect(endpointProblem(url)).toBeNull();
  });

  test('each example path of a format is recognised by it', () => {
    for (const format of FORMATS) {
      expect(detectApi(new URL(`https://gateway.example${format.path}`))).toEqual({ format });
    }
  });

  test('an assistant thread is no Anthropic endpoint', () => {
    expect(detectApi(new URL('https://api.openai.com/v1/threads/t/messages'))).toHaveProperty('problem');
  });
});

const inBody = (text: string, api: ApiName): boolean => formatOf(api).modelInBody(new URL(text));

test('where the model stands', () => {
  expect(ENDPOINTS.filter(([text, api]) => !inBody(text, api)).map(([text]) => text)).toEqual(
    ENDPOINTS.map(([text]) => text).filter((text) => /deployments|:(streamG|g)enerate|RawPredict/.test(text)),
  );
});

test('headers that an API requires', () => {
  const headers = ENDPOINTS.map(([text, api]) => formatOf(api).headers(new URL(text)));
  const required = ENDPOINTS.map(([text, api]) =>
    api === 'anthropic-messages' && !text.includes('aiplatform') ? { 'anthropic-version': '2023-06-01' } : {},
  );
  expect(headers).toEqual(required);
});

describe('a base URL or a neighbour is completed', () => {
  const cases: readonly [string, string][] = [
    ['https://api.openai.com', 'https://api.openai.com/v1/chat/completions'],
    ['https://api.openai.com/v1/', 'https://api.openai.com/v1/chat/completions'],
    ['https://api.openai.com/v1/models', 'https://api.openai.com/v1/chat/completions'],
    ['http://localhost:8000', 'http://localhost:8000/v1/chat/completions'],
    ['http://localhost:8080/completion', 'http://localhost:8080/v1/completions'],
    ['http://localhost:8080/generate_stream', 'http://localhost:8080/v1/chat/completions'],
    ['http://localhost:1234/api/v1/chat', 'http://localhost:1234/v1/chat/completions'],
    ['http://localhost:11434', 'http://localhost:11434/api/chat'],
    ['http://localhost:11434/api', 'http://localhost:11434/api/chat'],
    ['http://localhost:11434/v1', 'http://localhost:11434/v1/chat/completions'],
    ['https://api.groq.com', 'https://api.groq.com/openai/v1/chat/completions'],
    ['https://api.groq.com/openai/v1', 'https://api.groq.com/openai/v1/chat/completions'],
    ['https://openrouter.ai/', 'https://openrouter.ai/api/v1/chat/completions'],
    ['https://openrouter.ai/api/v1', 'https://openrouter.ai/api/v1/chat/completions'],
    ['https://api.fireworks.ai/inference', 'https://api.fireworks.ai/inference/v1/chat/completions'],
    ['https://api.deepinfra.com/v1/openai', 'https://api.deepinfra.com/v1/openai/chat/completions'],
    ['https://api.z.ai/api/paas/v4', 'https://api.z.ai/api/paas/v4/chat/completions'],
    ['https://r.openai.azure.com/', 'https://r.openai.azure.com/openai/v1/chat/completions'],
    ['https://r.openai.azure.com/openai/v1', 'https://r.openai.azure.com/openai/v1/chat/completions'],
    [
      'https://r.openai.azure.com/openai/deployments/d',
      'https://r.openai.azure.com/openai/deployments/d/chat/completions?api-version=2024-10-21',
    ],
    [
      'https://r.openai.azure.com/openai/deployments/d?api-version=2025-01-01',
      'https://r.openai.azure.com/openai/deployments/d/chat/completions?api-version=2025-01-01',
    ],
    ['https://r.services.ai.azure.com/api/projects/team', 'https://r.services.ai.azure.com/openai/v1/chat/completions'],
    ['https://r.services.ai.azure.com/models', 'https://r.services.ai.azure.com/models/chat/completions'],
    ['https://api.anthropic.com', 'https://api.anthropic.com/v1/messages'],
    ['https://api.anthropic.com/v1', 'https://api.anthropic.com/v1/messages'],
    ['https://api.deepseek.com/anthropic', 'https://api.deepseek.com/anthropic/v1/messages'],
    ['https://api.cohere.com/v1/chat', 'https://api.cohere.com/v2/chat'],
    ['https://api.cohere.ai/compatibility/v1', 'https://api.cohere.ai/compatibility/v1/chat/completions'],
    [
      'https://generativelanguage.googleapis.com',
      'https://generativelanguage.googleapis.com/v1beta/models/MODEL:streamGenerateContent?alt=sse',
    ],
    [
      'https://generativelanguage.googleapis.com/v1beta/openai/',
      'https://generativelanguage.googleapis.com/v1beta/openai/chat/completions',
    ],
    [
      'https://us-central1-aiplatform.googleapis.com/v1/projects/p/locations/us-central1',
      'https://us-central1-aiplatform.googleapis.com/v1/projects/p/locations/us-central1/endpoints/openapi/chat/completions',
    ],
    ['https://bedrock-mantle.us-east-1.api.aws/v1', 'https://bedrock-mantle.us-east-1.api.aws/v1/chat/completions'],
    [
      'https://bedrock-runtime.us-west-2.amazonaws.com/openai/v1',
      'https://bedrock-runtime.us-west-2.amazonaws.com/openai/v1/chat/completions',
    ],
    ['https://api.openai.com/v1/chat/completion', 'https://api.openai.com/v1/chat/completions'],
    ['https://gw.example/llm/v1/chat/compeltions/', 'https://gw.example/llm/v1/chat/completions'],
    ['https://api.openai.com/v1/response', 'https://api.openai.com/v1/responses'],
    ['https://api.anthropic.com/v1/message', 'https://api.anthropic.com/v1/messages'],
    [
      'https://gw.example/v1?team=a&subscription-key=s3cret',
      'https://gw.example/v1/chat/completions?team=a&subscription-key=***',
    ],
  ];
  test.each(cases)('%s', (given, completed) => {
    const found = detectApi(new URL(given));
    if (!('problem' in found)) throw new Error(`recognised as ${found.format.name}`);
    expect(found.problem).toContain(`did you mean ${completed}?`);
    expect(found.problem).not.toContain('s3cret');
    expect(detectApi(new URL(completed.replace('MODEL', 'm')))).toHaveProperty('format');
  });

  test('an unknown path lists what there is', () => {
    expect(detectApi(new URL('https://gw.example/llm/invoke'))).toEqual({
      problem:
        'the path of https://gw.example/llm/invoke tells no API; if the URL is right, say with "api" which one it speaks: ' +
        'openai-chat (…/v1/chat/completions), openai-responses (…/v1/responses), openai-completions (…/v1/completions), ' +
        'anthropic-messages (…/v1/messages), gemini (…/v1beta/models/MODEL:streamGenerateContent?alt=sse), ' +
        'ollama (…/api/chat), cohere (…/v2/chat)',
    });
  });
});

describe('endpoints that cannot be measured', () => {
  const cases: readonly [string, string][] = [
    ['https://models.github.ai/inference/chat/completions', 'GitHub Models was retired on 30 July 2026'],
    ['https://models.inference.ai.azure.com/chat/completions', 'GitHub Models was retired on 30 July 2026'],
    [
      'https://bedrock-runtime.eu-central-1.amazonaws.com/model/anthropic.cl-5%3A0/converse-stream',
      'use https://bedrock-mantle.eu-central-1.api.aws/anthropic/v1/messages with',
    ],
    [
      'https://bedrock-runtime.us-east-1.amazonaws.com/model/us.anthropic.cl-5/invoke-with-response-stream',
      'use https://bedrock-mantle.us-east-1.api.aws/anthropic/v1/messages with',
    ],
    [
      'https://bedrock-runtime.us-east-1.amazonaws.com/model/openai.gpt-oss-20b/converse',
      'use https://bedrock-mantle.us-east-1.api.aws/v1/chat/completions with',
    ],
    [
      'https://bedrock-runtime-fips.us-east-1.amazonaws.com/model/openai.gpt-6/converse',
      'use https://bedrock-mantle.us-east-1.api.aws/openai/v1/chat/completions with',
    ],
    [
      'https://api.openai.com/v1/embeddings',
      'is an embeddings endpoint; only endpoints that generate text can be measured, such as https://api.openai.com/v1/chat/completions',
    ],
    ['http://localhost:11434/api/embed', 'is an embeddings endpoint'],
    ['https://api.openai.com/v1/images/generations', 'is an image endpoint'],
    ['https://api.openai.com/v1/audio/speech', 'is an audio endpoint'],
    ['https://api.openai.com/v1/realtime?model=x', 'is a realtime endpoint'],
    ['https://api.openai.com/v1/moderations', 'is a moderation endpoint'],
    [
      'https://api.anthropic.com/v1/messages/count_tokens',
      'is a batch or token-counting endpoint; only endpoints that generate text can be measured, such as https://api.anthropic.com/v1/messages',
    ],
    [
      'https://generativelanguage.googleapis.com/v1beta/models/g:embedContent',
      'such as https://generativelanguage.googleapis.com/v1beta/models/g:streamGenerateContent?alt=sse',
    ],
    [
      'https://generativelanguage.googleapis.com/v1beta/models/g',
      'names a model but no method; did you mean https://generativelanguage.googleapis.com/v1beta/models/g:streamGenerateContent?alt=sse?',
    ],
    [
      'https://us-east5-aiplatform.googleapis.com/v1/projects/p/locations/us-east5/publishers/anthropic/models/c@1',
      '/publishers/anthropic/models/c@1:streamRawPredict?',
    ],
    [
      'https://generativelanguage.googleapis.com/v1beta/models/g:generateContent?key=AIzaSecret',
      'https://generativelanguage.googleapis.com/v1beta/models/g:generateContent?key=*** was given with the key in it',
    ],
  ];
  test.each(cases)('%s', (text, expected) => {
    const problem = endpointProblem(new URL(text));
    expect(problem).toContain(expected);
    expect(problem).not.toContain('AIzaSecret');
    expect(detectApi(new URL(text))).toEqual({ problem });
    expect(givenApi('gemini', new URL(text))).toEqual({ problem });
  });
});

describe('a URL that says itself whether it streams', () => {
  const GEMINI = 'https://generativelanguage.googleapis.com/v1beta/models/g';
  const CLAUDE = 'https://h-aiplatform.googleapis.com/v1/projects/p/locations/h/publishers/anthropic/models/c';
  const cases: readonly [ApiName, string, string | null, string | null][] = [
    ['gemini', `${GEMINI}:streamGenerateContent?alt=sse`, null, `${GEMINI}:generateContent`],
    [
      'gemini',
      `${GEMINI}:streamGenerateContent`,
      `${GEMINI}:streamGenerateContent?alt=sse`,
      `${GEMINI}:generateContent`,
    ],
    ['gemini', `${GEMINI}:generateContent`, `${GEMINI}:streamGenerateContent?alt=sse`, null],
    ['gemini', `${GEMINI}:generateContent?alt=json&x=%7E1`, `${GEMINI}:streamGenerateContent?x=%7E1&alt=sse`, null],
    ['gemini', `${GEMINI}:streamGenerateContent?alt=sse&x=1`, null, `${GEMINI}:generateContent?x=1`],
    ['gemini', `${GEMINI}:streamGenerateContent?x=1&alt=sse`, null, `${GEMINI}:generateContent?x=1`],
    ['anthropic-messages', `${CLAUDE}:streamRawPredict`, null, `${CLAUDE}:rawPredict`],
    ['anthropic-messages', `${CLAUDE}:rawPredict?a=b`, `${CLAUDE}:streamRawPredict?a=b`, null],
    ['anthropic-messages', 'https://api.anthropic.com/v1/messages', null, null],
  ];
  test.each(cases)('%s %s', (api, text, streaming, whole) => {
    const format = formatOf(api);
    expect(format.urlFor?.(new URL(text), true)).toBe(streaming);
    expect(format.urlFor?.(new URL(text), false)).toBe(whole);
  });

  test('no other API has any', () => {
    const others = FORMATS.filter(({ urlFor }) => urlFor === undefined).map(({ name }) => name);
    expect(others).toEqual(['openai-chat', 'openai-responses', 'openai-completions', 'ollama', 'cohere']);
  });
});

test('how streams are framed, and what ends them', () => {
  const said = FORMATS.map(({ name, framing, endsWithDone }) => [name, `${framing}${endsWithDone ? ', [DONE]' : ''}`]);
  expect(Object.fromEntries(said)).toEqual({
    'openai-chat': 'sse, [DONE]',
    'openai-completions': 'sse, [DONE]',
    'openai-responses': 'sse',
    'anthropic-messages': 'sse',
    gemini: 'sse',
    ollama: 'ndjson',
    cohere: 'sse',
  });
});

test('only Gemini ends its streams without a marker', () => {
  expect(FORMATS.filter(({ hasEndMarker }) => !hasEndMarker).map(({ name }) => name)).toEqual(['gemini']);
});

test('each name gives its own format', () => {
  expect(APIS.map((name) => formatOf(name).name)).toEqual(APIS);
  expect(FORMATS.map(({ name }) => name)).toEqual(APIS);
});
