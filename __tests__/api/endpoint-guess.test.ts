import { describe, expect, test } from '@jest/globals';
import { guessEndpoint } from '../../src/api/endpoint-guess.ts';
import { bedrockInstead, endpointProblem } from '../../src/api/endpoint-problem.ts';

const GOOGLE = 'https://generativelanguage.googleapis.com';
const VERTEX = 'https://aiplatform.googleapis.com/v1/projects/p/locations/global';
const AZURE = 'https://r.openai.azure.com';

describe('what a URL was meant to be', () => {
  const cases: readonly [string, string][] = [
    ['https://ollama.com', 'https://ollama.com/api/chat'],
    [`${GOOGLE}/v1`, `${GOOGLE}/v1beta/models/MODEL:streamGenerateContent?alt=sse`],
    [`${GOOGLE}/v1beta/models`, `${GOOGLE}/v1beta/models/MODEL:streamGenerateContent?alt=sse`],
    [`${GOOGLE}/v1beta/models/gemini-3`, `${GOOGLE}/v1beta/models/gemini-3:streamGenerateContent?alt=sse`],
    [`${GOOGLE}/v1beta/models/gemini-3?a=b`, `${GOOGLE}/v1beta/models/gemini-3:streamGenerateContent?a=b&alt=sse`],
    [
      `${VERTEX}/publishers/google/models/gemini-3`,
      `${VERTEX}/publishers/google/models/gemini-3:streamGenerateContent?alt=sse`,
    ],
    [`${VERTEX}/publishers/anthropic/models/claude`, `${VERTEX}/publishers/anthropic/models/claude:streamRawPredict`],
    [`${VERTEX}/endpoints/openapi`, `${VERTEX}/endpoints/openapi/chat/completions`],
    ['https://api.anthropic.com/v1/complete', 'https://api.anthropic.com/v1/messages'],
    ['https://api.cohere.ai', 'https://api.cohere.ai/v2/chat'],
    ['https://api.cohere.com/v1', 'https://api.cohere.com/v2/chat'],
    ['https://api.cohere.com/generate', 'https://api.cohere.com/v2/chat'],
    [`${AZURE}/openai/deployments/gpt-6`, `${AZURE}/openai/deployments/gpt-6/chat/completions?api-version=2024-10-21`],
    [`${AZURE}/models?api-version=1`, `${AZURE}/models/chat/completions?api-version=1`],
    ['https://api.fireworks.ai', 'https://api.fireworks.ai/inference/v1/chat/completions'],
    ['https://gw.example/anthropic/v1', 'https://gw.example/anthropic/v1/messages'],
    ['https://gw.example/openai', 'https://gw.example/openai/v1/chat/completions'],
    ['https://gw.example/v12', 'https://gw.example/v12/chat/completions'],
    ['https://gw.example/v1beta10', 'https://gw.example/v1beta10/chat/completions'],
    ['http://localhost:8080/generate', 'http://localhost:8080/v1/chat/completions'],
    ['http://localhost:8080/x/completion', 'http://localhost:8080/x/completions'],
  ];
  test.each(cases)('%s', (given, meant) => {
    expect(guessEndpoint(new URL(given))).toBe(meant);
  });

  test.each([
    `${GOOGLE}/v1beta/models/gemini-3/operations`,
    `${GOOGLE}/v1beta/openai/files`,
    `${GOOGLE}/proxy/v1beta/models`,
    `${GOOGLE}/v1beta/tunedModels`,
    `${VERTEX}/publishers/google/models/gemini-3/info`,
    `${VERTEX}/publishers/anthropic/models/claude/info`,
    `${VERTEX}/endpoints/7/info`,
    `${VERTEX}/datasets`,
    'https://api.anthropic.com/v1/files',
    'https://api.anthropic.com/proxy/v1/complete',
    'https://api.cohere.com/v1/embed-jobs',
    `${AZURE}/openai/deployments/gpt-6/info`,
    `${AZURE}/x/models`,
    `${AZURE}/models/info`,
    'https://api.fireworks.ai/accounts/inference',
    'https://api.fireworks.ai/inference/files',
    'https://gw.example/anthropic/files',
    'https://gw.example/v1/openai/files',
    'https://gw.example/completion/files',
    'https://gw.example/x/generate',
    'https://gw.example/generate/files',
    'https://gw.example/v1/chat/completions',
  ])('nothing to guess: %s', (given) => {
    expect(guessEndpoint(new URL(given))).toBeNull();
  });
});

