import type { ApiName } from '../model.ts';
import { anthropicMessages } from './anthropic-messages.ts';
import { cohere } from './cohere.ts';
import { guessEndpoint } from './endpoint-guess.ts';
import { endpointProblem } from './endpoint-problem.ts';
import type { ApiFormat } from './format.ts';
import { gemini } from './gemini.ts';
import { shownUrl } from './hosts.ts';
import { ollama } from './ollama.ts';
import { openaiChat } from './openai-chat.ts';
import { openaiCompletions } from './openai-completions.ts';
import { openaiResponses } from './openai-responses.ts';

export { answerProblem } from './answer-problem.ts';

const BY_NAME: Readonly<Record<ApiName, ApiFormat>> = {
  'openai-chat': openaiChat,
  'openai-responses': openaiResponses,
  'openai-completions': openaiCompletions,
  'anthropic-messages': anthropicMessages,
  gemini,
  ollama,
  cohere,
};

/** Every wire format, the most used first. */
export const FORMATS: readonly ApiFormat[] = Object.values(BY_NAME);

/** The format of that name. */
export function formatOf(name: ApiName): ApiFormat {
  return BY_NAME[name];
}

/** The format that a URL is spoken to in, or a sentence that says why there is none, with the likely correction. */
export type FoundApi = { readonly format: ApiFormat } | { readonly problem: string };

/** Takes the API that the user named for a URL; one that cannot be measured at all is a problem. */
export function givenApi(name: ApiName, url: URL): FoundApi {
  const problem = endpointProblem(url);
  return problem === null ? { format: formatOf(name) } : { problem };
}

/** Reads the API off a URL; one that cannot be measured, or whose API cannot be told, is a problem. */
export function detectApi(url: URL): FoundApi {
  const problem = endpointProblem(url);
  if (problem !== null) return { problem };
  const format = FORMATS.find(({ recognises }) => recognises(url));
  return format === undefined ? { problem: unrecognised(url) } : { format };
}

function unrecognised(url: URL): string {
  const guess = guessEndpoint(url);
  const otherwise = 'if the URL is right, say with "api" which one it speaks';
  if (guess !== null)
    return `${shownUrl(url)} is no endpoint of a known API; did you mean ${guess}? Otherwise, ${otherwise}`;
  const known = FORMATS.map(({ name, path }) => `${name} (…${path})`).join(', ');
  return `the path of ${shownUrl(url)} tells no API; ${otherwise}: ${known}`;
}
