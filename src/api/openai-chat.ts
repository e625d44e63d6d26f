import type { JsonObject } from '../model.ts';
import { chatMessages } from './conversation.ts';
import type { ApiFormat, GenerationRequest, Reading } from './format.ts';
import { isAzure, isAzureDeployment, pathEndsWith } from './hosts.ts';
import { at, listOf, objectOf, textOf } from './json.ts';
import { readEnvelope, type ReadChoices } from './openai-envelope.ts';
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
  readEvent: (event, name) => readEnvelope(event, name, generatedIn(event, false)),
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
  return readEnvelope(answer, null, generatedIn(answer, answered));
}

/** Whether any choice carries something generated; a chunk that only names the role, or is empty, does not. */
function generatedIn(answer: unknown, end: boolean): ReadChoices {
  let output = false;
  let reasoning = false;
  for (const choice of listOf(objectOf(answer)['choices'])) {
    const { delta, message } = objectOf(choice);
    const part = objectOf(delta ?? message);
    output ||= hasOutput(part);
    reasoning ||= hasReasoning(part);
  }
  return { output, reasoning, end };
}

function hasOutput(part: JsonObject): boolean {
  const { content } = part;
  // What nearly every event carries; the rest is looked for only where it is missing.
  if (isText(content)) return true;
  const { refusal, audio, function_call: call, tool_calls: calls } = part;
  return (
    isText(refusal) ||
    isText(at(audio, 'data')) ||
    isText(at(audio, 'transcript')) ||
    isText(at(call, 'name')) ||
    isText(at(call, 'arguments')) ||
    listOf(content).some((piece) => isText(at(piece, 'text'))) ||
    listOf(calls).some(isCall)
  );
}

function isCall(call: unknown): boolean {
  return (
    isText(at(call, 'function', 'name')) ||
    isText(at(call, 'function', 'arguments')) ||
    isText(at(call, 'custom', 'name')) ||
    isText(at(call, 'custom', 'input'))
  );
}

/** vLLM and OpenRouter say `reasoning`, DeepSeek and older servers `reasoning_content`; Mistral has it inside its content. */
function hasReasoning({
  reasoning,
  reasoning_content: older,
  reasoning_details: details,
  content,
}: JsonObject): boolean {
  return (
    isText(reasoning) ||
    isText(older) ||
    listOf(details).some((detail) => isText(at(detail, 'text')) || isText(at(detail, 'summary'))) ||
    listOf(content).some(isThinking)
  );
}

/** `{type: thinking, thinking: [{type: text, text}]}`, in Mistral's words. */
function isThinking(piece: unknown): boolean {
  const thinking = at(piece, 'thinking');
  return isText(thinking) || listOf(thinking).some((each) => isText(at(each, 'text')));
}

function isText(value: unknown): boolean {
  return textOf(value) !== null;
}
