import { chatMessages } from './conversation.ts';
import type { ApiFormat, GenerationRequest, Reading } from './format.ts';
import { isAzure, isAzureDeployment, pathEndsWith } from './hosts.ts';
import { at, listOf, textOf } from './json.ts';
import { readEnvelope } from './openai-envelope.ts';
import { adaptOptions, chatTokenLimit, streamOptions } from './openai-options.ts';
import { withParameters } from './request-body.ts';

/**
 * OpenAI's Chat Completions, and the many servers that speak it: Azure, OpenRouter, Mistral, Groq, DeepSeek, xAI,
 * Together, Fireworks, vLLM, SGLang, llama.cpp, TGI, LM Studio, Ollama's `/v1`, Bedrock's mantle, Vertex AI's openapi.
 */
export const openaiChat: ApiFormat = {
  name: 'openai-chat',
  framing: 'sse',
  hasEndMarker: true,
  endsWithDone: true,
  path: '/v1/chat/completions',
  recognises: (url) => pathEndsWith(url, '/chat/completions'),
  auth: (url) => (isAzure(url) ? 'api-key' : 'bearer'),
  headers: () => ({}),
  modelInBody: (url) => !isAzureDeployment(url),
  requiredMaxOutputTokens: null,
  leastMaxOutputTokens: 1,
  reserved: ['model', 'messages', 'stream', 'max_tokens', 'max_completion_tokens'],
  body,
  adapt: (error, used) =>
    adaptOptions(error, used, ['without-obfuscation-option', 'without-stream-options', 'other-token-limit-name']),
  readEvent: (event, name) => ({ end: false, ...generatedIn(event), ...readEnvelope(event, name) }),
  readAnswer,
};

function body(request: GenerationRequest) {
  const { url, model, messages, stream, parameters } = request;
  return withParameters(
    {
      model: isAzureDeployment(url) ? undefined : (model ?? undefined),
      messages: chatMessages(messages),
      stream,
      stream_options: streamOptions(request),
      ...chatTokenLimit(request),
    },
    parameters,
  );
}

function readAnswer(answer: unknown): Reading {
  const answered = Array.isArray(at(answer, 'choices'));
  return { end: answered, ...generatedIn(answer), ...readEnvelope(answer, null) };
}

type Generated = Pick<Reading, 'output' | 'reasoning'>;

/** Whether any choice carries something generated; a chunk that only names the role, or is empty, does not. */
function generatedIn(answer: unknown): Generated {
  const parts = listOf(at(answer, 'choices')).map((choice) => at(choice, 'delta') ?? at(choice, 'message'));
  return { output: parts.some(hasOutput), reasoning: parts.some(hasReasoning) };
}

function hasOutput(part: unknown): boolean {
  // What nearly every event carries; the rest is looked for only where it is missing.
  if (textOf(at(part, 'content')) !== null) return true;
  const said = [
    at(part, 'refusal'),
    at(part, 'audio', 'data'),
    at(part, 'audio', 'transcript'),
    at(part, 'function_call', 'name'),
    at(part, 'function_call', 'arguments'),
    ...listOf(at(part, 'content')).map((piece) => at(piece, 'text')),
    ...listOf(at(part, 'tool_calls')).flatMap(callTexts),
  ];
  return said.some((text) => textOf(text) !== null);
}

function callTexts(call: unknown): unknown[] {
  return [
    at(call, 'function', 'name'),
    at(call, 'function', 'arguments'),
    at(call, 'custom', 'name'),
    at(call, 'custom', 'input'),
  ];
}

/** vLLM and OpenRouter say `reasoning`, DeepSeek and older servers `reasoning_content`; Mistral has it inside its content. */
function hasReasoning(part: unknown): boolean {
  const details = listOf(at(part, 'reasoning_details'));
  const thought = [
    at(part, 'reasoning'),
    at(part, 'reasoning_content'),
    ...details.flatMap((detail) => [at(detail, 'text'), at(detail, 'summary')]),
    ...listOf(at(part, 'content')).flatMap(thinkingTexts),
  ];
  return thought.some((text) => textOf(text) !== null);
}

/** `{type: thinking, thinking: [{type: text, text}]}`, in Mistral's words. */
function thinkingTexts(piece: unknown): unknown[] {
  const thinking = at(piece, 'thinking');
  return [thinking, ...listOf(thinking).map((each) => at(each, 'text'))];
}
