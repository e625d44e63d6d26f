import type { JsonObject } from '../model.ts';
import type { Adaptation, GenerationRequest, ServerError } from './format.ts';
import { isAzure, isMistral, isOpenAi } from './hosts.ts';

/**
 * `stream_options` for chat and completions: usage has to be asked for, and padding is declined. Mistral has no such field
 * and reports usage anyway.
 */
export function streamOptions(request: GenerationRequest): JsonObject | undefined {
  const { url, stream, adaptations } = request;
  if (!stream || isMistral(url) || adaptations.has('without-stream-options')) return undefined;
  return { include_usage: true, ...paddingOptions(request) };
}

/**
 * `stream_options` for Responses, whose usage comes unasked: OpenAI's random padding of each chunk, which would distort byte
 * counts and which other servers do not know, is declined.
 */
export function paddingOptions({ url, stream, adaptations }: GenerationRequest): JsonObject | undefined {
  const isRefused = adaptations.has('without-obfuscation-option') || adaptations.has('without-stream-options');
  return stream && isOpenAi(url) && !isRefused ? { include_obfuscation: false } : undefined;
}

/**
 * The token limit of a chat. OpenAI and Azure refuse the old name for reasoning models; most other servers know only
 * that one. Where the guess is wrong, the server's refusal swaps it.
 */
export function chatTokenLimit({ url, maxOutputTokens, adaptations }: GenerationRequest): JsonObject {
  if (maxOutputTokens === null) return {};
  const knowsNewName = isOpenAi(url) || (isAzure(url) && url.pathname.includes('/openai/'));
  const newName = knowsNewName !== adaptations.has('other-token-limit-name');
  return newName ? { max_completion_tokens: maxOutputTokens } : { max_tokens: maxOutputTokens };
}

/**
 * What to leave out or rename after a refusal that names one of our options; null when it names none, or one that was
 * given up already. A complaint about the limit's value is no complaint about its name.
 */
export function adaptOptions(
  { message, code }: ServerError,
  used: ReadonlySet<Adaptation>,
  candidates: readonly Adaptation[],
): Adaptation | null {
  const words = `${message} ${code ?? ''}`;
  const named = candidates.find((candidate) => !used.has(candidate) && NAMED_BY[candidate].test(words));
  if (named === 'other-token-limit-name' && ABOUT_THE_VALUE.test(words)) return null;
  return named ?? null;
}

const NAMED_BY: Readonly<Record<Adaptation, RegExp>> = {
  'without-obfuscation-option': /include_obfuscation/,
  'without-stream-options': /stream_options|include_usage/,
  'other-token-limit-name': /max_(completion_)?tokens/,
};

const ABOUT_THE_VALUE =
  /too (large|small|high|low|long|many)|at (most|least)|exceed|(greater|less|larger|smaller|higher|lower|more) than|out of range|context (length|window)/i;
