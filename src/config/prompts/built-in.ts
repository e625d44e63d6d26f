import { textPrompt, type PlacedPrompt } from './placed-prompt.ts';

const PROMPTS = [
  { id: 'explain', prompt: 'Explain in three sentences why the sky is blue, for a curious ten-year-old.' },
  {
    id: 'code',
    prompt:
      'Write a function in Python that returns the n-th Fibonacci number without recursion, and explain its running time in one sentence.',
  },
  {
    id: 'summarize',
    prompt:
      'Summarize in two bullet points: "The team moved the nightly build to a larger machine. Builds became twice as fast, but the bill grew by a third, so they now run it only when the main branch has changed. Nobody has missed the other nights yet."',
  },
  {
    id: 'translate',
    prompt:
      'Translate into French, Spanish and Japanese: "The library opens at nine and closes when the last reader leaves."',
  },
] as const;

/** What is sent when there are no prompts: an explanation, code, a summary, a translation. */
export const BUILT_IN_PROMPTS: readonly PlacedPrompt[] = PROMPTS.map(({ id, prompt }) => ({
  where: `built-in prompt ${id}`,
  prompt: textPrompt(id, prompt),
}));
