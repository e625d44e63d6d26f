/**
 * The user asked for something that cannot be done: a wrong input, a contradiction, an unreadable file.
 * Thrown before the first request only; its message is one line that names the input, what was seen,
 * what is allowed and what to do next.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** Turns anything that was thrown into one line for people, with the system's code (`ENOENT`) when there is one. */
export function describeError(thrown: unknown): string {
  // Not `instanceof`: an error may come from another realm, as in a test runner or a worker.
  if (!Error.isError(thrown)) return oneLine(String(thrown));
  const code = errorCode(thrown);
  const message = oneLine(thrown.message === '' ? thrown.name : thrown.message);
  return code === null || message.includes(code) ? message : `${message} (${code})`;
}

/** The `code` of a system or library error (`ECONNREFUSED`, `UND_ERR_SOCKET`), or null. */
export function errorCode(thrown: unknown): string | null {
  if (typeof thrown !== 'object' || thrown === null || !('code' in thrown)) return null;
  return typeof thrown.code === 'string' ? thrown.code : null;
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}
