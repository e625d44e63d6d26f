import { globSync, readFileSync } from 'node:fs';

/** Every page that people read. */
export const PAGES: readonly string[] = filesLike('*.md', 'docs/*.md', 'examples/**/*.md');

/** Files of the repository, sorted, with slashes on every system. */
export function filesLike(...patterns: readonly string[]): string[] {
  return globSync([...patterns])
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();
}

/** A fenced block of a page. */
export interface Block {
  /** `docs/apis.md:31`, where it begins. */
  readonly where: string;
  readonly page: string;
  /** What stands after the fence; empty = nothing. */
  readonly language: string;
  readonly text: string;
}

/** The fenced blocks of a page, in their order. */
export function blocksOf(page: string): Block[] {
  const markdown = readFileSync(page, 'utf8');
  return Array.from(markdown.matchAll(/^( *)(```+)([\w-]*)[^\n]*\n([^]*?)^\1\2$/gm), (match) => {
    const [, indent = '', , language = '', text = ''] = match;
    const line = markdown.slice(0, match.index).split('\n').length;
    return { where: `${page}:${line}`, page, language, text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), '') };
  });
}

/** Blocks of all pages in one of some languages. */
export function blocksIn(...languages: readonly string[]): Block[] {
  return PAGES.flatMap(blocksOf).filter(({ language }) => languages.includes(language));
}
