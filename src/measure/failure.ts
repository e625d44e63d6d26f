import { answerProblem } from '../api/registry.ts';
import { readErrorBody } from '../api/error-body.ts';
import type { ServerError } from '../api/format.ts';
import { describeError, errorCode } from '../errors.ts';
import type { FailureClass } from '../model.ts';
import type { Answer } from './answer.ts';
import { MAX_ANSWER_BYTES, type Exchange, type Interruption } from './exchange.ts';

/** Why a request failed, in one sentence; not yet shortened or masked. */
export interface Failure {
  readonly failure: FailureClass;
  readonly message: string;
}

/** What became of an exchange; null = it succeeded. `answer` is null when there is no 2xx answer to read. */
export function failureOf(exchange: Exchange, answer: Answer | null, url: URL): Failure | null {
  const { interruption, status } = exchange;
  const broken = interruption === null ? null : interruptionFailure(exchange, interruption);
  if (status === null || answer === null) return broken ?? statusFailure(exchange, url);
  if (isComplete(answer)) return null;
  if (answer.error !== null) return { failure: classOf(answer.error), message: errorText(answer.error) };
  if (broken !== null && !(answer.whole === false && answer.malformed !== null)) return broken;
  return answerFailure(exchange, answer, url);
}

/** Content, no error, and the end marker or a finish reason: such an answer is whole even if the connection broke after it. */
function isComplete(answer: Answer): boolean {
  const finished = answer.ended || answer.finishReason !== null;
  return finished && answer.contentChunks.length > 0 && answer.error === null && answer.malformed === null;
}

function answerFailure(exchange: Exchange, answer: Answer, url: URL): Failure {
  const problem = answerProblem({ status: exchange.status ?? 0, headers: exchange.headers, url });
  if (problem !== null) return { failure: 'protocol', message: problem };
  if (answer.malformed !== null) return { failure: 'protocol', message: answer.malformed };
  const reason = answer.finishReason === null ? '' : ` (finish reason: ${answer.finishReason})`;
  if (answer.ended || answer.finishReason !== null)
    return { failure: 'empty', message: `the answer holds no generated output${reason}` };
  if (answer.contentChunks.length === 0 && exchange.chunks.length === 0)
    return { failure: 'empty', message: 'the answer has no body' };
  return { failure: 'stream_truncated', message: 'the answer ended without an end marker or a finish reason' };
}

function statusFailure(exchange: Exchange, url: URL): Failure {
  const status = exchange.status ?? 0;
  const location = headerText(exchange, 'location');
  if (status >= 300 && status < 400 && location !== null)
    return {
      failure: 'http',
      message: `HTTP ${status} redirects to ${redirectHost(location, url)}; redirects are not followed`,
    };
  const body = Buffer.concat(exchange.chunks).toString('utf8');
  const problem = answerProblem({ status, headers: exchange.headers, url });
  const said = errorText(readErrorBody(body, headerText(exchange, 'content-type')));
  return { failure: classOfStatus(status), message: `HTTP ${status}: ${problem ?? said}` };
}

/** Only the host is named: the path and query of a redirect may hold anything. */
function redirectHost(location: string, url: URL): string {
  try {
    return new URL(location, url).host;
  } catch {
    return 'an address that is no URL';
  }
}

function classOfStatus(status: number): FailureClass {
  if (status === 401 || status === 403) return 'auth';
  return status === 429 ? 'rate_limit' : 'http';
}

function classOf({ code, message }: ServerError): FailureClass {
  const words = `${code ?? ''} ${message}`;
  if (/rate.?limit|too many requests|quota|\b429\b|throttl|resource_exhausted/i.test(words)) return 'rate_limit';
  return /unauthori[sz]ed|authentication|permission.?denied|invalid.?api.?key|\b40[13]\b/i.test(code ?? '')
    ? 'auth'
    : 'http';
}

function errorText({ message, code }: ServerError): string {
  return code === null || message.includes(code) ? message : `${message} (${code})`;
}

function interruptionFailure(exchange: Exchange, interruption: Interruption): Failure {
  switch (interruption.kind) {
    case 'timeout':
      return { failure: 'timeout', message: `gave up waiting ${stage(exchange)}` };
    case 'idle-timeout':
      return { failure: 'timeout', message: `gave up after too long a silence ${stage(exchange)}` };
    case 'too-large':
      return { failure: 'protocol', message: `the answer is longer than ${MAX_ANSWER_BYTES / 1024 / 1024} MiB` };
    case 'aborted':
      return { failure: 'aborted', message: 'the run was interrupted' };
    case 'error':
      return errorFailure(exchange, interruption.error);
  }
}

function stage(exchange: Exchange): string {
  if (exchange.t0 === null || (exchange.connection === 'new' && exchange.connectMs === null)) return 'for a connection';
  if (exchange.headersAt === null) return 'for the response headers';
  return exchange.chunks.length === 0 ? 'for the first byte of the answer' : 'for the rest of the answer';
}

function errorFailure(exchange: Exchange, error: unknown): Failure {
  const code = errorCode(error) ?? '';
  const message = describeError(error);
  if (HTTP2_ONLY.test(`${code} ${message}`))
    return { failure: 'protocol', message: `the server does not speak HTTP/1.1, only HTTP/2 it seems (${message})` };
  if (/^(ENOTFOUND|EAI_|ENODATA|ESERVFAIL)/.test(code)) return { failure: 'dns', message };
  if (TLS.test(code)) return { failure: 'tls', message };
  if (code.startsWith('HPE_') || code === 'UND_ERR_HEADERS_OVERFLOW') return { failure: 'protocol', message };
  if (exchange.status !== null) return { failure: 'stream_truncated', message: `the connection broke: ${message}` };
  if (exchange.firstByteAt !== null) return { failure: 'protocol', message: `the answer's head is broken: ${message}` };
  return { failure: 'connect', message };
}

/** No common protocol in the TLS handshake, or HTTP/2's first frame where the status line should be. */
const HTTP2_ONLY = /NO_APPLICATION_PROTOCOL|no application protocol|HPE_INVALID_CONSTANT.*Expected HTTP/i;
const TLS =
  /^(ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|HOSTNAME_MISMATCH|ERR_OSSL|UND_ERR_PRX_TLS)/;

/** A response header as one text, or null. */
export function headerText({ headers }: Exchange, name: string): string | null {
  const value = headers[name];
  if (value === undefined) return null;
  return typeof value === 'string' ? value : value.join(', ');
}
