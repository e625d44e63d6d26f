import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { InputError } from '../../src/errors.ts';
import { csvHeader, csvRow, type CsvRun } from '../../src/report/csv.ts';
import { freeOutputDir, openRequestsCsv, prepareOutputDir, RESULT_FILES, writeText } from '../../src/report/write.ts';
import { aCompletedRequest, aFailedRequest } from '../support/a-record.ts';
import { withTemporaryDir } from '../support/temporary-dir.ts';

const RUN: CsvRun = { runId: '0b3c7a52-5d0e-4a53-9a39-6d6f9d4b8c11', mode: 'mock', promptText: 'full' };
const [ROW, NEXT] = [aCompletedRequest({ promptText: 'Grüße\n🌅' }), aFailedRequest({ index: 2 })];

describe('openRequestsCsv', () => {
  test('each row is in the file when append has returned', async () => {
    await withTemporaryDir((dir) => {
      const path = join(dir, 'requests.csv');
      writeFileSync(path, 'an older and longer run\n'.repeat(100));
      const file = openRequestsCsv(path, RUN);
      expect(file.path).toBe(path);
      expect(readFileSync(path, 'utf8')).toBe(csvHeader());
      file.append(ROW);
      expect(readFileSync(path, 'utf8')).toBe(csvHeader() + csvRow(ROW, RUN));
      file.append(NEXT);
      file.close();
      expect(readFileSync(path, 'utf8')).toBe(csvHeader() + csvRow(ROW, RUN) + csvRow(NEXT, RUN));
    });
  });

  test('names the file that cannot be opened', () => {
    expect(() => openRequestsCsv('/nowhere/requests.csv', RUN)).toThrow(
      /^cannot write \/nowhere\/requests\.csv: .*ENOENT/,
    );
  });

  const fullDisk = existsSync('/dev/full') ? test : test.skip;
  fullDisk('says so when the disk is full', () => {
    expect(() => openRequestsCsv('/dev/full', RUN)).toThrow(/^cannot write \/dev\/full: .*ENOSPC/);
  });

  const withSizeLimit = process.platform === 'linux' ? test : test.skip;
  withSizeLimit('a row that does not fit leaves the file with whole rows only', async () => {
    await withTemporaryDir((dir) => {
      const path = join(dir, 'requests.csv');
      const script = join(dir, 'fill.ts');
      writeFileSync(script, fillUntilRefused(path));
      const limited = 'trap "" XFSZ; ulimit -f 4; exec "$0" "$1"';
      const { stdout } = spawnSync('bash', ['-c', limited, process.execPath, script], { encoding: 'utf8' });
      expect(stdout).toMatch(/^14 rows, then: cannot write .*requests\.csv: .*EFBIG/);
      expect(readFileSync(path, 'utf8')).toBe(csvHeader() + csvRow(aCompletedRequest(), RUN).repeat(14));
    });
  });
});

/** A program that appends the same row until that is refused. */
function fillUntilRefused(path: string): string {
  const [records, write] = ['../support/a-record.ts', '../../src/report/write.ts'].map((file) =>
    JSON.stringify(new URL(file, import.meta.url).href),
  );
  return `
    import { aCompletedRequest } from ${records};
    import { openRequestsCsv } from ${write};
    const file = openRequestsCsv(${JSON.stringify(path)}, ${JSON.stringify(RUN)});
    let rows = 0;
    try {
      for (; rows < 1000; rows += 1) file.append(aCompletedRequest());
    } catch (error) {
      console.log(rows + ' rows, then: ' + error.message);
    }`;
}

describe('writeText', () => {
  test('replaces a file and leaves nothing else behind', async () => {
    await withTemporaryDir((dir) => {
      const path = join(dir, 'summary.json');
      writeText(path, 'old');
      writeText(path, 'new ü');
      expect([readFileSync(path, 'utf8'), readdirSync(dir)]).toEqual(['new ü', ['summary.json']]);
    });
  });

  test('keeps the old file, and leaves nothing else behind, when it cannot be replaced', async () => {
    await withTemporaryDir((dir) => {
      const path = join(dir, 'summary.json');
      mkdirSync(join(path, 'occupied'), { recursive: true });
      expect(() => writeText(path, 'new')).toThrow(/^cannot write .*summary\.json: /);
      expect(readdirSync(dir)).toEqual(['summary.json']);
    });
  });
});

describe('prepareOutputDir', () => {
  const onLinux = process.platform === 'linux' ? test : test.skip;
  onLinux('refuses a place where no directory can be made, where Node would try for ever', () => {
    expect(() => prepareOutputDir('/proc/results')).toThrow(InputError);
  });

  test('makes the directory and removes what an earlier run left, and nothing else', async () => {
    await withTemporaryDir((dir) => {
      const results = join(dir, 'a', 'b');
      prepareOutputDir(results);
      for (const name of [...Object.values(RESULT_FILES), 'mine.txt']) writeFileSync(join(results, name), 'old');
      prepareOutputDir(results);
      expect(readdirSync(results)).toEqual(['mine.txt']);
    });
  });

  test('leaves a report.html alone that no run of ours wrote', async () => {
    await withTemporaryDir((dir) => {
      writeFileSync(join(dir, 'report.html'), 'mine');
      expect(() => prepareOutputDir(dir)).toThrow(/^output-dir: .* holds a report\.html that is not of an earlier run/);
      expect(readdirSync(dir)).toEqual(['report.html']);
    });
  });

  test('refuses a directory that cannot be made', async () => {
    await withTemporaryDir((dir) => {
      writeFileSync(join(dir, 'file'), '');
      const inFile = join(dir, 'file', 'results');
      expect(() => prepareOutputDir(inFile)).toThrow(InputError);
      expect(() => prepareOutputDir(inFile)).toThrow(
        /^output-dir: cannot write to .*results: .*ENOTDIR.*; name a directory that can be written to$/,
      );
    });
  });
});

describe('freeOutputDir', () => {
  test('takes the first directory without results', async () => {
    await withTemporaryDir((root) => {
      const dir = join(root, 'results');
      expect(freeOutputDir(dir)).toBe(dir);
      mkdirSync(dir);
      writeFileSync(join(dir, 'mine.txt'), '');
      expect(freeOutputDir(dir)).toBe(dir);
      writeFileSync(join(dir, RESULT_FILES.requestsCsv), '');
      expect(freeOutputDir(dir)).toBe(`${dir}-2`);
      expect(freeOutputDir(`${dir}/`)).toBe(`${dir}-2`);
      mkdirSync(`${dir}-2`);
      writeFileSync(join(`${dir}-2`, RESULT_FILES.summaryJson), '');
      expect(freeOutputDir(dir)).toBe(`${dir}-3`);
    });
  });

  test('leaves a name alone while it is free, also the working directory', () => {
    expect(freeOutputDir('no-such-dir/')).toBe('no-such-dir/');
    expect(freeOutputDir('.')).toBe('.');
    expect(basename(freeOutputDir('.'))).toBe('.');
  });
});
