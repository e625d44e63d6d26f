import type { ApiFormat } from '../api/format.ts';
import { detectApi, formatOf, givenApi } from '../api/registry.ts';
import type { Auth, Target } from '../model.ts';
import { withoutCredentials } from '../credentials.ts';
import type { Given } from './given.ts';
import { rowOf } from './inputs.ts';
import { reservedParameters } from './parameters.ts';
import type { Problems } from './problems.ts';
import type { InputValues } from './read-values.ts';
import { quote } from './wording.ts';

/** What requests are sent to, and what was chosen for the user on the way. */
export interface ReadTarget {
  readonly target: Target;
  readonly notes: readonly string[];
}

/** What to send to, for the mode that was chosen; null when there was a problem. */
export function readTarget(values: InputValues, given: Given, problems: Problems): ReadTarget | null {
  if (given.mode === null) return null;
  return given.mode === 'mock' ? mockTarget(values, given, problems) : realTarget(values, given, problems);
}

/** The mock's address; it is never looked up. */
const MOCK_URL = 'http://mock.invalid/v1/chat/completions';

function mockTarget(values: InputValues, given: Given, problems: Problems): ReadTarget | null {
  if (values.api !== 'auto' && values.api !== 'openai-chat') {
    const api = given.nameOf('api');
    problems.add(`${api}: the mock speaks openai-chat only, not ${values.api}; leave ${api} out`);
    return null;
  }
  refuseReserved(values, { format: formatOf('openai-chat'), given }, problems);
  const target = {
    ...requestShape(values),
    url: MOCK_URL,
    apiKey: null,
    model: values.model ?? 'mock',
    api: 'openai-chat',
    auth: 'none',
    headers: [],
    maxOutputTokens: values['max-output-tokens'],
  } as const;
  return { target, notes: [] };
}

function realTarget(values: InputValues, given: Given, problems: Problems): ReadTarget | null {
  const endpoint = values['endpoint-url'];
  if (endpoint === null) {
    refuseMissing(values, given, problems);
    return null;
  }
  const chosen = chooseFormat(values, { url: endpoint.url, given }, problems);
  if (chosen === null) return null;
  const { format } = chosen;
  refuseReserved(values, { format, given }, problems);
  refuseStream(values, { format, url: endpoint.url, given }, problems);
  if (values.model === null && format.modelInBody(endpoint.url)) problems.add(missing('model', given));
  const auth = values.auth === 'auto' ? format.auth(endpoint.url) : values.auth;
  const tokens = tokenLimit(values, format);
  const target = {
    ...requestShape(values),
    url: endpoint.text,
    apiKey: keyFor(auth, { values, given }, problems),
    model: values.model,
    api: format.name,
    auth,
    headers: values.headers ?? [],
    maxOutputTokens: tokens.limit,
  };
  return { target, notes: [...chosen.notes, ...tokens.notes] };
}

function requestShape(values: InputValues): Pick<Target, 'stream' | 'parameters'> {
  return { stream: values.stream, parameters: values.parameters ?? {} };
}

function refuseMissing(values: InputValues, given: Given, problems: Problems): void {
  if (given.text('endpoint-url') === null) problems.add(missing('endpoint-url', given));
  if (given.text('api-key') === null && values.auth !== 'none') problems.add(missing('api-key', given));
}

const PLACEHOLDERS = { 'endpoint-url': 'URL', 'api-key': 'KEY', model: 'NAME' } as const;

/** Says where to put it, in the words of whoever asks: of a workflow, or of the command. */
function missing(what: 'endpoint-url' | 'api-key' | 'model', given: Given): string {
  const name = given.nameOf(what);
  const variable = rowOf(name).environment;
  const keyless = (auth: string) => (what === 'api-key' ? ` (or ${auth}, where the endpoint takes no key)` : '');
  if (given.entry === 'command') {
    const without = keyless(`--${given.nameOf('auth')} none`);
    const first = what === 'endpoint-url' ? ' To try without an endpoint: llm-latency --mock' : '';
    return `${name}: missing; give --${name} ${PLACEHOLDERS[what]} or set the environment variable ${variable}${without}.${first}`;
  }
  const without = keyless(`${given.nameOf('auth')}: none`);
  return `${name}: missing; set the input ${name} or the environment variable ${variable}${without}. mode: mock needs none.`;
}

function chooseFormat(
  values: InputValues,
  { url, given }: { url: URL; given: Given },
  problems: Problems,
): { readonly format: ApiFormat; readonly notes: readonly string[] } | null {
  const { api } = values;
  const found = api === 'auto' ? detectApi(url) : givenApi(api, url);
  if ('problem' in found) {
    problems.add(`${given.nameOf('endpoint-url')}: ${found.problem}`);
    return null;
  }
  const { format } = found;
  if (api === 'auto') return { format, notes: [`api: ${format.name}, by the path ${url.pathname}.`] };
  const usual = `api: ${format.name}, as set, although its endpoints usually end in ${format.path}.`;
  return { format, notes: format.recognises(url) ? [] : [usual] };
}

function refuseReserved(
  values: InputValues,
  { format, given }: { format: ApiFormat; given: Given },
  problems: Problems,
): void {
  for (const problem of reservedParameters(values.parameters ?? {}, format.reserved)) {
    problems.add(`${given.nameOf('parameters')}: ${problem}`);
  }
}

function refuseStream(
  values: InputValues,
  { format, url, given }: { format: ApiFormat; url: URL; given: Given },
  problems: Problems,
): void {
  const fitting = format.urlFor?.(url, values.stream) ?? null;
  if (fitting === null) return;
  const other = String(!values.stream);
  problems.add(
    `${given.nameOf('endpoint-url')}: stream: ${values.stream} needs the URL ${withoutCredentials(fitting)}; use it, or set stream: ${other}`,
  );
}

function tokenLimit(values: InputValues, format: ApiFormat): { limit: number | null; notes: readonly string[] } {
  const given = values['max-output-tokens'];
  const { requiredMaxOutputTokens: required, leastMaxOutputTokens: least } = format;
  if (given !== null && given < least) {
    return { limit: least, notes: [`max-output-tokens: ${least}, the smallest limit that ${format.name} takes.`] };
  }
  if (given !== null || required === null) return { limit: given, notes: [] };
  return { limit: required, notes: [`max-output-tokens: ${required}, because ${format.name} requires a limit.`] };
}

function keyFor(
  auth: Auth,
  { values, given }: { values: InputValues; given: Given },
  problems: Problems,
): string | null {
  if (auth === 'none') {
    const name = given.nameOf('api-key');
    if (given.text('api-key')?.label === name) {
      problems.add(`${name}: is never sent with ${given.text('auth')?.label}: none; drop one of the two`);
    }
    return null;
  }
  const header = auth === 'bearer' ? 'authorization' : auth;
  const own = values.headers?.find(([name]) => name.toLowerCase() === header);
  if (own !== undefined) {
    problems.add(
      `${given.nameOf('headers')}: ${quote(own[0])} is what ${given.nameOf('api-key')} is sent in; remove it, or send it alone with ${given.nameOf('auth')}: none`,
    );
  }
  if (given.text('api-key') === null && own === undefined) problems.add(missing('api-key', given));
  return values['api-key'];
}
