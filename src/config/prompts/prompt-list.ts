import { createHash } from 'node:crypto';
import { InputError } from '../../errors.ts';
import type { Prompt, PromptList } from '../../model.ts';
import { quote } from '../wording.ts';
import { BUILT_IN_ENTRIES } from './built-in.ts';
import { readEntry, type Entry } from './entry.ts';
import { createIdSet } from './id-set.ts';
import { openPromptFile, unreadable } from './prompt-file.ts';
import { inlineEntries } from './text-entries.ts';

/** Where prompts come from: a file, a text with one a line, or, when both are null, our own. */
export interface PromptSource {
  readonly file: string | null;
  readonly inline: string | null;
}

/** Entries that can be read again and again, and what to call them. */
interface Origin {
  readonly source: string;
  /** The input to name in messages. */
  readonly input: 'prompts' | 'prompts-file';
  readonly entries: () => Iterable<Entry> | AsyncIterable<Entry>;
}

interface PlacedPrompt {
  readonly where: string;
  readonly prompt: Prompt;
}

/**
 * Reads all prompts once to check, count and hash them.
 * @throws {InputError} naming the input and the place of the first mistake
 */
export async function readPromptList({ file, inline }: PromptSource): Promise<PromptList> {
  if (file !== null) return readFileList(file);
  const entries = inline === null ? BUILT_IN_ENTRIES : inlineEntries(inline);
  const source = inline === null ? `${entries.length} built-in prompts` : 'the prompts input';
  return keepList({ source, input: 'prompts', entries: () => entries });
}

async function readFileList(path: string): Promise<PromptList> {
  const kind = await openPromptFile(path).catch((thrown: unknown) => {
    throw nameInput(thrown, 'prompts-file');
  });
  const origin: Origin = { source: path, input: 'prompts-file', entries: () => kind.entries(path) };
  return kind.streamed ? streamList(origin) : keepList(origin);
}

async function streamList(origin: Origin): Promise<PromptList> {
  async function* read(): AsyncGenerator<Prompt> {
    for await (const { prompt } of placedPrompts(origin)) yield prompt;
  }
  return { source: origin.source, ...(await digest(placedPrompts(origin), origin)), read };
}

async function keepList(origin: Origin): Promise<PromptList> {
  const placed = await Array.fromAsync(placedPrompts(origin));
  async function* read(): AsyncGenerator<Prompt> {
    for (const { prompt } of placed) yield prompt;
  }
  return { source: origin.source, ...(await digest(placed, origin)), read };
}

async function* placedPrompts({ entries, input, source }: Origin): AsyncGenerator<PlacedPrompt> {
  let position = 0;
  try {
    for await (const entry of entries()) {
      position += 1;
      yield { where: entry.where, prompt: readEntry(entry, position) };
    }
  } catch (thrown) {
    throw nameInput(unreadable(source, thrown) ?? thrown, input);
  }
}

function nameInput(thrown: unknown, input: Origin['input']): unknown {
  return thrown instanceof InputError ? new InputError(`${input}: ${thrown.message}`) : thrown;
}

/** Counts and hashes a list; ids, messages and limits count, in their order. */
async function digest(
  prompts: Iterable<PlacedPrompt> | AsyncIterable<PlacedPrompt>,
  { input, source }: Origin,
): Promise<{ count: number; sha256: string }> {
  const hash = createHash('sha256');
  const ids = createIdSet();
  let count = 0;
  for await (const { where, prompt } of prompts) {
    count += 1;
    const earlier = ids.add(prompt.id, count);
    if (earlier !== null) {
      throw new InputError(
        `${input}: ${where}: id ${quote(prompt.id)} is taken by prompt number ${earlier}; ids must differ`,
      );
    }
    hash.update(`${canonical(prompt)}\n`);
  }
  if (count === 0)
    throw new InputError(`${input}: there is no prompt in ${input === 'prompts' ? 'it' : quote(source)}`);
  return { count, sha256: hash.digest('hex') };
}

function canonical({ id, messages, maxOutputTokens }: Prompt): string {
  return JSON.stringify([id, messages.map(({ role, content }) => [role, content]), maxOutputTokens]);
}
