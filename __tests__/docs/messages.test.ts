import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { messagesPage } from '../../scripts/messages-page.ts';
import { textsOf } from '../../scripts/source-texts.ts';

describe('docs/messages.md', () => {
  const page = readFileSync('docs/messages.md', 'utf8');

  test('has every message of the code: "npm run docs" writes it', () => {
    expect(page).toBe(messagesPage());
  });

  test('has what users meet', () => {
    const met = [
      'there is no file … (looked for …); in a workflow, actions/checkout has to come first',
      '…: missing; set the input … or the environment variable ……. mode: mock needs none.',
      'the connection was closed in the middle of the answer',
      'nothing was measured: … of … failed',
      'no comparable baseline: … differs in …',
      'GitHub does not accept the token (401: …)',
      'The results were not uploaded: …. They are in … on this machine.',
      '--…: a value is missing; write --… VALUE, or --…=VALUE',
    ];
    expect(met.filter((message) => !page.includes(`\`${message}\``))).toEqual([]);
  });

  test('has nothing that is no message', () => {
    expect(page).not.toMatch(/<div|Usage: llm-latency|Explain in three sentences/);
  });
});

describe('texts of a source', () => {
  test('are its literals, with the holes of templates left open and looked into', () => {
    const source = [
      "const a = 'it\\'s one'; // 'no text'",
      '/* \'none\' */ const b = `two ${name} and ${a ? `three ${c}` : "four"}`;',
      'const c = /[\'/]"/.test(d) ? 6 / 2 : "five";',
      'e /= 2; // it is',
    ].join('\n');
    expect(textsOf(source)).toEqual(["it's one", 'two … and …', 'three …', 'four', 'five']);
  });
});
