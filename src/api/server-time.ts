import { headerQuantity, headerValue, headerValues, quantity, type AnswerHeaders } from './answer-headers.ts';

/**
 * Time that the server reports in its headers, in seconds; null when it reports none. For a stream that is the time
 * until the headers, for a whole answer the total. The first of these that is there, the closest to the model first:
 * `openai-processing-ms`; Fireworks; TGI's `x-total-time`; Bedrock's `x-amzn-bedrock-invocation-latency`;
 * `x-envoy-upstream-service-time` (Azure and other Envoys); LiteLLM's `x-litellm-response-duration-ms`; `server-timing`.
 */
export function serverSeconds(headers: AnswerHeaders): number | null {
  for (const { name, perSecond } of HEADERS) {
    const value = headerQuantity(headers, name);
    if (value !== null) return value / perSecond;
  }
  const timings = headerValues(headers, 'server-timing');
  return timings.length === 0 ? null : serverTimingSeconds(timings.join(','));
}

const HEADERS = [
  { name: 'openai-processing-ms', perSecond: 1000 },
  { name: 'fireworks-server-processing-time', perSecond: 1 },
  { name: 'fireworks-server-time-to-first-token', perSecond: 1 },
  { name: 'x-total-time', perSecond: 1000 },
  { name: 'x-amzn-bedrock-invocation-latency', perSecond: 1000 },
  { name: 'x-envoy-upstream-service-time', perSecond: 1000 },
  { name: 'x-litellm-response-duration-ms', perSecond: 1000 },
];

/** Entries that are known to mean the origin's whole time: Anthropic, Google, a common name, Akamai. */
const WHOLE = ['x-originresponse', 'gfet4t7', 'total', 'origin'];
/** What the edge in front of the server took, the server included: better than nothing. */
const EDGE = 'cfreqdur';

/**
 * The server's time out of `Server-Timing`, whose durations are milliseconds. An entry of an unknown name counts only
 * when it is the only one with a duration: of several, nobody can say whether they add up.
 */
function serverTimingSeconds(header: string): number | null {
  const durations = serverTimings(header);
  const named = WHOLE.flatMap((name) => durations.filter((entry) => entry.name === name));
  const others = durations.filter(({ name }) => name !== EDGE && name !== 'edge');
  const chosen = named[0] ?? (others.length === 1 ? others[0] : durations.find(({ name }) => name === EDGE));
  return chosen === undefined ? null : chosen.ms / 1000;
}

/** The entries of `name;dur=1.5;desc="a,b", other` that have a duration: parameters in any order, quoted or not, blanks anywhere. */
function serverTimings(header: string): { readonly name: string; readonly ms: number }[] {
  return splitOutsideQuotes(header, ',').flatMap((entry) => {
    const [name = '', ...parameters] = splitOutsideQuotes(entry, ';').map((part) => part.trim());
    const dur = parameters.map((parameter) => /^dur\s*=\s*"?([^"]*)"?$/i.exec(parameter)?.[1]?.trim() ?? null);
    const ms = quantity(dur.find((value) => value !== null) ?? null);
    return name === '' || ms === null ? [] : [{ name: name.toLowerCase(), ms }];
  });
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    if (quoted && text[i] === '\\') i += 1;
    else if (text[i] === '"') quoted = !quoted;
    else if (!quoted && text[i] === separator) {
      parts.push(text.slice(start, i));
      start = i + 1;
    }
  }
  return [...parts, text.slice(start)];
}

const REQUEST_ID_HEADERS = [
  'x-request-id',
  'request-id',
  'apim-request-id',
  'x-amzn-requestid',
  'mistral-correlation-id',
  'x-generation-id',
  'x-litellm-call-id',
  'x-trace-id',
  // Names the edge's connection rather than the request, but support desks can find it.
  'cf-ray',
];

/** The name under which the server's makers can find this request; null when it gives none. */
export function requestId(headers: AnswerHeaders): string | null {
  for (const name of REQUEST_ID_HEADERS) {
    const id = headerValue(headers, name);
    if (id !== null) return id;
  }
  return null;
}
