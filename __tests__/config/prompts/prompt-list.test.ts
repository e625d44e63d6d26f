import { describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readPromptList } from '../../../src/config/prompts/prompt-list.ts';
import { refusalAsync } from '../refusal.ts';
import { ask, fileOf, listOf, refusalOf } from './files.ts';

describe('a list of prompts', () => {
  test('without any is the four built-in ones, all different', async () => {
    const list = await readPromptList({ file: null, inline: null });
    const prompts = await Array.fromAsync(list.read());
    expect(list).toMatchObject({ source: '4 built-in prompts', count: 4 });
    expect(prompts.map(({ id }) => id)).toEqual(['explain', 'code', 'summarize', 'translate']);
    expect(prompts.every(({ text, messages }) => messages.length === 1 && messages[0]?.content === text)).toBe(true);
  });

  test.each(['a.txt', 'a.json'])('can be read again and again (%s)', async (name) => {
    const list = await listOf(name, name === 'a.txt' ? 'a\nb\n' : '["a", "b"]');
    expect(list.count).toBe(2);
    for (let round = 1; round <= 3; round += 1) {
      expect(await Array.fromAsync(list.read())).toEqual([ask('p1', 'a'), ask('p2', 'b')]);
    }
  });

  test('can be left in the middle of a reading', async () => {
    const list = await listOf('a.csv', `prompt\n${'text\n'.repeat(10_000)}`);
    for await (const prompt of list.read()) {
      expect(prompt).toEqual(ask('p1', 'text'));
      break;
    }
    expect(await Array.fromAsync(list.read())).toHaveLength(10_000);
  });

  test('names its source as the user did', async () => {
    const path = fileOf('named.txt', 'a');
    expect((await readPromptList({ file: path, inline: null })).source).toBe(path);
  });
});

describe('the hash of a list', () => {
  test('is over ids, messages and limits in their order', async () => {
    const list = await listOf('a.jsonl', '{"id":"x","prompt":"a","system":"s","max-output-tokens":3}\n"b"');
    const lines = ['["x",[["system","s"],["user","a"]],3]', '["p2",[["user","b"]],null]'];
    expect(list.sha256).toBe(
      createHash('sha256')
        .update(lines.map((line) => `${line}\n`).join(''))
        .digest('hex'),
    );
  });

  test('does not depend on how the prompts are written down', async () => {
    const lists = await Promise.all([
      listOf('same.txt', 'a\n"b"\n'),
      listOf('same.jsonl', '"a"\n{"prompt":"\\"b\\""}'),
      listOf('same.json', '{"prompts":["a","\\"b\\""]}'),
      listOf('same.yaml', '- a\n- \'"b"\'\n'),
      listOf('same.csv', 'prompt\na\n"""b"""\n'),
      readPromptList({ file: null, inline: 'a\n"b"' }),
    ]);
    expect(new Set(lists.map(({ sha256 }) => sha256)).size).toBe(1);
  });

  test.each([
    ['order', '"b"\n"a"'],
    ['id', '{"id":"p3","prompt":"a"}\n"b"'],
    ['limit', '{"prompt":"a","max-output-tokens":1}\n"b"'],
    ['system', '{"prompt":"a","system":"s"}\n"b"'],
    ['end', '"a"'],
    ['blank', '"a "\n"b"'],
  ])('changes with the %s', async (_, content) => {
    expect((await listOf('other.jsonl', content)).sha256).not.toBe((await listOf('a.jsonl', '"a"\n"b"')).sha256);
  });
});

describe('ids', () => {
  test.each([
    [
      'a.jsonl',
      '{"id":"x","prompt":"a"}\n"b"\n{"id":"x","prompt":"c"}',
      'a.jsonl, line 3: id "x" is taken by prompt number 1; ids must differ',
    ],
    [
      'a.json',
      '[{"id":"p2","prompt":"a"},"b"]',
      'a.json, entry 2: id "p2" is taken by prompt number 1; ids must differ',
    ],
    ['a.csv', 'id,prompt\n7,a\n7,b\n', 'a.csv, line 3: id "7" is taken by prompt number 1; ids must differ'],
  ])('must differ (%s)', async (name, content, message) => {
    expect(await refusalOf(name, content)).toBe(`prompts-file: ${message}`);
  });
});

describe('a file', () => {
  test('must exist', async () => {
    expect(await refusalAsync(() => readPromptList({ file: 'no/such.txt', inline: null }))).toBe(
      `prompts-file: there is no file "no/such.txt" (looked for ${resolve('no/such.txt')}); in a workflow, actions/checkout has to come first`,
    );
  });

  test('must be a file', async () => {
    const folder = `${fileOf('f.txt', '')}.d.txt`;
    mkdirSync(folder);
    expect(await refusalAsync(() => readPromptList({ file: folder, inline: null }))).toMatch(
      /^prompts-file: ".*" is no file; give the path of one file$/,
    );
  });

  test('must be of a kind that is read', async () => {
    expect(await refusalOf('a.md', 'x')).toMatch(
      /^prompts-file: ".*" is of no kind that is read; its name must end in \.txt, \.jsonl, \.csv, \.json, \.yaml or \.yml$/,
    );
  });

  test('must be readable; the system says why it is not', async () => {
    const path = `${fileOf('no-folder.txt', 'a')}/b.txt`;
    const reason = process.platform === 'win32' ? /there is no file/ : /^prompts-file: ".*" cannot be read: .*ENOTDIR/;
    expect(await refusalAsync(() => readPromptList({ file: path, inline: null }))).toMatch(reason);
  });

  test('that is spoilt between two readings is refused, not sent', async () => {
    const path = fileOf('spoilt.jsonl', '"a"\n"b"\n');
    const list = await readPromptList({ file: path, inline: null });
    writeFileSync(path, '"a"\n{}\n');
    expect(await refusalAsync(() => Array.fromAsync(list.read()))).toMatch(
      /^prompts-file: .*, line 2: has neither "prompt" nor "messages"/,
    );
  });
});
