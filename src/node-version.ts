/** The oldest Node that runs the rest: `RegExp.escape` came with it, and the HTTP client needs 22.19. */
const NEEDED_MAJOR = 24;

/**
 * One line for whoever runs this on an older Node, with what to do about it, or null when the version is fine.
 * This file and the entries that use it must load on Node 16, so that the line is seen instead of a crash.
 */
export function describeOldNode(version: string, remedy: string): string | null {
  if (Number.parseInt(version, 10) >= NEEDED_MAJOR) return null;
  return `llm-latency needs Node ${NEEDED_MAJOR} or newer, this is Node ${version}. ${remedy}`;
}
