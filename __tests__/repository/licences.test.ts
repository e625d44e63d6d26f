import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';

interface Manifest {
  readonly name: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Asks for no more than that its text goes along. */
const PERMISSIVE =
  /^(MIT|MIT\/X11|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|\(Apache-2\.0 AND BSD-3-Clause\))$/;

/** Says nothing of a licence; docs/dependencies.md says how it gets in, and what that means. */
const UNSTATED = ['buffers'];

const readManifest = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Manifest;
const OURS = readManifest('package.json');
const LOCK = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, unknown>>;
};
const INSTALLED = new Set(Object.keys(LOCK.packages).flatMap((path) => path.split('node_modules/').slice(1).slice(-1)));

/** Names and licences in a licenses.txt: a package begins after a blank line, with both on lines of their own. */
function licencesIn(file: string): ReadonlyMap<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n');
  const starts = lines.flatMap((line, index) =>
    INSTALLED.has(line) && (index === 0 || lines[index - 1] === '') ? [[line, lines[index + 1] ?? ''] as const] : [],
  );
  return new Map(starts);
}

const BUNDLES = ['dist/licenses.txt', 'dist/cli/licenses.txt', 'dist/merge/licenses.txt'].map(
  (file) => [file, licencesIn(file)] as const,
);

test.each(BUNDLES)('%s lists packages whose licences let them be bundled', (_, licences) => {
  const odd = [...licences].filter(([, licence]) => !PERMISSIVE.test(licence)).map(([name]) => name);
  expect(odd.filter((name) => !UNSTATED.includes(name))).toEqual([]);
  expect(licences.size).toBeGreaterThan(20);
});

test('the command holds nothing without a licence', () => {
  const [, [, licences]] = BUNDLES as [unknown, (typeof BUNDLES)[number]];
  expect(UNSTATED.filter((name) => licences.has(name))).toEqual([]);
});

test('every dependency is in a bundle, and its licence beside it', () => {
  const listed = new Map(BUNDLES.flatMap(([, licences]) => [...licences]));
  for (const name of Object.keys(OURS.dependencies ?? {})) {
    expect([name, listed.get(name)]).toEqual([name, readManifest(`node_modules/${name}/package.json`).license]);
  }
});

describe('docs/dependencies.md', () => {
  const page = readFileSync('docs/dependencies.md', 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('| `'));
  const rowOf = (name: string) => rows.find((row) => (row.split('|')[1] ?? '').includes(`\`${name}\``));

  test('says what each dependency is for, and its licence', () => {
    for (const name of Object.keys(OURS.dependencies ?? {})) {
      const licence = rowOf(name)?.split('|')[3]?.trim();
      expect([name, licence]).toEqual([name, readManifest(`node_modules/${name}/package.json`).license]);
    }
  });

  test('says what each package for development is for', () => {
    const names = Object.keys({ ...OURS.devDependencies, ...OURS.optionalDependencies });
    expect(names.filter((name) => rowOf(name) === undefined)).toEqual([]);
  });

  test('names nothing that is gone', () => {
    const known = Object.keys({ ...OURS.dependencies, ...OURS.devDependencies, ...OURS.optionalDependencies });
    const named = rows.flatMap((row) => (row.split('|')[1] ?? '').match(/(?<=`)[^`]+(?=`(?:,|\s*$))/g) ?? []);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });
});
