import { guessEndpoint } from './endpoint-guess.ts';
import { isBedrockRuntime, isGeminiApi, isGithubModels, isVertex, pathOf, shownUrl } from './hosts.ts';

/**
 * Why a URL cannot be measured, whatever API it is said to speak: a sentence that says what to use instead; null when
 * nothing speaks against it.
 */
export function endpointProblem(url: URL): string | null {
  if (isGithubModels(url)) return GITHUB_MODELS_RETIRED;
  if (isBedrockRuntime(url) && !url.pathname.startsWith('/openai/')) return bedrockProblem(url);
  return otherKindProblem(url) ?? geminiProblem(url);
}

/** What to say of GitHub Models, before a request and after one. */
export const GITHUB_MODELS_RETIRED =
  "GitHub Models was retired on 30 July 2026 and nothing free took its place; use a provider's own endpoint with its key, or a local server, for example Ollama as a service container (http://localhost:11434/api/chat)";

/** What to say of Bedrock's binary streams, before a request and after one. */
export function bedrockInstead(url: URL): string {
  const region = /^bedrock-runtime(?:-fips)?\.([a-z\d-]+)\./.exec(url.hostname)?.[1] ?? 'REGION';
  const model = /^\/model\/([^/]+)/.exec(url.pathname)?.[1] ?? '';
  return `use https://bedrock-mantle.${region}.api.aws${mantlePath(model)} with a Bedrock API key instead`;
}

function bedrockProblem(url: URL): string {
  return `${shownUrl(url)} is Bedrock's own API, which streams binary frames; ${bedrockInstead(url)}`;
}

/** Where mantle has a model's API: Claude under Anthropic's, some vendors' newest under a path of their own. */
function mantlePath(model: string): string {
  if (/(^|\.)anthropic\./.test(model)) return '/anthropic/v1/messages';
  const own = /(^|\.)(openai\.gpt-(?!oss)|xai\.|google\.gemma-4)/.test(model);
  return own ? '/openai/v1/chat/completions' : '/v1/chat/completions';
}

const ONLY_TEXT = 'only endpoints that generate text can be measured';

const OTHER_KINDS: readonly (readonly [RegExp, string])[] = [
  [/\/(api\/)?embed(ding|dings)?$|:(batchE|e)mbedContents?$/, 'an embeddings'],
  [/\/images\/(generations|edits|variations)$/, 'an image'],
  [/\/audio\/(speech|transcriptions|translations)$/, 'an audio'],
  [/\/realtime(\/.*)?$/, 'a realtime'],
  [/\/moderations$/, 'a moderation'],
  [/\/rerank$/, 'a reranking'],
  [/(\/messages)?\/(batches|count_tokens)$|:countTokens$/, 'a batch or token-counting'],
];

function otherKindProblem(url: URL): string | null {
  const path = pathOf(url);
  for (const [pattern, kind] of OTHER_KINDS) {
    const match = pattern.exec(path);
    if (match === null) continue;
    const base = new URL(url);
    base.pathname = path.slice(0, match.index);
    const guess = guessEndpoint(base);
    const instead = guess === null ? '' : `, such as ${guess}`;
    return `${shownUrl(url)} is ${kind} endpoint; ${ONLY_TEXT}${instead}`;
  }
  return null;
}

function geminiProblem(url: URL): string | null {
  if (!isGeminiApi(url) && !isVertex(url)) return null;
  if (url.searchParams.has('key'))
    return `${shownUrl(url)} was given with the key in it, which would put it into logs; leave "key" out of the URL and set "api-key"`;
  if (!/\/models\/[^/:]+$/.test(pathOf(url))) return null;
  const guess = guessEndpoint(url);
  return guess === null ? null : `${shownUrl(url)} names a model but no method; did you mean ${guess}?`;
}
