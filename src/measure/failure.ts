import { readErrorBody } from '../api/error-body.ts';
import type { ServerError } from '../api/format.ts';
import { answerProblem } from '../api/registry.ts';
import type { FailureClass } from '../model.ts';
import { isFinished, type Answer } from './answer.ts';
import type { Exchange } from './exchange.ts';
import { interruptionFailure } from './interruption-failure.ts';

/** Why a request failed, in one sentence beside its HTTP status; not yet shortened or masked. */
export interface Failure {
  readonly failure: FailureClass;
  readonly message: string;
}

/** What became of an exchange; null = it succeeded. `answer` is null when there is no 2xx answer to read. */
export function failureOf(exchange: Exchange, answer: Answer | null, url: URL): Failure | null {
  const broken = exchange.interruption === null ? null : interruptionFailure(exchange, exchange.interruption);
  if (answer === null) return exchange.status === null ? broken : statusFailure(exchange, exchange.status, url);
  const { error } = answer.said;
  if (error !== null) return { failure: classOf(error), message: errorText(error) };
  if (isSuccess(answer, broken)) return null;
  // What is wrong with a stream's bytes so far says more than how it broke off; half a JSON body is just broken off.
  if (broken !== null && (answer.whole || answer.malformed === null)) return broken;
  return answerFailure(exchange, answer, url);
}

/**
 * Generated output and an end. A stream that has told its end is whole even if its connection breaks later, or never closes;
 * one that cannot tell it has to be received to its last byte, and so has a whole body.
 */
function isSuccess(answer: Answer, broken: Failure | null): boolean {
  const received = broken === null || !answer.endsWithBody;
  return received && isFinished(answer) && answer.contentChunks.length > 0 && answer.malformed === null;
}

function answerFailure(exchange: Exchange, answer: Answer, url: URL): Failure {
  const problem = answerProblem({ status: exchange.status ?? 0, headers: exchange.headers, url });
  if (problem !== null) return { failure: 'protocol', message: problem };
  if (answer.whole && answer.partial && endsByClose(exchange))
    return { failure: 'stream_truncated', message: 'the connection was closed in the middle of the answer' };
  if (answer.malformed !== null) return { failure: 'protocol', message: answer.malformed };
  if (isFinished(answer)) {
    const { finishReason } = answer.said;
    const reason = finishReason === null ? '' : ` (finish reason: ${finishReason})`;
    return { failure: 'empty', message: `the answer holds no generated output${reason}` };
  }
  if (exchange.chunks.length === 0) return { failure: 'empty', message: 'the answer has no body' };
  if (answer.whole) return { failure: 'protocol', message: 'the body is not an answer of this API' };
  const wentOn = answer.said.finishReason === null ? 'or a finish reason' : 'and went on behind its finish reason';
  return { failure: 'stream_truncated', message: `the answer ended without an end marker ${wentOn}` };
}

/** Whether only the end of the connection tells where the body ends, so that a body that was cut looks like a whole one. */
function endsByClose(exchange: Exchange): boolean {
  return ['content-length', 'transfer-encoding'].every((name) => headerText(exchange, name) === null);
}

function statusFailure(exchange: Exchange, status: number, url: URL): Failure {
  const { headers, chunks } = exchange;
  const location = headerText(exchange, 'location');
  if (status >= 300 && status < 400 && location !== null) {
    const message = `redirects to ${redirectHost(location, url)}; redirects are not followed`;
    return { failure: 'http', message };
  }
  const said = (): string =>
    errorText(readErrorBody(Buffer.concat(chunks).toString('utf8'), headerText(exchange, 'content-type')));
  return { failure: classOfStatus(status), message: answerProblem({ status, headers, url }) ?? said() };
}

/** Only the host is named: the path and query of a redirect may hold anything. */
function redirectHost(location: string, url: URL): string {
  return URL.parse(location, url.href)?.host ?? 'an address that is no URL';
}

function classOfStatus(status: number): FailureClass {
  // 498 is Cohere's for a token that it does not know.
  if (status === 401 || status === 403 || status === 498) return 'auth';
  return status === 429 ? 'rate_limit' : 'http';
}

/** An error inside a 200: the code's name or number says which HTTP error it would have been. */
function classOf({ code, message }: ServerError): FailureClass {
  const name = code ?? '';
  if (/rate.?limit|too.?many.?requests|quota|^429$|throttl|resource_exhausted/i.test(`${name} ${message}`))
    return 'rate_limit';
  const auth =
    /unauthori[sz]ed|unauthenticated|authentication|permission.?(denied|error)|invalid.?api.?key|^(40[13]|498)$/i;
  return auth.test(name) ? 'auth' : 'http';
}

function errorText({ message, code }: ServerError): string {
  return code === null || message.includes(code) ? message : `${message} (${code})`;
}

/** A response header as one text, or null. */
export function headerText({ headers }: Pick<Exchange, 'headers'>, name: string): string | null {
  const value = headers[name];
  if (value === undefined) return null;
  return typeof value === 'string' ? value : value.join(', ');
}
