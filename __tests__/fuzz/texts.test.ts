import fc from 'fast-check';
import { marked } from 'marked';
import { printable, printableCell } from '../../src/foreign-text.ts';
import { slugArtifactName } from '../../src/github/artifact-name.ts';
import { createRedactor } from '../../src/redact.ts';
import { logLine } from '../../src/report/log-line.ts';
import { codeBlock, codeText, plainText } from '../../src/report/markdown-escape.ts';
import { SHAPES } from '../e2e/canaries.ts';
import { HOSTILE_TEXTS } from '../support/hostile-texts.ts';
import { fuzz, must, mustEqual } from './fuzz.ts';
import { nearly } from './texts.ts';

const hostile = nearly(
  HOSTILE_TEXTS.filter((text) => text.length < 300),
  [
    '::error::',
    '##[',
    '<b>',
    '](',
    '![',
    '`',
    '@a',
    '#1',
    'www.',
    '://',
    '\u001b[31m',
    '\u009b',
    '&#64;',
    '\\',
    '|',
    '~~',
    '$',
  ],
);

fuzz('printable text', 'is one line of characters that can be seen, and stays what it is', {
  cases: fc.tuple(hostile, fc.integer({ min: 1, max: 60 })),
  holds([text, max]) {
    const line = printable(text, max);
    must(Array.from(line).length <= max, `${line.length} characters`);
    must(line.isWellFormed() && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(line), JSON.stringify(line));
    must(printable(line, max) === line, `${JSON.stringify(line)} becomes ${JSON.stringify(printable(line, max))}`);
    const cell = printableCell(text, max);
    must(!/^[=+\-@|%\t\r]/.test(cell), cell);
    must(printableCell(cell, max) === cell, cell);
  },
});

/** As the runner looks for commands in a line (ActionCommand.TryParseV2 and TryParse): after blanks of any kind, and anywhere. */
function isCommand(line: string): boolean {
  return line.replace(/^[\s\u0085\u180e\u200b\ufeff]+/, '').startsWith('::') || line.includes('##[');
}

fuzz('log lines', 'are no commands of the runner', {
  cases: fc.tuple(hostile, fc.constantFrom('', ' ', '  ', 'note: ')),
  holds([text, before]) {
    const line = logLine(before + printable(text, 500));
    must(!/[\r\n]/.test(line) && !isCommand(line), JSON.stringify(line));
  },
});

/** What a reader sees of Markdown: its text, with HTML's own characters read. */
function seen(html: string): string {
  const text = html
    .replace(/<\/?(p|span|code)>/g, '')
    .replaceAll('&#8203;', '')
    .replaceAll('\u200b', '');
  return text.replace(/&(amp|lt|gt|quot|vert|#39);/g, (_, name: string) => CHARACTERS[name] ?? '').replace(/\n$/, '');
}

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', vert: '|', '#39': "'" };

fuzz('Markdown text', 'is shown as it is, and nothing of it is a link, an image, a mention or a tag', {
  cases: hostile,
  holds(text) {
    const markdown = plainText(text);
    const html = marked.parse(markdown, { gfm: true, async: false });
    must(!/<(?!\/?(p|span)>)/.test(html), html);
    mustEqual(seen(html).trim(), printable(text, 500).replace(/\s+/g, ' '));
    must(!/@(?!&#8203;)|(?<![&\\])#(?=\d)/.test(markdown), markdown);
  },
});

fuzz('Markdown code', 'is shown as it is, in a table too', {
  cases: hostile,
  holds(text) {
    const code = codeText(text);
    const rows = marked.parse(`| a | b |\n|---|---|\n| ${code} | end |\n`, { gfm: true, async: false });
    const cells = [...rows.matchAll(/<td>(.*?)<\/td>/gs)].map(([, cell]) => cell ?? '');
    must(cells.length === 2 && cells[1] === 'end', rows);
    must(/^(<code>[^<]*<\/code>)?$/.test(cells[0] ?? ''), rows);
    const shown = printable(text, 120).replaceAll('│', '|');
    mustEqual(seen(cells[0] ?? '').replaceAll('│', '|'), shown.trim());
    const block = marked.parse(`${codeBlock(text)}\nafter`, { gfm: true, async: false });
    must(block.endsWith('<p>after</p>\n') && block.startsWith('<pre><code>'), block);
  },
});

fuzz('artifact names', 'are such as the service takes', {
  cases: nearly(['llm-latency-bench-0', 'org/model:tag', 'a'.repeat(199), ' x '], ['/', ':', '👍', ' ', '<', '"']),
  holds(name) {
    const slug = slugArtifactName(name);
    must(slug.length > 0 && slug.length <= 200 && slug.isWellFormed() && slug.trim() === slug, JSON.stringify(slug));
    must(!/["<>:|*?\\/\p{Cc}]/u.test(slug) && slugArtifactName(slug) === slug, JSON.stringify(slug));
  },
});

/** Not too many: to make a redactor takes longer than to use it. */
const SECRETS = fc.sample(fc.stringMatching(/^[!-)+-~]{8,24}$/), { numRuns: 300, seed: 7 });
const redactors = new Map(SECRETS.map((secret) => [secret, createRedactor([secret])]));
/** Those that keep all of a secret together. */
const TOLD = SHAPES.filter(([name]) => !/terminal|invisible|cut/.test(name));

fuzz('redaction', 'leaves nothing of a secret, in whatever shape and wherever it stands', {
  cases: fc.tuple(
    fc.constantFrom(...redactors),
    fc.constantFrom(...TOLD),
    fc.string({ maxLength: 8 }),
    fc.string({ maxLength: 8 }),
  ),
  holds([[key, redact], [name, shape], before, after]) {
    const told = shape(key);
    const redacted = redact(before + told + after);
    must(redacted.includes('***'), `${name}: ${redacted}`);
    const left = redacted.split('***').map((part) => part.length);
    const most = before.length + after.length + (/Base64|scheme|JSON|lines/.test(name) ? 28 : 0);
    must(left.reduce((sum, length) => sum + length, 0) <= most, `${name}: ${told} becomes ${redacted}`);
  },
});
