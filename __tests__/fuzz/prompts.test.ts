import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEntry } from '../../src/config/prompts/entry.ts';
import { readPromptList } from '../../src/config/prompts/prompt-list.ts';
import { inlinePrompts } from '../../src/config/prompts/text-entries.ts';
import type { Prompt } from '../../src/model.ts';
import { fuzz, fuzzDir, must, mustEqual, readOrNull, readOrNullAsync } from './fuzz.ts';
import { nearly } from './texts.ts';

/** Files that are read at once. */
const SLOTS = 25;

const dir = fuzzDir();

/** The prompts of a file with these bytes, which is read once to check it and once more. */
async function read(extension: string, bytes: string | Buffer, slot: number): Promise<Prompt[]> {
  const file = join(dir, `prompts-${slot}${extension}`);
  writeFileSync(file, bytes);
  const list = await readPromptList({ file, inline: null });
  const prompts = await Array.fromAsync(list.read());
  must(prompts.length === list.count && /^[\da-f]{64}$/.test(list.sha256), `${list.count} prompts`);
  return prompts;
}

function mustBePrompts(prompts: readonly Prompt[]): void {
  for (const { id, text, messages, maxOutputTokens } of prompts) {
    must(id.length > 0 && id.trim() === id && !/\p{Cc}/u.test(id), `id ${JSON.stringify(id)}`);
    must(text.trim() !== '' || messages.length > 1, `prompt ${JSON.stringify(text)}`);
    must(
      messages.some(({ role, content }) => role === 'user' && content.trim() !== ''),
      'nothing is asked',
    );
    must(
      maxOutputTokens === null || (Number.isSafeInteger(maxOutputTokens) && maxOutputTokens > 0),
      `${maxOutputTokens}`,
    );
  }
}

const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  '.txt': ['one\ntwo\n', '# comment\r\nthree\r\n\r\n', 'no end'],
  '.jsonl': ['"one"\n{"id":"a","prompt":"two"}\n', '{"messages":[{"role":"user","content":"x"}]}\r\n\n"y"'],
  '.csv': ['prompt\none\n"two, three"\n', 'id,prompt,max-output-tokens\r\na,"x\r\ny",5\r\nb,"q ""z""",\r\n'],
  '.json': [
    '["one",{"prompt":"two","id":7}]',
    '{"prompts":[{"messages":[{"role":"system","content":"s"},{"role":"user","content":"u"}]}]}',
  ],
  '.yaml': ['- one\n- prompt: two\n  id: b\n', 'prompts:\n  - |\n    three\n    lines\n  - &a four\n  - *a\n'],
};
const KEYS = [
  'id',
  'prompt',
  'system',
  'messages',
  'max-output-tokens',
  '"role"',
  'user',
  '"',
  '""',
  ',',
  '\n',
  '- ',
  ': ',
];

/** Kinds that have a second property below. */
const WRITTEN = { '.txt': true, '.csv': true, '.jsonl': true };

for (const [extension, samples] of Object.entries(SAMPLES)) {
  fuzz(`prompts in ${extension}`, 'anything is read as prompts that can be sent, or refused', {
    cases: nearly(samples, KEYS),
    slots: SLOTS,
    share: extension in WRITTEN ? 0.5 : 1,
    async holds(text, slot) {
      mustBePrompts((await readOrNullAsync(() => read(extension, text, slot))) ?? []);
    },
  });
}

const bytes = fc.uint8Array({ maxLength: 24 }).map((array) => Buffer.from(array));

fuzz('prompts in .txt', 'bytes are read as UTF-8, or refused', {
  cases: bytes,
  slots: SLOTS,
  share: 0.5,
  async holds(buffer, slot) {
    const prompts = await readOrNullAsync(() => read('.txt', buffer, slot));
    if (prompts === null) return;
    must(buffer.equals(Buffer.from(buffer.toString())) && !buffer.includes(0), 'bytes that are no text');
    const own = buffer
      .toString()
      .replace(/^\ufeff/, '')
      .split('\n')
      .map((line) => line.replace(/\r$/, ''));
    const asked = own.filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
    mustEqual(
      prompts.map((prompt) => prompt.text),
      asked,
    );
  },
});

const prompt = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((text) => text.trim() !== '' && !text.includes('\0'));
const prompts = fc.array(
  fc.oneof(prompt, fc.constantFrom('a,b', 'say "hi"', 'two\nlines', 'two\r\nlines', '=1+1', ' x ')),
  { minLength: 1, maxLength: 5 },
);

fuzz('prompts in .csv', 'what a spreadsheet writes is read back to the letter', {
  cases: fc.tuple(prompts, fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.boolean()),
  slots: SLOTS,
  share: 0.5,
  async holds([texts, lineEnd, mark, closed], slot) {
    const rows = texts.map((text, i) => [`p-${i}`, text]);
    const file = stringify([['id', 'prompt'], ...rows], {
      record_delimiter: lineEnd,
      quoted_match: /[\r\n]/,
      bom: mark,
    });
    const found = await read('.csv', closed ? file : file.slice(0, -lineEnd.length), slot);
    mustEqual(
      found.map(({ id, text }) => [id, text]),
      rows,
    );
  },
});

fuzz('prompts in .jsonl', 'what is written is read back to the letter', {
  cases: fc.tuple(prompts, fc.constantFrom('\n', '\r\n', '\n\n')),
  slots: SLOTS,
  share: 0.5,
  async holds([texts, lineEnd], slot) {
    const found = await read('.jsonl', texts.map((text) => JSON.stringify(text)).join(lineEnd), slot);
    mustEqual(
      found.map(({ text }) => text),
      texts,
    );
  },
});

fuzz('prompts of the input', 'each line is one, or none', {
  cases: nearly(['one\ntwo', '# no\r\nthree', '  \n four '], ['\n', '#', '\r']),
  holds(text) {
    const found = inlinePrompts(text).map(({ prompt: each }) => each);
    mustBePrompts(found);
    const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
    const asked = lines.filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
    mustEqual(
      found.map((each) => each.text),
      asked,
    );
  },
});

const entry = fc.dictionary(
  fc.constantFrom('id', 'prompt', 'system', 'messages', 'max-output-tokens', 'x', '__proto__'),
  fc.oneof(
    fc.jsonValue({ maxDepth: 1 }),
    fc.string({ maxLength: 5 }),
    fc.array(fc.dictionary(fc.constantFrom('role', 'content'), fc.constantFrom('user', 'system', '', 'hi', 5)), {
      maxLength: 2,
    }),
  ),
  { maxKeys: 4, noNullPrototype: true },
);

fuzz('prompt entries', 'any data is a prompt, or refused', {
  cases: fc.oneof(entry, fc.jsonValue({ maxDepth: 1 })),
  holds(content) {
    const found = readOrNull(() => readEntry({ where: 'here', content }, 3));
    mustBePrompts(found === null ? [] : [found]);
  },
});
