import { stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { describeError, errorCode, InputError } from '../../errors.ts';
import { eitherOf, quote } from '../wording.ts';
import { csvEntries } from './csv-entries.ts';
import { jsonEntries, yamlEntries } from './document-entries.ts';
import type { Entry } from './entry.ts';
import { jsonLinesEntries, textEntries } from './text-entries.ts';

/** How the entries of a file are read; documents cannot be read piece by piece, so their prompts are kept. */
export interface FileKind {
  readonly entries: (path: string) => AsyncIterable<Entry>;
  readonly streamed: boolean;
}

const KINDS: ReadonlyMap<string, FileKind> = new Map([
  ['.txt', { entries: textEntries, streamed: true }],
  ['.jsonl', { entries: jsonLinesEntries, streamed: true }],
  ['.csv', { entries: csvEntries, streamed: true }],
  ['.json', { entries: jsonEntries, streamed: false }],
  ['.yaml', { entries: yamlEntries, streamed: false }],
  ['.yml', { entries: yamlEntries, streamed: false }],
]);

/**
 * The kind of a prompts file, by its extension; the file must exist.
 * @throws {InputError}
 */
export async function openPromptFile(path: string): Promise<FileKind> {
  const file = await stat(path).catch((thrown: unknown) => {
    throw errorCode(thrown) === 'ENOENT' ? new InputError(notFound(path)) : (unreadable(path, thrown) ?? thrown);
  });
  if (!file.isFile()) throw new InputError(`${quote(path)} is no file; give the path of one file`);
  const kind = KINDS.get(extname(path).toLowerCase());
  if (kind === undefined) {
    throw new InputError(
      `${quote(path)} is of no kind that is read; its name must end in ${eitherOf([...KINDS.keys()])}`,
    );
  }
  return kind;
}

/** What a user is told when the system refuses a file (`EACCES`, `EISDIR`); null when it was something else. */
export function unreadable(path: string, thrown: unknown): InputError | null {
  return /^E[A-Z]+$/.test(errorCode(thrown) ?? '')
    ? new InputError(`${quote(path)} cannot be read: ${describeError(thrown)}`)
    : null;
}

function notFound(path: string): string {
  return `there is no file ${quote(path)} (looked for ${resolve(path)}); in a workflow, actions/checkout has to come first`;
}
