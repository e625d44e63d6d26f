/** When the benchmark server sends what, counted from the first byte of a request. */
export interface Schedule {
  readonly ttftMs: number;
  /** Events with content, each of one token. */
  readonly tokens: number;
  /** Pause between two of them. */
  readonly tokenMs: number;
}

/** What a client says of one request. */
export interface Figure {
  readonly ttftMs: number;
  readonly latencyMs: number;
}

/**
 * The server's own record of the same request: from the first byte that it read to just before it wrote the first and the
 * last content event.
 */
export interface Truth extends Figure {
  /** Reading of the server's clock at the first byte of the request. */
  readonly receivedAtMs: number;
}

/** An ordinary answer: 50 ms to the first of 20 tokens, then one each 10 ms. */
export const ORDINARY: Schedule = { ttftMs: 50, tokens: 20, tokenMs: 10 };

/** The whole answer at once, so that only the client's own work takes time. */
export const AT_ONCE: Schedule = { ttftMs: 0, tokens: 20, tokenMs: 0 };

/** A command to the server's process, and its reply. */
export type Command = { readonly kind: 'play'; readonly schedule: Schedule } | { readonly kind: 'report' };
/** `ready` once; then one reply for each command. */
export type Reply =
  | { readonly kind: 'ready'; readonly port: number }
  | { readonly kind: 'playing' }
  | { readonly kind: 'reported'; readonly truths: readonly Truth[] };
