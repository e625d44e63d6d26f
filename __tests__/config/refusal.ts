import { InputError } from '../../src/errors.ts';

/** The message of the InputError that `read` throws; anything else that happens fails the test. */
export function refusal(read: () => unknown): string {
  try {
    read();
  } catch (thrown) {
    return messageOf(thrown);
  }
  throw new Error('it was accepted');
}

/** As {@link refusal}, for a reader that takes time. */
export async function refusalAsync(read: () => Promise<unknown>): Promise<string> {
  try {
    await read();
  } catch (thrown) {
    return messageOf(thrown);
  }
  throw new Error('it was accepted');
}

/** Whether text is read as a value or refused with an InputError of one readable line; other errors pass through. */
export function isReadOrRefused(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (thrown) {
    return /^.{5,}$/u.test(messageOf(thrown));
  }
}

function messageOf(thrown: unknown): string {
  if (!(thrown instanceof InputError)) throw thrown;
  return thrown.message;
}
