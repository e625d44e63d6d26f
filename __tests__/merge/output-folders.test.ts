import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { mergeResults } from '../../src/merge/merge-results.ts';
import { groupFolders } from '../../src/merge/output-folders.ts';
import { readMergeConfig } from '../../src/merge/read-config.ts';
import { refusalAsync } from '../config/refusal.ts';
import { withTemporaryDir } from '../support/temporary-dir.ts';
import { runIdOf, writeJob, type JobOptions } from './some-results.ts';

/** Leaves jobs in folders, a model each unless told otherwise. */
function writeJobs(dir: string, jobs: Readonly<Record<string, JobOptions>>): void {
  for (const [i, [name, job]] of Object.entries(jobs).entries()) {
    writeJob(join(dir, name), { runId: runIdOf(i + 1), model: name, ...job });
  }
}

async function merge(path: string, output: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
  const config = readMergeConfig({ 'output-dir': output, ...more }, { entry: 'action', artifactName: '' });
  await mergeResults(config, [path]);
}

/** Every file below a folder, with what is in it. */
function contentOf(dir: string): Readonly<Record<string, string>> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(path, 'utf8')]));
}

const foldersIn = (dir: string): string[] =>
  readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();

test.each([
  [['only one'], ['.']],
  [
    ['quick', 'Org/Model:1'],
    ['quick', 'org-model-1'],
  ],
  [
    ['A.b', 'a b', 'a-b-2', '模型', '…'],
    ['a-b', 'a-b-2', 'a-b-2-2', 'configuration', 'configuration-2'],
  ],
  [
    [`${'word '.repeat(11)}counts`, 'y'.repeat(80)],
    [`${'word-'.repeat(11)}count`.slice(0, 54), 'y'.repeat(60)],
  ],
])('%j have the folders %j', (labels, names) => {
  expect(groupFolders('out', labels)).toEqual(names.map((name) => join('out', name)));
});

describe('a merge is refused before it writes anything', () => {
  const refused = (what: string): RegExp =>
    new RegExp(
      `^output-dir: .*${what} holds results that were to be merged and would be overwritten; name another folder, outside of them$`,
    );

  test.each<[string, Readonly<Record<string, JobOptions>>, (dir: string) => string, RegExp]>([
    ['into an input', { a: {} }, (dir) => join(dir, 'in', 'a'), refused('in.a')],
    [
      'whose configurations have the names of the inputs',
      { quick: {}, slow: {} },
      (dir) => join(dir, 'in'),
      refused('in would get a folder quick, which'),
    ],
    [
      'through a link',
      { quick: {}, slow: {} },
      (dir) => {
        symlinkSync(join(dir, 'in'), join(dir, 'out'));
        return join(dir, 'out');
      },
      refused('out would get a folder quick, which'),
    ],
    [
      'into an attempt that a later one came in place of',
      { a: { model: 'm' }, 'a-attempt-2': { model: 'm' } },
      (dir) => join(dir, 'in', 'a'),
      refused('in.a'),
    ],
    [
      'into the rows of a job that was killed',
      { a: {}, b: {} },
      (dir) => {
        rmSync(join(dir, 'in', 'b', 'metrics_summary.json'));
        return join(dir, 'in', 'b');
      },
      refused('in.b'),
    ],
  ])('%s', async (_, jobs, prepare, message) => {
    await withTemporaryDir(async (dir) => {
      writeJobs(join(dir, 'in'), jobs);
      const output = prepare(dir);
      const before = contentOf(join(dir, 'in'));
      const refusal = await refusalAsync(() => merge(join(dir, 'in'), output, { 'allow-missing': 'true' }));
      expect(refusal).toMatch(message);
      expect(contentOf(join(dir, 'in'))).toEqual(before);
    });
  });

  test('into a merged result that another merge left', async () => {
    await withTemporaryDir(async (dir) => {
      writeJobs(join(dir, 'in', 'jobs'), { a: {} });
      await merge(join(dir, 'in'), join(dir, 'in', 'night'));
      rmSync(join(dir, 'in', 'night', 'merge.json'));
      expect(await refusalAsync(() => merge(join(dir, 'in'), join(dir, 'in', 'night')))).toMatch(refused('in.night'));
    });
  });
});

