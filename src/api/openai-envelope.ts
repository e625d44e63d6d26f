import { errorIn, errorOf } from './error-body.ts';
import type { Reading } from './format.ts';
import { at, isObject, listOf, objectOf, quantityOf, sumOf, textOf } from './json.ts';
import { openaiUsage } from './usage.ts';

/** What only the choices' own reader can tell. */
export type ReadChoices = Pick<Reading, 'output' | 'reasoning' | 'end'>;

/** Puts what chat chunks, completion chunks and their whole answers have around their choices beside what those said. */
export function readEnvelope(body: unknown, name: string | null, { output, reasoning, end }: ReadChoices): Reading {
  const { choices: listed, usage: own, model, id, x_groq: groq } = objectOf(body);
  const choices = listOf(listed);
  let finishReason: string | null = null;
  for (const choice of choices) finishReason = textOf(objectOf(choice)['finish_reason']) ?? finishReason;
  const usage = own ?? at(groq, 'usage');
  return {
    output,
    reasoning,
    end,
    repeatsOutput: false,
    finishReason,
    usage: openaiUsage(usage, 'prompt', 'completion'),
    model: textOf(model),
    requestId: textOf(id),
    serverSeconds: secondsIn(body, usage),
    error:
      errorIn(body, name) ??
      (groq === undefined ? null : errorIn(groq)) ??
      choiceError(choices, finishReason) ??
      (Array.isArray(listed) ? null : bareError(body, name)),
  };
}

/** What frameworks and gateways send where a chunk with choices should be: `{detail}`, `{code, message}`, `[{error}]`. */
function bareError(body: unknown, name: string | null): Reading['error'] {
  const unnamed = name === null || name === 'message';
  return unnamed && typeof body === 'object' ? errorOf(body) : null;
}

/** OpenRouter puts an upstream failure into the choice, as an error, as a finish reason or as both. */
function choiceError(choices: readonly unknown[], finishReason: string | null): Reading['error'] {
  for (const choice of choices) {
    const told = errorIn(choice);
    if (told !== null) return told;
  }
  return finishReason === 'error'
    ? { message: 'the server ended the answer with finish_reason "error"', code: null }
    : null;
}

/**
 * Time that the server reports in a body, as a total over its phases: Groq (seconds, waiting in its queue included),
 * llama.cpp and vLLM (`--enable-per-request-metrics`), Fireworks (`perf_metrics_in_response`, seconds, often as text),
 * Bedrock, OpenRouter (`X-OpenRouter-Metadata`), LocalAI (`Extra-Usage`). Milliseconds unless said otherwise.
 */
function secondsIn(body: unknown, usage: unknown): number | null {
  const groq = quantityOf(at(usage, 'total_time'));
  if (groq !== null) return groq + (quantityOf(at(usage, 'queue_time')) ?? 0);
  const { perf_metrics: performance, timings, metrics, openrouter_metadata: router } = objectOf(body);
  const fireworks = secondsText(performance, FIREWORKS_SECONDS);
  if (fireworks !== null) return fireworks;
  const ms =
    phases(timings, LLAMA_PHASES) ??
    phases(metrics, VLLM_PHASES) ??
    quantityOf(at(metrics, 'latencyMs')) ??
    quantityOf(at(router, 'generation_time')) ??
    phases(usage, LOCALAI_PHASES);
  return ms === null ? null : ms / 1000;
}

const FIREWORKS_SECONDS = ['server-processing-time', 'fireworks-server-processing-time'];
const LLAMA_PHASES = ['prompt_ms', 'predicted_ms'];
const VLLM_PHASES = ['queue_time_ms', 'time_to_first_token_ms', 'generation_time_ms'];
const LOCALAI_PHASES = ['timing_prompt_processing', 'timing_token_generation'];

function phases(source: unknown, names: readonly string[]): number | null {
  if (!isObject(source)) return null;
  return sumOf(...names.map((name) => quantityOf(at(source, name))));
}

function secondsText(source: unknown, names: readonly string[]): number | null {
  if (!isObject(source)) return null;
  for (const name of names) {
    const value = at(source, name);
    const seconds = quantityOf(typeof value === 'string' && value.trim() !== '' ? Number(value) : value);
    if (seconds !== null) return seconds;
  }
  return null;
}