describe('endpoints of another kind', () => {
  const cases: readonly [string, string][] = [
    ['/v1/embed', 'an embeddings'],
    ['/v1/embedding', 'an embeddings'],
    ['/v1beta/models/g:batchEmbedContents', 'an embeddings'],
    ['/v1beta/models/g:embedContent', 'an embeddings'],
    ['/v1/images/edits', 'an image'],
    ['/v1/images/variations', 'an image'],
    ['/v1/audio/transcriptions', 'an audio'],
    ['/v1/audio/translations', 'an audio'],
    ['/v1/realtime', 'a realtime'],
    ['/v1/realtime/sessions', 'a realtime'],
    ['/v1/moderations', 'a moderation'],
    ['/v2/rerank', 'a reranking'],
    ['/v1/batches', 'a batch or token-counting'],
    ['/v1/messages/batches', 'a batch or token-counting'],
    ['/v1beta/models/g:countTokens', 'a batch or token-counting'],
  ];
  test.each(cases)('%s: %s', (path, kind) => {
    const url = `https://gw.example${path}`;
    expect(endpointProblem(new URL(url))).toContain(
      `${url} is ${kind} endpoint; only endpoints that generate text can be measured`,
    );
  });

  test('where nothing is left to guess from, nothing is suggested', () => {
    expect(endpointProblem(new URL('https://gw.example/llm/embeddings'))).toBe(
      'https://gw.example/llm/embeddings is an embeddings endpoint; only endpoints that generate text can be measured',
    );
  });

  test.each([
    '/v1/embed/x',
    '/v1beta/models/g:embedContent/x',
    '/v1/images/edits/x',
    '/v1/audio/speech/x',
    '/v1/realtimes',
    '/v1/moderations/x',
    '/v1/rerank/x',
    '/v1/batches/x',
    '/v1beta/models/g:countTokens/x',
  ])('%s is none that is known', (path) => {
    expect(endpointProblem(new URL(`https://gw.example${path}`))).toBeNull();
  });

  test('only Google and Vertex AI need a method behind the model, and only behind it', () => {
    expect(endpointProblem(new URL('https://gw.example/v1beta/models/g'))).toBeNull();
    expect(endpointProblem(new URL('https://gw.example/v1beta/models/g:generateContent?key=k'))).toBeNull();
    expect(endpointProblem(new URL(`${GOOGLE}/v1beta/models/g/x`))).toBeNull();
    expect(endpointProblem(new URL(`${VERTEX}/publishers/meta/models/llama`))).toBeNull();
  });
});

describe('what to use instead of binary frames', () => {
  const cases: readonly [string, string][] = [
    ['https://proxy.example/x', 'https://bedrock-mantle.REGION.api.aws/v1/chat/completions'],
    ['https://proxy.example/x/model/anthropic.c/converse', 'https://bedrock-mantle.REGION.api.aws/v1/chat/completions'],
    ['https://x-bedrock-runtime.us-east-1.amazonaws.com/', 'https://bedrock-mantle.REGION.api.aws/v1/chat/completions'],
    [
      'https://bedrock-runtime.us-east-1.amazonaws.com/model/eu.xai.grok/converse',
      'https://bedrock-mantle.us-east-1.api.aws/openai/v1/chat/completions',
    ],
    [
      'https://bedrock-runtime.us-east-1.amazonaws.com/model/google.gemma-4/converse',
      'https://bedrock-mantle.us-east-1.api.aws/openai/v1/chat/completions',
    ],
    [
      'https://bedrock-runtime.us-east-1.amazonaws.com/model/notanthropic.x/converse',
      'https://bedrock-mantle.us-east-1.api.aws/v1/chat/completions',
    ],
    [
      'https://bedrock-runtime.us-east-1.amazonaws.com/model/notxai.x/converse',
      'https://bedrock-mantle.us-east-1.api.aws/v1/chat/completions',
    ],
  ];
  test.each(cases)('%s', (given, instead) => {
    expect(bedrockInstead(new URL(given))).toBe(`use ${instead} with a Bedrock API key instead`);
  });
});
