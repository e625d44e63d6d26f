import type { Prompt } from '../../model.ts';

/** A prompt, and where it was found, for messages: `prompts.csv, line 3`. */
export interface PlacedPrompt {
  readonly where: string;
  readonly prompt: Prompt;
}

/** A prompt that is one user message. */
export function textPrompt(id: string, text: string): Prompt {
  return { id, text, messages: [{ role: 'user', content: text }], maxOutputTokens: null };
}

/** The id of a prompt that was given none, by its place in its list, which counts from 1. */
export function numberedId(position: number): string {
  return `p${position}`;
}