describe('what an earlier merge left', () => {
  test('makes way for the next in the same folder, stale configurations too', async () => {
    await withTemporaryDir(async (dir) => {
      const output = join(dir, 'in', 'out');
      writeJobs(join(dir, 'in'), { a: {}, b: {}, c: {} });
      await merge(join(dir, 'in'), output);
      expect(foldersIn(output)).toEqual(['a', 'b', 'c']);
      rmSync(join(dir, 'in', 'b'), { recursive: true });
      await merge(join(dir, 'in'), output);
      expect(foldersIn(output)).toEqual(['a', 'c']);
      rmSync(join(dir, 'in', 'c'), { recursive: true });
      await merge(join(dir, 'in'), output);
      expect(readdirSync(output).toSorted()).toEqual([
        'merge.json',
        'metrics_requests.csv',
        'metrics_summary.json',
        'report.html',
      ]);
      await merge(join(dir, 'in'), output);
    });
  });

  test('stays where something else lies beside it, or is no folder of its own', async () => {
    await withTemporaryDir(async (dir) => {
      const output = join(dir, 'out');
      writeJobs(join(dir, 'in'), { a: {}, b: {}, c: {}, d: {} });
      await merge(join(dir, 'in'), output);
      writeFileSync(join(output, 'b', 'my-notes.txt'), '');
      // Somebody measured into it afterwards.
      writeJob(join(output, 'c'), { model: 'mine' });
      rmSync(join(output, 'd'), { recursive: true });
      if (process.platform !== 'win32') symlinkSync(join(output, 'b'), join(output, 'd'));
      const kept = { ...contentOf(join(output, 'b')), ...contentOf(join(output, 'c')) };
      for (const name of ['b', 'c', 'd']) rmSync(join(dir, 'in', name), { recursive: true });
      writeJobs(join(dir, 'in'), { e: {} });
      await merge(join(dir, 'in'), output);
      expect(foldersIn(output)).toEqual(['a', 'b', 'c', 'e']);
      expect({ ...contentOf(join(output, 'b')), ...contentOf(join(output, 'c')) }).toEqual(kept);
    });
  });

  test.each([
    '../victim/metrics_summary.json',
    '/victim/metrics_summary.json',
    'VICTIM/metrics_summary.json',
    '..',
    '',
  ])('is looked for in the output directory alone, though merge.json says %j', async (told) => {
    await withTemporaryDir(async (dir) => {
      const [victim, output] = [join(dir, 'victim'), join(dir, 'out')];
      writeJobs(join(dir, 'in'), { a: {} });
      await merge(join(dir, 'in'), victim);
      const before = contentOf(victim);
      const { run_id: runId } = JSON.parse(readFileSync(join(victim, 'metrics_summary.json'), 'utf8')) as {
        run_id: string;
      };
      mkdirSync(output);
      const path = told.startsWith('/') ? join(dir, told) : told.replace('VICTIM', victim);
      const groups = [{ run_id: runId, summary_json: path }];
      writeFileSync(join(output, 'merge.json'), JSON.stringify({ merge_id: 'x', groups }));
      await merge(join(dir, 'in'), output);
      expect(contentOf(victim)).toEqual(before);
      expect(existsSync(join(output, 'metrics_summary.json'))).toBe(true);
    });
  });

  test('that cannot be removed is a wrong output-dir', async () => {
    await withTemporaryDir(async (dir) => {
      const output = join(dir, 'out');
      writeJobs(join(dir, 'in'), { a: {} });
      // A folder in place of the file is as good as rights that are missing, which the superuser never is.
      mkdirSync(join(output, 'merge.json', 'x'), { recursive: true });
      expect(await refusalAsync(() => merge(join(dir, 'in'), output))).toMatch(
        /^output-dir: what an earlier merge left in .*out cannot be removed: .*; name another folder$/,
      );
    });
  });

  test('is of no matter where merge.json cannot be read', async () => {
    await withTemporaryDir(async (dir) => {
      const output = join(dir, 'out');
      writeJobs(join(dir, 'in'), { a: {} });
      mkdirSync(output);
      writeFileSync(join(output, 'merge.json'), '{"groups": 7');
      await merge(join(dir, 'in'), output);
      expect(JSON.parse(readFileSync(join(output, 'merge.json'), 'utf8'))).toMatchObject({ schema_version: 1 });
    });
  });
});
