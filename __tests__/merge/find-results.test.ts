import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findResults, newestOf, splitAttempt } from '../../src/merge/find-results.ts';
import { refusal } from '../config/refusal.ts';
import { withTemporaryDir } from '../support/temporary-dir.ts';

/** Makes empty files; returns the folders that are found in them, below the directory. */
function foundIn(dir: string, files: readonly string[], paths: readonly string[] = ['']): string[] {
  for (const file of files) {
    mkdirSync(join(dir, file, '..'), { recursive: true });
    writeFileSync(join(dir, file), '');
  }
  return findResults(paths.map((path) => join(dir, path))).map((result) =>
    relative(dir, result.dir).replaceAll('\\', '/'),
  );
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
      expect(findResults([dir])).toEqual([
        {
          dir: join(dir, 'a'),
          summaryJson: join(dir, 'a', 'metrics_summary.json'),
          requestsCsv: join(dir, 'a', 'metrics_requests.csv'),
        },
        { dir: join(dir, 'b'), summaryJson: null, requestsCsv: join(dir, 'b', 'metrics_requests.csv') },
      ]);
    });
  });

  test('counts a folder once that is named twice, and takes the file for its folder', async () => {
    await withTemporaryDir((dir) => {
      const paths = ['a', 'a/', 'a/metrics_summary.json', ''];
      expect(foundIn(dir, ['a/metrics_summary.json'], paths)).toEqual(['a']);
    });
  });

  test('of attempts takes the newest, by number', async () => {
    await withTemporaryDir((dir) => {
      const attempts = ['x', 'x-attempt-2', 'x-attempt-10', 'y-attempt-3', 'z-attempt-x', 'x-2'];
      expect(
        foundIn(
          dir,
          attempts.map((name) => `${name}/metrics_summary.json`),
        ),
      ).toEqual(['x-2', 'x-attempt-10', 'y-attempt-3', 'z-attempt-x']);
    });
  });

  test('does not follow links, nor look into hidden folders', async () => {
    await withTemporaryDir((dir) => {
      foundIn(dir, ['real/metrics_summary.json', '.hidden/metrics_summary.json']);
      if (process.platform !== 'win32') symlinkSync(join(dir, 'real'), join(dir, 'link'));
      expect(foundIn(dir, [])).toEqual(['real']);
    });
  });

  test.each([
    ['nowhere', /nowhere: there is no such folder$/],
    ['empty', /empty: there are no results in it, no metrics_summary\.json$/],
  ])('refuses %s', async (name, message) => {
    await withTemporaryDir((dir) => {
      mkdirSync(join(dir, 'empty'));
      expect(refusal(() => findResults([join(dir, name)]))).toMatch(message);
    });
  });
});

test('attempts are told from names', () => {
  expect(splitAttempt('a-attempt-12')).toEqual({ name: 'a', attempt: 12 });
  expect(splitAttempt('a-attempt-2-attempt-3')).toEqual({ name: 'a-attempt-2', attempt: 3 });
  expect(splitAttempt('-attempt-3')).toEqual({ name: '-attempt-3', attempt: 1 });
  expect(newestOf(['a', 'b', 'a-attempt-2', 'b-attempt-1'], (name) => name)).toEqual(['a-attempt-2', 'b']);
});
