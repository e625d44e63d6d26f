/** Something that was promised, and what came of it. */
export interface Target {
  readonly promise: string;
  readonly observed: string;
  readonly met: boolean;
}

/** A figure that has to stay at or below a limit. */
export function atMost(promise: string, observed: number, limit: number, format: (value: number) => string): Target {
  return { promise: `${promise} ≤ ${format(limit)}`, observed: format(observed), met: observed <= limit };
}

/** A figure that has to reach a limit. */
export function atLeast(promise: string, observed: number, limit: number, format: (value: number) => string): Target {
  return { promise: `${promise} ≥ ${format(limit)}`, observed: format(observed), met: observed >= limit };
}
