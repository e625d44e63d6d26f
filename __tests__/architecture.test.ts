import { describe, expect, test } from '@jest/globals';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Which part may import which; imports point down only, from the entries to the nouns of the domain. A part is a folder of
 * src/, or a file beside them. Parts of one line do not know each other, but for what `SIBLINGS` lists.
 */
const LAYERS: readonly (readonly string[])[] = [
  ['index', 'cli', 'merge.ts'],
  ['action', 'command', 'merge-action'],
  ['github', 'run'],
  ['merge'],
  ['build-report'],
  ['early-stop'],
  ['compare-baseline', 'open-target'],
  ['baseline'],
  ['summarize'],
  ['measure', 'mock', 'config', 'verdict', 'report', 'summarize-prompts'],
  ['percentile-bounds'],
  ['samples', 'units'],
  ['api', 'records', 'metrics', 'stats'],
  [
    'nearest',
    'columns',
    'derived-metrics',
    'prompt-text',
    'random',
    'redact',
    'release',
    'credentials',
    'foreign-text',
    'interruption',
    'machine',
    'node-version',
    'version',
  ],
  ['model', 'errors'],
];

/**
 * `from -> to` within one line: the mock implements what the network does, and takes its types alone; publishing takes the
 * type of a finished run; the table of rows reads metrics; an input may hold limits, whose grammar is the verdict's.
 */
const SIBLINGS: Readonly<Record<string, 'types' | 'values'>> = {
  'mock -> measure': 'types',
  'github -> run': 'types',
  'records -> metrics': 'values',
  'config -> verdict': 'values',
};

/** Packages and modules that are allowed in some places only. */
const RESERVED: readonly (readonly [module: RegExp, places: readonly string[]])[] = [
  [/^@actions\//, ['github/', 'action.ts', 'merge-action.ts', 'index.ts']],
  [/^undici$/, ['measure/', 'mock/']],
  [/^yaml$/, ['config/']],
  [/^valibot$/, ['config/', 'baseline/', 'merge/', 'report/read-']],
  [/^yauzl$/, ['baseline/']],
  [/^csv-parse/, ['config/']],
  [/^csv-stringify/, ['report/']],
  [/^eventsource-parser/, ['measure/']],
  [
    /^node:fs/,
    [
      'config/prompts/',
      'report/write',
      'report/read-',
      'baseline/',
      'merge/',
      'github/',
      'action.ts',
      'merge-action.ts',
      'command.ts',
      'command/',
    ],
  ],
  [/^node:(net|tls|dns|diagnostics_channel)$/, ['measure/']],
];

/** Files that are one table, nothing but types, or written by a script: they are as long as there are things to name. */
const TABLES = ['model.ts', 'config/inputs.ts', 'report/html/assets.ts'];

/** What speaks to the machine that it runs on. */
const SURFACE = ['index.ts', 'cli.ts', 'merge.ts', 'action.ts', 'merge-action.ts', 'command.ts', 'command/', 'github/'];

/** Names that are allowed in some places only. */
const RESERVED_NAMES: readonly (readonly [name: RegExp, places: readonly string[]])[] = [
  [/\bprocess\.env\b/, SURFACE],
  [/\bconsole\.(?!ts)|\bprocess\.std(out|err)\b/, SURFACE],
  [/\bprocess\.exit(Code)?\b/, SURFACE],
];

interface Source {
  /** Below src/, with slashes. */
  readonly file: string;
  readonly text: string;
  /** Without comments. */
  readonly code: string;
}

interface Import {
  readonly from: string;
  readonly module: string;
  readonly typesOnly: boolean;
}

const SRC = fileURLToPath(new URL('../src', import.meta.url));
const SOURCES: readonly Source[] = globSync('**/*.ts', { cwd: SRC }).map((path) => {
  const text = readFileSync(join(SRC, path), 'utf8');
  return { file: path.replaceAll('\\', '/'), text, code: text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '') };
});
const IMPORTS: readonly Import[] = SOURCES.flatMap(({ file, code }) => [
  ...Array.from(code.matchAll(/^(?:import|export)\s(type\s)?[^;]*?from '([^']+)'/gm), (match) => ({
    from: file,
    module: match[2] ?? '',
    typesOnly: match[1] !== undefined,
  })),
  ...Array.from(code.matchAll(/import\('([^']+)'\)/g), (match) => ({
    from: file,
    module: match[1] ?? '',
    typesOnly: false,
  })),
]);

