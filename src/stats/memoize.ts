/**
 * The same function, remembering every answer. For pure functions of numbers that a run asks for over
 * and over with a handful of arguments (a quantile at one confidence level).
 */
export function memoize<A extends readonly number[], R>(compute: (...args: A) => R): (...args: A) => R {
  const known = new Map<string, R>();
  return (...args) => {
    const key = args.join();
    const found = known.get(key);
    if (found !== undefined) return found;
    const computed = compute(...args);
    known.set(key, computed);
    return computed;
  };
}
