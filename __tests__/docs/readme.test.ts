import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { withEverything } from '../../scripts/generate-docs.ts';
import { accuracyTable, verdictsTable } from '../../scripts/measured-tables.ts';
import { blocksOf } from './pages.ts';
import { commandsOf } from './shell-commands.ts';

const README = readFileSync('README.md', 'utf8');

describe('README.md', () => {
  test('shows the workflows of the examples and what the benchmarks found: "npm run docs" renews them', () => {
    expect(README).toBe(withEverything(README));
  });

  test('begins with the two commands of a newcomer', () => {
    const commands = blocksOf('README.md')
      .filter(({ language }) => language === 'sh')
      .flatMap(commandsOf);
    expect(commands.map(({ words }) => words.join(' ')).slice(0, 2)).toEqual(['npm start', 'npm test']);
  });

  test('says in its first lines what it answers', () => {
    const beginning = README.split('\n').slice(0, 12).join('\n');
    expect(beginning).toContain('does this change make answers slower?');
    expect(beginning).toContain('is our endpoint slower than it usually is?');
  });
});

describe('what the benchmarks found', () => {
  const accuracy = (heading: string): string =>
    [
      `### ${heading}`,
      '',
      '| Client | TTFT error, median | rounds | p99 | Latency error, median | p99 |',
      '| :-- | --: | --: | --: | --: | --: |',
      '| **a** | 350&nbsp;µs | 1 | 649&nbsp;µs | 2 | 3 |',
      '',
    ].join('\n');

  test('is a few columns of docs/accuracy.md', () => {
    const page = `\n${accuracy('Back to back')}\n${accuracy('Paced (200 ms)').replace('350', '450')}`;
    expect(accuracyTable(page).split('\n').slice(2)).toEqual(['| **a** | 350 µs / 649 µs | 450 µs / 649 µs |']);
  });

  test('cannot be shown when the pages have become others', () => {
    expect(() => accuracyTable('')).toThrow('there is no table under "### Back to back"');
    expect(() => verdictsTable('\n### Jobs that fail\n\n| Gate | 50 pairs or requests |\n| --- | --- |\n')).toThrow(
      'docs/verdicts.md has no gate',
    );
  });
});
