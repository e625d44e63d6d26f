import { describe, expect, test } from '@jest/globals';
import { publicPrompts } from '../../src/github/public-prompts.ts';

const OWN = { prompts: 'What is a leap second?' };
const OUTPUT = { promptText: 'full', uploadArtifact: true, jobSummary: true } as const;
const PUBLIC = { isPublic: true };

describe('prompts in a public repository', () => {
  test('are told of, with where they can be read', () => {
    expect(publicPrompts(OWN, OUTPUT, PUBLIC)).toBe(
      'This repository is public, so everyone can read the prompts in the artifact and in the job summary. "prompt-text: hash" or "none" leaves them out.',
    );
    expect(publicPrompts({ 'prompts-file': 'a.txt' }, { ...OUTPUT, uploadArtifact: false }, PUBLIC)).toContain(
      'the prompts in the job summary.',
    );
  });

  test.each([
    ['the repository is private', OWN, OUTPUT, { isPublic: false }],
    ['the prompts are the built-in ones', { prompts: ' ' }, OUTPUT, PUBLIC],
    ['their text is left out', OWN, { ...OUTPUT, promptText: 'hash' }, PUBLIC],
    ['nothing leaves the runner', OWN, { ...OUTPUT, uploadArtifact: false, jobSummary: false }, PUBLIC],
  ] as const)('are not, where %s', (_, inputs, output, event) => {
    expect(publicPrompts(inputs, output, event)).toBeNull();
  });
});
