import { afterAll } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPromptList } from '../../../src/config/prompts/prompt-list.ts';
import type { Prompt, PromptList } from '../../../src/model.ts';
import { refusalAsync } from '../refusal.ts';

const dir = mkdtempSync(join(tmpdir(), 'prompts-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** Writes a file into a folder that is gone after the tests; returns its path. */
export function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
}

/** The list of a prompts file with this name and content. */
export function listOf(name: string, content: string | Uint8Array): Promise<PromptList> {
  return readPromptList({ file: fileOf(name, content), inline: null });
}

/** Every prompt of such a file. */
export async function promptsOf(name: string, content: string | Uint8Array): Promise<Prompt[]> {
  return Array.fromAsync((await listOf(name, content)).read());
}

/** Texts of every prompt of such a file. */
export async function textsOf(name: string, content: string | Uint8Array): Promise<string[]> {
  return (await promptsOf(name, content)).map(({ text }) => text);
}

/** What such a file is refused with, the folder left out. */
export async function refusalOf(name: string, content: string | Uint8Array): Promise<string> {
  return (await refusalAsync(() => listOf(name, content))).replaceAll(`${dir}/`, '').replaceAll(join(dir, '/'), '');
}

/** A prompt that asks one thing. */
export function ask(id: string, text: string): Prompt {
  return { id, text, messages: [{ role: 'user', content: text }], maxOutputTokens: null };
}
