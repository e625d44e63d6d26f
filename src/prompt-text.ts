import { createHash } from 'node:crypto';
import type { PromptText } from './model.ts';

/** A prompt as files and reports may hold it: in full, as the SHA-256 of its UTF-8 bytes in hex, or not at all (empty). */
export function shownPrompt(text: string, promptText: PromptText): string {
  if (promptText === 'full') return text;
  return promptText === 'hash' ? createHash('sha256').update(text).digest('hex') : '';
}
