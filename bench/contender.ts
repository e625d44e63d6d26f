import type { Figure } from './schedule.ts';

/** What a contender is asked to do: requests to `/v1/chat/completions`, streamed, one at a time. */
export interface Job {
  readonly origin: string;
  readonly requests: number;
  /** Pause after each answer. */
  readonly pauseMs: number;
}

/** A client that tells time to first token and latency of each request. */
export interface Contender {
  readonly name: string;
  /** Version, and how it is used. */
  readonly about: string;
  /** Figures of all requests, in the order in which they were sent. */
  readonly measure: (job: Job) => Promise<readonly Figure[]>;
}

/** A contender that this machine does not have, and why. */
export interface Missing {
  readonly name: string;
  readonly reason: string;
}

/** Path of the requests. */
export const CHAT_PATH = '/v1/chat/completions';
