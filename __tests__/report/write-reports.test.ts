import { expect, test } from '@jest/globals';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderHtml } from '../../src/report/html.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { writeReports } from '../../src/report/write-reports.ts';
import { aNormalRun } from '../support/sample-reports.ts';
import { withTemporaryDir } from '../support/temporary-dir.ts';

const report = aNormalRun();

test('report.html is always written, other formats as asked for', () =>
  withTemporaryDir(async (dir) => {
    const [page, cases] = [join(dir, 'report.html'), join(dir, 'metrics_junit.xml')];
    expect(await writeReports(report, { dir, exports: ['junit'] })).toEqual({
      reportHtml: page,
      files: [page, cases],
      problems: [],
    });
    expect(readFileSync(page, 'utf8')).toBe(renderHtml(report));
    expect(readFileSync(cases, 'utf8')).toBe(renderJunit(report));
    expect(await writeReports(report, { dir, exports: [] })).toMatchObject({ files: [page] });
  }));

test('one that cannot be written does not keep the others from being written', () =>
  withTemporaryDir(async (dir) => {
    mkdirSync(join(dir, 'report.html', 'in the way'), { recursive: true });
    const cases = join(dir, 'metrics_junit.xml');
    expect(await writeReports(report, { dir, exports: ['junit'] })).toEqual({
      reportHtml: null,
      files: [cases],
      problems: [expect.stringMatching(/^report\.html was not written: .*report\.html/)],
    });
    expect(readdirSync(dir).toSorted()).toEqual(['metrics_junit.xml', 'report.html']);
  }));