/** The entry of the merge is called like the folder of its parts, and keeps its ending to be told apart. */
function partOf(file: string): string {
  if (file === 'merge.ts') return file;
  return file.includes('/') ? (file.split('/')[0] ?? '') : file.replace(/\.ts$/, '');
}

function targetOf({ from, module }: Import): string {
  return relative(SRC, join(SRC, dirname(from), module)).replaceAll('\\', '/');
}

function layerOf(part: string): number {
  return LAYERS.findIndex((parts) => parts.includes(part));
}

function isAllowed(source: string, target: string, typesOnly: boolean): boolean {
  if (source === target) return true;
  const sibling = SIBLINGS[`${source} -> ${target}`];
  if (sibling !== undefined) return sibling === 'values' || typesOnly;
  return layerOf(source) < layerOf(target);
}

const isIn = (file: string, places: readonly string[]): boolean => places.some((place) => file.startsWith(place));

test('there is something to check', () => {
  expect(SOURCES.length).toBeGreaterThan(20);
  expect(IMPORTS.length).toBeGreaterThan(SOURCES.length);
});

test('every part has its line', () => {
  const unknown = SOURCES.map(({ file }) => partOf(file)).filter((part) => layerOf(part) < 0);
  expect([...new Set(unknown)]).toEqual([]);
});

test('imports point down', () => {
  const wrong = IMPORTS.filter(({ module }) => module.startsWith('.'))
    .filter((found) => !isAllowed(partOf(found.from), partOf(targetOf(found)), found.typesOnly))
    .map((found) => `${found.from} -> ${targetOf(found)}`);
  expect(wrong).toEqual([]);
});

test('imports of our own files are written with their ending', () => {
  const wrong = IMPORTS.filter(({ module }) => module.startsWith('.') && !module.endsWith('.ts'));
  expect(wrong).toEqual([]);
});

describe('in its place only:', () => {
  test.each(RESERVED)('the module %s', (pattern, places) => {
    const wrong = IMPORTS.filter(({ from, module }) => pattern.test(module) && !isIn(from, places));
    expect(wrong).toEqual([]);
  });

  test.each(RESERVED_NAMES)('the name %s', (pattern, places) => {
    const wrong = SOURCES.filter(({ file, code }) => pattern.test(code) && !isIn(file, places));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

describe('style', () => {
  test('no file is far over 200 lines', () => {
    const long = SOURCES.filter(({ file, text }) => text.split('\n').length > 220 && !TABLES.includes(file));
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  test('there are no default exports, enums or classes but errors', () => {
    const pattern = /^export default\b|\benum\s+\w+\s*\{|\bclass\s+\w+\s+(?!extends (\w*Error)\b)/m;
    expect(SOURCES.filter(({ code }) => pattern.test(code)).map(({ file }) => file)).toEqual([]);
  });

  test('files are named for what they hold, in kebab-case', () => {
    const odd = SOURCES.filter(
      ({ file }) => !/^([a-z0-9-]+\/)*[a-z0-9-]+\.ts$/.test(file) || /util|helper|common|misc/.test(file),
    );
    expect(odd.map(({ file }) => file)).toEqual([]);
  });

  test('entries load nothing that an old Node would stumble over', () => {
    const loaded = IMPORTS.filter(({ from }) => ['index.ts', 'cli.ts', 'merge.ts'].includes(from)).map(
      ({ module }) => module,
    );
    expect([...new Set(loaded)].toSorted()).toEqual([
      './action.ts',
      './command.ts',
      './merge-action.ts',
      './node-version.ts',
    ]);
  });
});
