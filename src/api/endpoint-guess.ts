import { nearest } from '../nearest.ts';
import { isAzure, isGeminiApi, isOpenRouter, isVertex, pathOf, shownQuery } from './hosts.ts';

/**
 * The endpoint that somebody meant who gave its base URL or a neighbour of it, fit to be shown; null where nothing can
 * be guessed, and for what is an endpoint already. The query string is kept.
 */
export function guessEndpoint(url: URL): string | null {
  const path = pathOf(url);
  const guess = GUESSES.find(({ hosts, when }) => (hosts === undefined || hosts(url)) && when.test(path));
  const target = guess === undefined ? respelt(path) : path.replace(guess.when, guess.to);
  return target === null ? null : withPath(url, target);
}

/** Last parts of paths that are often misspelt. */
const ENDS = ['completions', 'responses', 'messages'];

/** The path with its end spelt right; null where it is spelt right, or is nothing like one. */
function respelt(path: string): string | null {
  const slash = path.lastIndexOf('/') + 1;
  const written = path.slice(slash);
  const meant = nearest(written, ENDS);
  return meant === null || meant === written ? null : path.slice(0, slash) + meant;
}

interface Guess {
  readonly hosts?: (url: URL) => boolean;
  /** The end of the path that is completed. */
  readonly when: RegExp;
  /** What it becomes; `$&` is what was there. */
  readonly to: string;
}

const CHAT = '/chat/completions';
const STREAM = ':streamGenerateContent?alt=sse';

/** The first that fits; hosts with paths of their own before the general ones. */
const GUESSES: readonly Guess[] = [
  { hosts: isOllama, when: /^(\/api)?$/, to: '/api/chat' },
  { hosts: isGeminiApi, when: /\/models\/[^/:]+$/, to: `$&${STREAM}` },
  { hosts: isGeminiApi, when: /\/openai$/, to: `$&${CHAT}` },
  { hosts: isGeminiApi, when: /^(\/v1(beta)?)?(\/models)?$/, to: `/v1beta/models/MODEL${STREAM}` },
  { hosts: isVertex, when: /\/publishers\/google\/models\/[^/:]+$/, to: `$&${STREAM}` },
  { hosts: isVertex, when: /\/publishers\/anthropic\/models\/[^/:]+$/, to: '$&:streamRawPredict' },
  { hosts: isVertex, when: /\/endpoints\/[^/:]+$/, to: `$&${CHAT}` },
  { hosts: isVertex, when: /\/locations\/[^/]+$/, to: `$&/endpoints/openapi${CHAT}` },
  { hosts: isHost('api.anthropic.com'), when: /^(\/v1(\/complete)?)?$/, to: '/v1/messages' },
  { hosts: isHost('api.cohere.com', 'api.cohere.ai'), when: /^(\/v[12])?(\/(chat|generate))?$/, to: '/v2/chat' },
  { hosts: isAzure, when: /\/openai\/deployments\/[^/]+$/, to: `$&${CHAT}` },
  { hosts: isAzure, when: /^\/models$/, to: `$&${CHAT}` },
  { hosts: isAzure, when: /^(\/openai|\/api\/projects\/[^/]+)?$/, to: `/openai/v1${CHAT}` },
  { hosts: isHost('api.groq.com'), when: /^(\/openai)?$/, to: `/openai/v1${CHAT}` },
  { hosts: isOpenRouter, when: /^(\/api)?$/, to: `/api/v1${CHAT}` },
  { hosts: isHost('api.fireworks.ai'), when: /^(\/inference)?$/, to: `/inference/v1${CHAT}` },
  { when: /\/anthropic(\/v1)?$/, to: '/anthropic/v1/messages' },
  { when: /\/v1\/openai$/, to: `$&${CHAT}` },
  { when: /\/openai$/, to: `$&/v1${CHAT}` },
  { when: /\/(api\/)?v[01]\/(chat|models)$/, to: `/v1${CHAT}` },
  { when: /^\/completion$/, to: '/v1/completions' },
  { when: /^\/generate(_stream)?$/, to: `/v1${CHAT}` },
  { when: /\/v\d+(beta\d*)?$/, to: `$&${CHAT}` },
  { when: /^$/, to: `/v1${CHAT}` },
];

function isOllama(url: URL): boolean {
  return url.port === '11434' || url.hostname === 'ollama.com';
}

function isHost(...names: readonly string[]): (url: URL) => boolean {
  return (url) => names.includes(url.hostname);
}

/** Azure's classic path needs the version that others put into the path. */
const AZURE_VERSION = 'api-version=2024-10-21';

function withPath(url: URL, target: string): string {
  const [path = '', added] = target.split('?');
  const missing = path.includes('/openai/deployments/') && url.search === '' ? AZURE_VERSION : undefined;
  const query = [shownQuery(url).slice(1), added, missing].filter((part) => part !== undefined && part !== '');
  return `${url.origin}${path}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}
