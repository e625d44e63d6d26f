import { createHash } from 'node:crypto';
import { InputError } from '../../errors.ts';
import type { Prompt, PromptList } from '../../model.ts';
import { named } from '../problems.ts';
import { quote } from '../wording.ts';
import { BUILT_IN_PROMPTS } from './built-in.ts';
import { createIdSet } from './id-set.ts';
import type { PlacedPrompt } from './placed-prompt.ts';
import { inlinePrompts } from './text-entries.ts';

/** Where prompts come from: a file, a text with one a line, or, when both are null, our own. */
export interface PromptSource {
  readonly file: string | null;
  readonly inline: string | null;
}

/** What to call a list of prompts. */
interface Origin {
  readonly source: string;
  /** The input to name in messages. */
  readonly input: 'prompts' | 'prompts-file';
}

/**
 * Reads all prompts once to check, count and hash them.
 * @throws {InputError} naming the input and the place of the first mistake
 */
export async function readPromptList({ file, inline }: PromptSource): Promise<PromptList> {
  if (file !== null) return readFileList(file);
  const placed = inline === null ? BUILT_IN_PROMPTS : inlinePrompts(inline);
  const source = inline === null ? `${placed.length} built-in prompts` : 'the prompts input';
  return keepList(placed, { source, input: 'prompts' });
}

/** The readers of files are loaded only here: their libraries take longer to load than a short run of the mock. */
async function readFileList(path: string): Promise<PromptList> {
  const { openPromptFile } = await import('./prompt-file.ts');
  const origin: Origin = { source: path, input: 'prompts-file' };
  const { streamed, prompts } = await openPromptFile(path).catch((thrown: unknown) => {
    throw named('prompts-file', thrown);
  });
  const placed = (): AsyncIterable<PlacedPrompt> => naming(prompts());
  return streamed ? streamList(placed, origin) : keepList(await Array.fromAsync(placed()), origin);
}

async function streamList(placed: () => AsyncIterable<PlacedPrompt>, origin: Origin): Promise<PromptList> {
  async function* read(): AsyncGenerator<Prompt> {
    for await (const { prompt } of placed()) yield prompt;
  }
  return { source: origin.source, ...(await digest(placed(), origin)), read };
}

async function keepList(placed: readonly PlacedPrompt[], origin: Origin): Promise<PromptList> {
  const prompts = placed.map(({ prompt }) => prompt);
  return { source: origin.source, ...(await digest(placed, origin)), read: () => prompts };
}

async function* naming(prompts: AsyncIterable<PlacedPrompt>): AsyncGenerator<PlacedPrompt> {
  try {
    yield* prompts;
  } catch (thrown) {
    throw named('prompts-file', thrown);
  }
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
