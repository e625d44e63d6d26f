import type { Usage } from '../model.ts';
import { at, countOf, isObject } from './json.ts';

/**
 * Usage with at least one known count, else null. No prompt has 0 tokens, so an input count of 0 is a server's way
 * to say that it does not know (Ollama's `/v1` for a cached prompt); where the output is 0 as well, nothing is known
 * yet (its `/v1/completions` sends such zeros with every chunk).
 */
export function knownUsage(usage: Usage): Usage | null {
  const blank = usage.inputTokens === 0 && (usage.outputTokens ?? 0) === 0;
  if (blank) return null;
  const known = { ...usage, inputTokens: usage.inputTokens === 0 ? null : usage.inputTokens };
  return Object.values(known).every((count) => count === null) ? null : known;
}

/**
 * Usage in OpenAI's words: `prompt_tokens` and `completion_tokens` of chat and completions, `input_tokens` and
 * `output_tokens` of Responses. Detail objects are under the same names with `_details`; SGLang, DeepSeek and
 * Moonshot put theirs on top.
 */
export function openaiUsage(usage: unknown, input: 'prompt' | 'input', output: 'completion' | 'output'): Usage | null {
  // Most events of a stream have none.
  if (!isObject(usage)) return null;
  const inputTokens = countOf(at(usage, `${input}_tokens`));
  const reasoningTokens =
    countOf(at(usage, `${output}_tokens_details`, 'reasoning_tokens')) ?? countOf(at(usage, 'reasoning_tokens'));
  return knownUsage({
    inputTokens,
    outputTokens: generatedTokens({
      input: inputTokens,
      output: countOf(at(usage, `${output}_tokens`)),
      total: countOf(at(usage, 'total_tokens')),
      reasoning: reasoningTokens,
    }),
    reasoningTokens,
    cachedTokens:
      countOf(at(usage, `${input}_tokens_details`, 'cached_tokens')) ??
      countOf(at(usage, 'prompt_cache_hit_tokens')) ??
      countOf(at(usage, 'cached_tokens')),
  });
}

/**
 * All generated tokens. Most servers count reasoning inside the completion; xAI and Gemini's OpenAI-compatible path
 * count it outside, which their total gives away (total = prompt + completion + reasoning).
 */
function generatedTokens(counts: {
  readonly input: number | null;
  readonly output: number | null;
  readonly total: number | null;
  readonly reasoning: number | null;
}): number | null {
  const { input, output, total, reasoning } = counts;
  if (output === null) return null;
  if (reasoning !== null && reasoning > output) return output + reasoning;
  if (input === null || total === null) return output;
  const outside = total - input - output;
  return outside > 0 && (reasoning === null || reasoning === outside) ? total - input : output;
}
