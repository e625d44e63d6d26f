import type { RawInputs } from '../config/given.ts';
import type { OutputPlan } from '../model.ts';
import type { JobEvent } from './event.ts';

/** What to say of prompts that everyone will be able to read; null where there is nothing to say: built-in ones are no secret. */
export function publicPrompts(
  inputs: RawInputs,
  { promptText, uploadArtifact, jobSummary }: Pick<OutputPlan, 'promptText' | 'uploadArtifact' | 'jobSummary'>,
  { isPublic }: Pick<JobEvent, 'isPublic'>,
): string | null {
  const hasOwn = ['prompts', 'prompts-file'].some((name) => (inputs[name] ?? '').trim() !== '');
  const places = [...(uploadArtifact ? ['the artifact'] : []), ...(jobSummary ? ['the job summary'] : [])];
  if (!isPublic || !hasOwn || promptText !== 'full' || places.length === 0) return null;
  return `This repository is public, so everyone can read the prompts in ${places.join(' and in ')}. "prompt-text: hash" or "none" leaves them out.`;
}
