import { stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { describeError, errorCode, InputError } from '../../errors.ts';
import { printable } from '../../foreign-text.ts';
import { eitherOf, quote } from '../wording.ts';
import { csvEntries } from './csv-entries.ts';
import { jsonEntries, yamlEntries } from './document-entries.ts';
import { readEntry, type Entry } from './entry.ts';
import type { PlacedPrompt } from './placed-prompt.ts';
import { jsonLinesEntries, textEntries } from './text-entries.ts';

/** A prompts file that is there. */
export interface PromptFile {
  /** Whether it can be read piece by piece; the prompts of a document are kept. */
  readonly streamed: boolean;
  /** Reads it from its beginning; throws InputError with the place of the first mistake. */
  readonly prompts: () => AsyncIterable<PlacedPrompt>;
}

interface FileKind {
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
 * Finds out how to read a prompts file, by its extension; the file must exist.
 * @throws {InputError}
 */
export async function openPromptFile(path: string): Promise<PromptFile> {
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
  const { entries, streamed } = kind;
  return { streamed, prompts: () => promptsOf(entries(path), path) };
}

async function* promptsOf(entries: AsyncIterable<Entry>, path: string): AsyncGenerator<PlacedPrompt> {
  let position = 0;
  try {
    for await (const entry of entries) {
      position += 1;
      yield { where: entry.where, prompt: readEntry(entry, position) };
    }
  } catch (thrown) {
    throw unreadable(path, thrown) ?? thrown;
  }
}

/** What a user is told when the system refuses a file (`EACCES`, `EISDIR`); null when it was something else. */
function unreadable(path: string, thrown: unknown): InputError | null {
  return /^E[A-Z]+$/.test(errorCode(thrown) ?? '')
    ? new InputError(`${quote(path)} cannot be read: ${describeError(thrown)}`)
    : null;
}

function notFound(path: string): string {
  return `there is no file ${quote(path)} (looked for ${printable(resolve(path), 300)}); in a workflow, actions/checkout has to come first`;
}
