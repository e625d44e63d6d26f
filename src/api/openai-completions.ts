import { plainText } from './conversation.ts';
import type { ApiFormat, GenerationRequest, Reading } from './format.ts';
import { isAzure, isAzureDeployment, pathEndsWith } from './hosts.ts';
import { at, listOf, textOf } from './json.ts';
import { readEnvelope } from './openai-envelope.ts';
import { adaptOptions, streamOptions } from './openai-options.ts';
import { withParameters } from './request-body.ts';

/** OpenAI's older Completions: one text in, its continuation out. */
export const openaiCompletions: ApiFormat = {
  name: 'openai-completions',
  framing: 'sse',
  hasEndMarker: true,
  endsWithDone: true,
  path: '/v1/completions',
  recognises: (url) => pathEndsWith(url, '/completions') && !pathEndsWith(url, '/chat/completions'),
  auth: (url) => (isAzure(url) ? 'api-key' : 'bearer'),
  headers: () => ({}),
  modelInBody: (url) => !isAzureDeployment(url),
  requiredMaxOutputTokens: null,
  leastMaxOutputTokens: 1,
  reserved: ['model', 'prompt', 'stream', 'max_tokens'],
  body,
  adapt: (error, used) => adaptOptions(error, used, ['without-obfuscation-option', 'without-stream-options']),
  readEvent: (event, name) => readEnvelope(event, name, { output: hasText(event), reasoning: false, end: false }),
  readAnswer,
};

function body(request: GenerationRequest) {
  const { url, model, messages, stream, maxOutputTokens, parameters } = request;
  return withParameters(
    {
      model: isAzureDeployment(url) ? undefined : (model ?? undefined),
      prompt: plainText(messages),
      stream,
      stream_options: streamOptions(request),
      max_tokens: maxOutputTokens ?? undefined,
    },
    parameters,
  );
}

function readAnswer(answer: unknown): Reading {
  const answered = Array.isArray(at(answer, 'choices'));
  return readEnvelope(answer, null, { output: hasText(answer), reasoning: false, end: answered });
}

function hasText(answer: unknown): boolean {
  return listOf(at(answer, 'choices')).some((choice) => textOf(at(choice, 'text')) !== null);
}
