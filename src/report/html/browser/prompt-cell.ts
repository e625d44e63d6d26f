import type { PromptColumns } from '../page-data.ts';
import { element } from './element.ts';

/** A prompt's id, and as much of its text as there is room for. */
export function promptCell({ ids, texts }: PromptColumns, prompt: number): Node {
  const text = texts[prompt] ?? '';
  const shown = text === '' ? null : element('bdi', { class: 'prompt-text', title: text }, text);
  return element('span', { class: 'prompt' }, element('code', {}, ids[prompt] ?? ''), shown);
}
