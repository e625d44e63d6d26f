import { describe, expect, test } from '@jest/globals';
import { codeBlock, codeText, plainText } from '../../src/report/markdown-escape.ts';

describe('codeText', () => {
  test.each([
    ['plain', '`plain`'],
    ['', ''],
    ['a `b` c', '``a `b` c``'],
    ['`b`', '`` `b` ``'],
    ['a ``` b', '````a ``` b````'],
    ['a | b', '`a \\| b`'],
    ['a \\| b', '`a \\│ b`'],
    ['a \\\\|| b', '`a \\\\│\\| b`'],
    ['two\nlines', '`two lines`'],
    ['<b> *x* @you #1', '`<b> *x* @you #1`'],
  ])('%j is %s', (text, expected) => {
    expect(codeText(text)).toBe(expected);
  });

  test('is cut to a length', () => {
    expect(codeText('x'.repeat(100), 10)).toBe(`\`${'x'.repeat(9)}…\``);
  });
});

describe('plainText', () => {
  test.each([
    ['p95 latency 2.31 s is over the limit of 2 s', 'p95 latency 2.31 s is over the limit of 2 s'],
    ['*a* _b_ ~c~ `d` [e](f) {g} \\h', '\\*a\\* \\_b\\_ \\~c\\~ \\`d\\` \\[e\\](f) \\{g\\} \\\\h'],
    ['a | b', 'a &vert; b'],
    ['<b>&amp;</b>', '&lt;b&gt;&amp;amp;&lt;/b&gt;'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['2026 was', '2026 was'],
    ['costs $5', 'costs <span>$</span>5'],
    ['@octocat', '@&#8203;octocat'],
    ['fixes #12, GH-3', 'fixes \\#&#8203;12, GH-&#8203;3'],
    ['see https://evil.example or www.evil.example', 'see https:&#8203;//evil.example or www&#8203;.evil.example'],
    ['mailto:a@b.example', 'mailto:&#8203;a@&#8203;b.example'],
    ['two\n\nlines', 'two lines'],
  ])('%j is %s', (text, expected) => {
    expect(plainText(text)).toBe(expected);
  });
});

describe('codeBlock', () => {
  test('has a fence that its content cannot end', () => {
    expect(codeBlock('x', 'json')).toBe('```json\nx\n```');
    expect(codeBlock('a\n````\nb')).toBe('`````\na\n````\nb\n`````');
  });
});
