import { describeError, errorCode } from '../errors.ts';
import type { GivenUp } from './deadlines.ts';
import type { Exchange, Interruption } from './exchange.ts';
import type { Failure } from './failure.ts';
import { MAX_ANSWER_BYTES } from './receipt.ts';

/** What an exchange failed of that ended before its answer did. */
export function interruptionFailure(exchange: Exchange, interruption: Interruption): Failure {
  if (interruption.kind === 'error') return errorFailure(exchange, firstError(interruption.error));
  if (interruption.kind === 'undecodable') return { failure: 'protocol', message: interruption.reason };
  return GIVEN_UP[interruption.kind](exchange);
}

const GIVEN_UP: Readonly<Record<GivenUp | 'too-large', (exchange: Exchange) => Failure>> = {
  timeout: (exchange) => ({
    failure: 'timeout',
    message: `gave up after ${waited(exchange)}, waiting ${stage(exchange)}`,
  }),
  'idle-timeout': (exchange) => ({
    failure: 'timeout',
    message: `gave up after too long a silence, waiting ${stage(exchange)}`,
  }),
  'too-large': () => ({
    failure: 'protocol',
    message: `the answer is longer than ${MAX_ANSWER_BYTES / 1024 / 1024} MiB`,
  }),
  aborted: () => ({ failure: 'aborted', message: 'the run was interrupted' }),
};

function stage({ t0, connection, connectMs, headersAt, chunks }: Exchange): string {
  if (t0 === null || (connection === 'new' && connectMs === null)) return 'for a connection';
  if (headersAt === null) return 'for the response headers';
  return chunks.length === 0 ? 'for the first byte of the answer' : 'for the rest of the answer';
}

/** Roughly: the row has the exact figure. */
function waited({ t0, endedAt }: Exchange): string {
  return t0 === null ? 'the time allowed' : `${((endedAt - t0) / 1000).toFixed(1)} s`;
}

/** Where a name has several addresses and none of them answers, Node wraps one error for each. */
function firstError(error: unknown): unknown {
  const { errors } = Object(error) as { readonly errors?: unknown };
  return Array.isArray(errors) && errors.length > 0 ? errors[0] : error;
}

function errorFailure(exchange: Exchange, error: unknown): Failure {
  const code = errorCode(error) ?? '';
  const message = describeError(error);
  if (speaksHttp2(error, code))
    return { failure: 'protocol', message: 'the server speaks only HTTP/2, and this tool measures over HTTP/1.1' };
  if (DNS.test(code)) return { failure: 'dns', message };
  if (TLS.test(code)) return { failure: 'tls', message: tlsMessage(code, message) };
  // A proxy that wants credentials or refuses a tunnel: the endpoint was never reached.
  if (message.startsWith('Proxy ')) return { failure: 'connect', message };
  if (isParserError(error) || code === 'UND_ERR_HEADERS_OVERFLOW') return { failure: 'protocol', message };
  if (exchange.status !== null) return { failure: 'stream_truncated', message: `the connection broke: ${message}` };
  if (exchange.firstByteAt !== null) return { failure: 'protocol', message: `the answer's head is broken: ${message}` };
  return { failure: 'connect', message };
}

const DNS = /^(ENOTFOUND|EAI_|ENODATA|ESERVFAIL)/;
const TLS =
  /^(ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|ERR_OSSL|UND_ERR_PRX_TLS)/;

/** OpenSSL puts the process's own numbers and its source file around the words; and one mistake has a plain name. */
function tlsMessage(code: string, message: string): string {
  if (code === 'ERR_SSL_WRONG_VERSION_NUMBER')
    return 'the server does not speak TLS here: is it http:// instead of https://?';
  const words = /^[0-9A-F]+:error:[0-9A-F]+:[^:]*:[^:]*:([^:]+):/i.exec(message)?.[1];
  return words === undefined ? message : `${words} (${code})`;
}

/** undici's parser errors have a name, but not always a code. */
function isParserError(error: unknown): error is { readonly data?: unknown } {
  return (Object(error) as { readonly name?: unknown }).name === 'HTTPParserError';
}

/** No common protocol in the TLS handshake, or HTTP/2's SETTINGS frame where a status line should be. */
function speaksHttp2(error: unknown, code: string): boolean {
  if (/NO_APPLICATION_PROTOCOL/.test(code)) return true;
  if (!isParserError(error) || typeof error.data !== 'string') return false;
  return error.data.startsWith('\0\0') && error.data[3] === HTTP2_SETTINGS_TYPE;
}

/** A frame starts with three bytes of length (here a few settings of six bytes each), then comes its type. */
const HTTP2_SETTINGS_TYPE = '\x04';
