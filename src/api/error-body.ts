import type { ServerError } from './format.ts';
import { at, isObject, listOf, numberOf, objectOf, parseJson, textOf } from './json.ts';
import { pageText } from './page-text.ts';

/**
 * The error that a body tells, whatever its shape: the JSON of every API and of the frameworks behind them, an HTML
 * page of a proxy, plain text, nothing at all. Whole and unmasked: shortening and masking are the caller's work.
 */
export function readErrorBody(text: string, contentType: string | null): ServerError {
  const body = text.trim();
  if (body === '') return { message: 'the answer has no body', code: null };
  const json = parseJson(body) ?? parseJson(eventData(body));
  if (json !== undefined) return errorOf(json) ?? { message: body, code: null };
  const markup = body.startsWith('<') || /\b(html|xml)\b/i.test(contentType ?? '');
  return { message: (markup ? pageText(body) : null) ?? body, code: null };
}

/** The error that a JSON value tells, or null when it tells none. */
export function errorOf(value: unknown): ServerError | null {
  return errorWithin(value, DEEPEST);
}

/**
 * The error inside an answer that began well: `error`, `object: error` (vLLM, Mistral), `type: error` (Anthropic,
 * Responses) or an SSE event of that name. An `error` of null, false or nothing is none.
 */
export function errorIn(event: unknown, name: string | null = null): ServerError | null {
  const { error, object, type } = objectOf(event);
  const declared = name === 'error' || object === 'error' || type === 'error';
  if (!declared && !isTold(error)) return null;
  return errorOf(event) ?? { message: 'the server sent an error without a message', code: codeIn(error ?? event) };
}

/** Errors nest (`{error: {message: {detail: …}}}`), though not deeply. */
const DEEPEST = 5;

function errorWithin(value: unknown, depth: number): ServerError | null {
  const text = textOf(value);
  if (text !== null) return { message: text, code: null };
  if (depth === 0) return null;
  if (Array.isArray(value)) return errorWithin(value[0], depth - 1);
  if (!isObject(value)) return null;
  const inner = wrapped(value, depth);
  if (inner !== null) return { message: inner.message, code: inner.code ?? codeIn(value) };
  return messageIn(value, depth);
}

/** `{error: {…}}`, `{error: […]}`, `{errors: […]}`. */
function wrapped(value: unknown, depth: number): ServerError | null {
  const error = at(value, 'error');
  if (isObject(error) || Array.isArray(error)) return errorWithin(error, depth - 1);
  const errors = listOf(at(value, 'errors')).flatMap((each) => errorWithin(each, depth - 1) ?? []);
  if (errors.length === 0) return null;
  return { message: errors.map(({ message }) => message).join('; '), code: errors[0]?.code ?? null };
}

const MESSAGE_KEYS = ['message', 'Message', 'error_description', 'detail', 'msg', 'error', 'title', 'description'];

function messageIn(value: unknown, depth: number): ServerError | null {
  for (const key of MESSAGE_KEYS) {
    const found = at(value, key);
    const message = key === 'detail' ? detailText(found, depth) : (errorWithin(found, depth - 1)?.message ?? null);
    if (message === null) continue;
    // Beside a message, `error` is the error's name; alone it is the message.
    const name = key === 'error' ? null : textOf(at(value, 'error'));
    return { message: withDetails(value, message), code: codeIn(value) ?? name };
  }
  return null;
}

/** FastAPI's list of what is wrong with the request: `body.messages: field required`. */
function detailText(detail: unknown, depth: number): string | null {
  if (!Array.isArray(detail)) return errorWithin(detail, depth - 1)?.message ?? null;
  const lines = detail.flatMap((each: unknown) => {
    const said = errorWithin(each, depth - 1)?.message;
    const place = listOf(at(each, 'loc'))
      .filter((step) => typeof step === 'string' || typeof step === 'number')
      .join('.');
    return said === undefined ? [] : [place === '' ? said : `${place}: ${said}`];
  });
  return lines.length === 0 ? null : lines.join('; ');
}

/** What the message leaves out: the parameter it is about, the words of the provider behind OpenRouter. */
function withDetails(value: unknown, message: string): string {
  const param = textOf(at(value, 'param'));
  const raw = textOf(at(value, 'metadata', 'raw'));
  const named = param === null || message.includes(param) ? message : `${message} (${param})`;
  return raw === null ? named : `${named}: ${raw}`;
}

/** The server's own name for the error; a name says more than a number, so a number is the last resort. */
function codeIn(value: unknown): string | null {
  const candidates = [
    at(value, 'code'),
    at(value, 'Code'),
    at(value, 'type'),
    at(value, '__type'),
    at(value, 'error_type'),
    at(value, 'status'),
    at(value, 'metadata', 'error_type'),
  ];
  const names = candidates.flatMap((each) => textOf(each) ?? []).filter((name) => name !== 'error');
  const name = names.find((each) => !/^\d+$/.test(each)) ?? names[0];
  return name ?? candidates.flatMap((each) => numberOf(each) ?? []).map(String)[0] ?? null;
}

function isTold(error: unknown): boolean {
  return Array.isArray(error) ? error.length > 0 : Boolean(error);
}

/** The data of the first event, where a server words its refusal as a stream. */
function eventData(body: string): string {
  return /^data: ?(.*)$/m.exec(body)?.[1] ?? '';
}
