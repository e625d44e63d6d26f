import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findResults } from '../../src/merge/find-results.ts';
import { withTemporaryDir } from '../support/temporary-dir.ts';

/** Makes empty files; returns the folders that are found in them, below the directory. */
function foundIn(dir: string, files: readonly string[], paths: readonly string[] = ['']): string[] {
  for (const file of files) {
    mkdirSync(join(dir, file, '..'), { recursive: true });
    writeFileSync(join(dir, file), '');
  }
  const { found } = findResults(paths.map((path) => join(dir, path)));
  return found.map((result) => relative(dir, result.dir).replaceAll('\\', '/'));
}

describe('findResults', () => {
  test('finds results in a folder and below it, sorted', async () => {
    await withTemporaryDir((dir) => {
      const files = [
        'b/metrics_summary.json',
        'a/deep/er/metrics_summary.json',
        'metrics_summary.json',
        'c/other.json',
      ];
      expect(foundIn(dir, files)).toEqual(['', 'a/deep/er', 'b']);
    });
  });

  test('says which files there are', async () => {
    await withTemporaryDir((dir) => {
      foundIn(dir, ['a/metrics_summary.json', 'a/metrics_requests.csv', 'b/metrics_requests.csv']);
      expect(findResults([dir]).found).toEqual([
        {
          dir: join(dir, 'a'),
          place: join(dir, 'a'),
          summaryJson: join(dir, 'a', 'metrics_summary.json'),
          requestsCsv: join(dir, 'a', 'metrics_requests.csv'),
        },
        {
          dir: join(dir, 'b'),
          place: join(dir, 'b'),
          summaryJson: null,
          requestsCsv: join(dir, 'b', 'metrics_requests.csv'),
        },
      ]);
    });
  });

  test('counts a folder once that is named twice, and takes the file for its folder', async () => {
    await withTemporaryDir((dir) => {
      const paths = ['a', 'a/', 'a/metrics_summary.json', ''];
      expect(foundIn(dir, ['a/metrics_summary.json'], paths)).toEqual(['a']);
    });
  });

  test('does not follow links, nor look into hidden folders', async () => {
    await withTemporaryDir((dir) => {
      foundIn(dir, ['real/metrics_summary.json', '.hidden/metrics_summary.json']);
      foundIn(dir, ['a/b/c/d/e/f/metrics_summary.json']);
      const isLinked = process.platform !== 'win32';
      if (isLinked) symlinkSync(join(dir, 'real'), join(dir, 'link'));
      expect(foundIn(dir, [])).toEqual(['real']);
      expect(findResults([dir]).notes.toSorted()).toEqual([
        `${join(dir, 'a', 'b', 'c', 'd', 'e', 'f')} is left out: it lies more than 5 folders deep.`,
        ...(isLinked ? [`${join(dir, 'link')} is left out: links are not followed.`] : []),
      ]);
    });
  });

  test.each([
    ['nowhere', 'nowhere: there is no such folder'],
    ['empty', 'empty: there are no results in it, no metrics_summary.json'],
    [
      'r*/x',
      'r*/x: there is no such folder, and patterns are not expanded; name the folder above, everything below it is found',
    ],
  ])('names %s, and finds what lies elsewhere', async (name, problem) => {
    await withTemporaryDir((dir) => {
      foundIn(dir, ['real/metrics_summary.json']);
      mkdirSync(join(dir, 'empty'));
      const { found, problems } = findResults([`${dir}/${name}`, `${dir}/real`]);
      expect(found).toHaveLength(1);
      expect(problems).toEqual([`${dir}/${problem}`]);
    });
  });

  test('calls what has a name by its name', async () => {
    await withTemporaryDir((dir) => {
      foundIn(dir, ['a/metrics_summary.json', 'a/x/y/metrics_summary.json']);
      mkdirSync(join(dir, 'empty'));
      const sources = ['a', 'empty'].map((name) => ({ path: join(dir, name), name: `artifact ${name}` }));
      const { found, problems } = findResults(sources);
      expect(found.map(({ place }) => place)).toEqual(['artifact a', 'artifact a, folder x/y']);
      expect(problems).toEqual(['artifact empty: there are no results in it, no metrics_summary.json']);
    });
  });

  // Root may read everything.
  test('names a folder that cannot be looked into', async () => {
    await withTemporaryDir((dir) => {
      foundIn(dir, ['real/metrics_summary.json', 'locked/metrics_summary.json']);
      chmodSync(dir, 0o755);
      chmodSync(join(dir, 'locked'), 0);
      const { found, problems } = withoutPrivileges(() => findResults([dir]));
      chmodSync(join(dir, 'locked'), 0o700);
      const isRefused = process.platform !== 'win32';
      expect(found).toHaveLength(isRefused ? 1 : 2);
      const refusal = expect.stringMatching(/locked: the folder cannot be looked into: EACCES: permission denied/);
      expect(problems).toEqual(isRefused ? [refusal] : []);
    });
  });
});

const NOBODY = 65_534;

/** Rights on files mean nothing to root, so a call is made as nobody. */
function withoutPrivileges<Result>(call: () => Result): Result {
  if (process.geteuid?.() !== 0) return call();
  process.seteuid!(NOBODY);
  try {
    return call();
  } finally {
    process.seteuid!(0);
  }
}
