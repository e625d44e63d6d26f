import { describe, expect, test } from '@jest/globals';
import * as hosts from '../../src/api/hosts.ts';

describe('whose host it is', () => {
  const cases: readonly [keyof typeof hosts & `is${string}`, readonly string[], readonly string[]][] = [
    [
      'isOpenAi',
      ['https://api.openai.com/', 'https://eu.api.openai.com/'],
      ['https://openai.com/', 'https://xapi.openai.com/', 'https://api.openai.com.evil.example/'],
    ],
    [
      'isAzure',
      [
        'https://r.openai.azure.com/',
        'https://r.cognitiveservices.azure.us/',
        'https://r.services.ai.azure.cn/',
        'https://gw.azure-api.net/',
        'https://own.example/openai/deployments/d/chat/completions',
      ],
      ['https://r.openai.azure.com.evil.example/', 'https://gw.azure-api.net.evil.example/', 'https://r.azure.com/'],
    ],
    ['isGithubModels', ['https://models.github.ai/', 'https://models.inference.ai.azure.com/'], ['https://github.ai/']],
    ['isMistral', ['https://api.mistral.ai/', 'https://codestral.mistral.ai/'], ['https://mistral.ai.example/']],
    ['isOpenRouter', ['https://openrouter.ai/'], ['https://openrouter.ai.example/']],
    [
      'isBedrockMantle',
      ['https://bedrock-mantle.us-east-1.api.aws/'],
      ['https://x-bedrock-mantle.us-east-1.api.aws/', 'https://bedrock-mantle.us-east-1.api.aws.example/'],
    ],
    [
      'isBedrockRuntime',
      [
        'https://bedrock-runtime.us-east-1.amazonaws.com/',
        'https://bedrock-runtime-fips.us-east-1.amazonaws.com/',
        'https://bedrock-runtime.cn-north-1.amazonaws.com.cn/',
      ],
      [
        'https://x-bedrock-runtime.us-east-1.amazonaws.com/',
        'https://bedrock-runtime.us-east-1.amazonaws.com.example/',
      ],
    ],
    ['isGeminiApi', ['https://generativelanguage.googleapis.com/'], ['https://googleapis.com/']],
    [
      'isVertex',
      [
        'https://aiplatform.googleapis.com/',
        'https://us-east5-aiplatform.googleapis.com/',
        'https://aiplatform.eu.rep.googleapis.com/',
      ],
      ['https://xaiplatform.googleapis.com/', 'https://aiplatform.googleapis.com.example/'],
    ],
    [
      'isVertexAnthropic',
      [
        'https://h/publishers/anthropic/models/c@1:rawPredict',
        'https://h/publishers/anthropic/models/c@1:streamRawPredict//',
      ],
      ['https://h/publishers/anthropic/models/c:rawPredict/x', 'https://h/publishers/google/models/c:rawPredict'],
    ],
  ];
  test.each(cases)('%s', (name, own, others) => {
    const asked = hosts[name];
    expect([...own, ...others].filter((url) => asked(new URL(url)))).toEqual(own);
  });
});

test('slashes at the end of a path do not count', () => {
  expect(hosts.pathOf(new URL('https://h/v1/chat///'))).toBe('/v1/chat');
  expect(hosts.pathOf(new URL('https://h//'))).toBe('');
});
