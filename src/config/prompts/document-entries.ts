import { stat } from 'node:fs/promises';
import { InputError } from '../../errors.ts';
import { didYouMean } from '../../nearest.ts';
import { readYaml } from '../parameters.ts';
import { labelled } from '../read-values.ts';
import { quote } from '../wording.ts';
import type { Entry } from './entry.ts';
import { readLines } from './lines.ts';
import { parseJson } from './text-entries.ts';

const MEBIBYTE = 1024 * 1024;
/** A JSON or YAML document has to be read as a whole. */
const LARGEST_MEBIBYTES = 64;
/** The YAML parser takes about 4 KB of memory for a line. */
const MOST_YAML_LINES = 250_000;

/** Prompts of a JSON document: a list, or a mapping with `prompts:`. */
export async function* jsonEntries(path: string): AsyncGenerator<Entry> {
  const { text } = await readWhole(path);
  yield* listed(parseJson(text, path), path);
}

/** Prompts of a YAML document: a list, or a mapping with `prompts:`. */
export async function* yamlEntries(path: string): AsyncGenerator<Entry> {
  const { text, lines } = await readWhole(path);
  if (lines > MOST_YAML_LINES) {
    throw new InputError(`${path}: has ${lines} lines, more than YAML is read with; use JSON Lines (.jsonl)`);
  }
  yield* listed(
    labelled(path, () => readYaml(text)),
    path,
  );
}

async function readWhole(path: string): Promise<{ text: string; lines: number }> {
  const { size } = await stat(path);
  if (size > LARGEST_MEBIBYTES * MEBIBYTE) {
    throw new InputError(
      `${path}: is ${Math.ceil(size / MEBIBYTE)} MiB, more than the ${LARGEST_MEBIBYTES} that JSON and YAML are read with; use JSON Lines (.jsonl)`,
    );
  }
  const lines: string[] = [];
  for await (const { text } of readLines(path)) lines.push(text);
  return { text: lines.join('\n'), lines: lines.length };
}

function* listed(document: unknown, path: string): Generator<Entry> {
  const list = promptsOf(document, path);
  for (const [index, content] of list.entries()) yield { where: `${path}, entry ${index + 1}`, content };
}

function promptsOf(document: unknown, path: string): readonly unknown[] {
  if (Array.isArray(document)) return document;
  if (typeof document !== 'object' || document === null) {
    throw new InputError(`${path}: must be a list of prompts, or a mapping with "prompts"`);
  }
  for (const key of Object.keys(document)) {
    if (key !== 'prompts') {
      throw new InputError(`${path}: unknown key ${quote(key)}; allowed is prompts.${didYouMean(key, ['prompts'])}`);
    }
  }
  if (!('prompts' in document) || !Array.isArray(document.prompts)) {
    throw new InputError(`${path}: "prompts" must be a list`);
  }
  return document.prompts;
}
