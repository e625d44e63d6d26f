import { InputError } from '../errors.ts';
import type { Redact } from '../redact.ts';

/** Collects mistakes, so that a user learns of all of them at once. */
export interface Problems {
  add(message: string): void;
  /** Whether the very same was added before. */
  has(message: string): boolean;
  /** Runs a reader; its {@link InputError} is collected and null stands for its value. Other errors pass through. */
  attempt<Value>(read: () => Value): Value | null;
  /** As {@link Problems.attempt}, for a reader that takes time. */
  attemptAsync<Value>(read: () => Promise<Value>): Promise<Value | null>;
  /**
   * Hands the parts back, now that none of them is missing.
   * @throws {InputError} when there was any problem: one line each, without what `redact` removes
   */
  settle<Parts extends object>(parts: Nullable<Parts>, redact: Redact): Parts;
}

type Nullable<Parts> = { readonly [Name in keyof Parts]: Parts[Name] | null };

/** An {@link InputError} with the name of its input or file in front; anything else as it was thrown. */
export function named(name: string, thrown: unknown): unknown {
  return thrown instanceof InputError ? new InputError(`${name}: ${thrown.message}`) : thrown;
}

/** An empty collection. */
export function createProblems(): Problems {
  const messages: string[] = [];
  function collect(thrown: unknown): null {
    if (!(thrown instanceof InputError)) throw thrown;
    messages.push(thrown.message);
    return null;
  }
  return {
    add: (message) => void messages.push(message),
    has: (message) => messages.includes(message),
    attempt(read) {
      try {
        return read();
      } catch (thrown) {
        return collect(thrown);
      }
    },
    attemptAsync: (read) => read().catch(collect),
    settle<Parts extends object>(parts: Nullable<Parts>, redact: Redact) {
      if (messages.length > 0) throw new InputError(messages.map(redact).join('\n'));
      return parts as Parts;
    },
  };
}
