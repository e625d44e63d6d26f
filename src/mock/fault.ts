import type { Random } from '../random.ts';
import type { ChatError } from './chat-answer.ts';

/**
 * How the mock can fail: two refusals by status, a connection that is reset before an answer, an answer without content, and for
 * streams an end without end marker and an error inside a 200.
 */
export type Fault = 'server-error' | 'rate-limit' | 'reset' | 'empty' | 'truncated' | 'stream-error';

const FAULTS: readonly Fault[] = ['server-error', 'rate-limit', 'reset', 'empty'];
const STREAM_FAULTS: readonly Fault[] = [...FAULTS, 'truncated', 'stream-error'];

/** Whether a request fails, and how: each way is equally likely. Takes two numbers from `random`, whatever comes of it. */
export function drawFault(errorRate: number, stream: boolean, random: Random): Fault | null {
  const fails = random() < errorRate;
  const ways = stream ? STREAM_FAULTS : FAULTS;
  const way = ways[Math.floor(random() * ways.length)] as Fault;
  return fails ? way : null;
}

/** What a failing server says. */
export const SERVER_ERROR: ChatError = {
  message: 'The mock server had an error while processing the request',
  type: 'server_error',
  code: 'internal_error',
};

/** What a server says that is asked too often. */
export const RATE_LIMITED: ChatError = {
  message: 'Rate limit of the mock reached. Please try again in 1s.',
  type: 'requests',
  code: 'rate_limit_exceeded',
};

/** What a server says to a body that it cannot read. */
export const BAD_REQUEST: ChatError = {
  message: 'The mock answers chat completions: a JSON body with a list of `messages`',
  type: 'invalid_request_error',
  code: null,
};

/** The error that Node gives for a connection that the other side has reset. */
export function connectionReset(): Error {
  return Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' });
}
