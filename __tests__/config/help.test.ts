import { describe, expect, test } from '@jest/globals';
import { helpText } from '../../src/config/help.ts';
import type { InputRow } from '../../src/config/input-row.ts';
import { INPUTS } from '../../src/config/inputs.ts';

const ROWS: readonly InputRow[] = INPUTS;
const FLAGS = Array.from(helpText().matchAll(/^ {2}--([a-z-]+) /gm), ([, name]) => name);

describe('the help text', () => {
  test('has every input that means something on a laptop, in the order of the table', () => {
    const usable = ROWS.filter((row) => row.githubOnly !== true).map(({ name }) => name);
    expect(FLAGS).toEqual(['mock', 'quiet', 'json', 'help', 'version', ...usable]);
  });

  test('says default, environment variable and form of the value', () => {
    const paragraphs = helpText()
      .replaceAll(/\n {6}/g, ' ')
      .split('\n');
    for (const row of ROWS.filter(({ githubOnly }) => githubOnly !== true)) {
      const paragraph = paragraphs.find((line) => line.startsWith(`  --${row.name} `)) ?? '';
      expect(paragraph).toContain(row.text);
      if (row.default !== '') expect(paragraph).toContain(`Default: ${row.default}.`);
      if (row.environment !== undefined) expect(paragraph).toContain(`Environment: ${row.environment}.`);
      if (row.kind === 'choice') expect(paragraph).toContain(` ${row.choices.join('|')} `);
    }
  });

  test('fits a terminal of 100 columns but for one list of choices', () => {
    expect(
      helpText()
        .split('\n')
        .filter((line) => line.length > 100 && !/^ {2}--(baseline-)?api /.test(line)),
    ).toEqual([]);
  });

  test('shows a group like this', () => {
    expect(
      helpText()
        .split('\n\n')
        .find((group) => group.startsWith('Request')),
    ).toBe(
      [
        'Request',
        '  --stream [true|false]',
        '      Ask for streamed answers, so that the time to the first token can be measured. Default: true.',
        '  --parameters <mapping>',
        '      YAML or JSON mapping that is merged into every request body, for example temperature: 0.7.',
        '  --max-output-tokens <integer>',
        '      Longest answer to ask for, in tokens. Without it the endpoint decides (Anthropic requires one:',
        '      1024).',
      ].join('\n'),
    );
  });
});
