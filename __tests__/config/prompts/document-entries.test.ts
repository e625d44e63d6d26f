import { describe, expect, test } from '@jest/globals';
import { truncateSync } from 'node:fs';
import { readPromptList } from '../../../src/config/prompts/prompt-list.ts';
import { refusalAsync } from '../refusal.ts';
import { ask, fileOf, promptsOf, refusalOf } from './files.ts';

const PROMPTS = [ask('p1', 'First?'), { ...ask('b', 'Second\n?'), maxOutputTokens: 5 }];

describe('a JSON file', () => {
  test('is a list, or a mapping with prompts', async () => {
    const list = '["First?", {"id": "b", "prompt": "Second\\n?", "max-output-tokens": 5}]';
    expect(await promptsOf('a.json', list)).toEqual(PROMPTS);
    expect(await promptsOf('a.JSON', `\uFEFF{\r\n"prompts": ${list}\r\n}`)).toEqual(PROMPTS);
  });

  test.each([
    ['', /^a\.json: not valid JSON: Unexpected end of JSON input$/],
    ['[\n"a",\n]', /^a\.json: not valid JSON: Unexpected token '\]'.*, on line 3$/],
    ['[\n"a",\n"b",\n', /^a\.json: not valid JSON: Unexpected end of JSON input, on line 3$/],
    ['[\n"a"\n"b"]', /^a\.json: not valid JSON: Expected ',' or '\]' after array element .*\(line 3 column 1\)$/],
    ['"a"', /^a\.json: must be a list of prompts, or a mapping with "prompts"$/],
    ['null', /^a\.json: must be a list of prompts, or a mapping with "prompts"$/],
    ['{}', /^a\.json: "prompts" must be a list$/],
    ['{"prompts": {"a": "b"}}', /^a\.json: "prompts" must be a list$/],
    ['{"promts": []}', /^a\.json: unknown key "promts"; allowed is prompts\. Did you mean prompts\?$/],
    ['{"prompts": ["a"], "version": 1}', /^a\.json: unknown key "version"; allowed is prompts\.$/],
    ['[]', /^there is no prompt in ".*a\.json"$/],
    ['["a", {"prompt": 5}]', /^a\.json, entry 2: "prompt" must be text, not the number 5/],
    [Buffer.from('["a",\n"\xef"]', 'latin1'), /^a\.json, line 2: is not UTF-8 text; save the file as UTF-8$/],
  ])('refusal %#', async (content, message) => {
    expect((await refusalOf('a.json', content)).replace(/^prompts-file: /, '')).toMatch(message);
  });

  test('of more than 64 MiB is refused before it is read', async () => {
    const path = fileOf('big.json', '');
    truncateSync(path, 64 * 1024 * 1024 + 1);
    expect(await refusalAsync(() => readPromptList({ file: path, inline: null }))).toBe(
      `prompts-file: ${path}: is 65 MiB, more than the 64 that JSON and YAML are read with; use JSON Lines (.jsonl)`,
    );
  });
});

describe('a YAML file', () => {
  test('is a list, or a mapping with prompts', async () => {
    const list = '- First?\n- id: b\n  max-output-tokens: 5\n  prompt: |-\n    Second\n    ?\n';
    expect(await promptsOf('a.yaml', `# comment\n${list}`)).toEqual(PROMPTS);
    expect(await promptsOf('a.yml', `prompts:\n${list.replaceAll(/^/gm, '  ')}`)).toEqual(PROMPTS);
  });

  test('may repeat itself by aliases', async () => {
    const content = '- &a {role: user, content: Why?}\n';
    expect(await promptsOf('a.yaml', `- messages: [&a {role: user, content: Why?}]\n- messages: [*a]\n`)).toEqual([
      ask('p1', 'Why?'),
      ask('p2', 'Why?'),
    ]);
    expect(await refusalOf('a.yaml', content)).toMatch(/^prompts-file: a\.yaml, entry 1: unknown key "role"/);
  });

  test.each([
    ['', /^a\.yaml: must be a list of prompts, or a mapping with "prompts"$/],
    ['just a text', /^a\.yaml: must be a list of prompts, or a mapping with "prompts"$/],
    ['- a\n- "b', /^a\.yaml: not valid YAML: .* at line 2, column \d+$/],
    ['- a\n- yes: no', /^a\.yaml, entry 2: unknown key "yes"/],
    ['- 42', /^a\.yaml, entry 1: must be a text or a mapping with "prompt", not the number 42 \(put it in quotes\)$/],
    ['- a\n---\n- b', /^a\.yaml: not valid YAML: Source contains multiple documents/],
    [`- a\n${'#\n'.repeat(250_000)}`, /^a\.yaml: has 250001 lines, more than YAML is read with; use JSON Lines/],
  ])('refusal %#', async (content, message) => {
    expect((await refusalOf('a.yaml', content)).replace(/^prompts-file: /, '')).toMatch(message);
  });
});
