import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openRowSource } from '../../src/merge/row-source.ts';
import { withTemporaryDir } from '../support/temporary-dir.ts';

test('rows are read again by their lengths, whatever their line ends, and however long they are', async () => {
  await withTemporaryDir((dir) => {
    const rows = ['a\r\n', '"b\nc"\n', '\n', `${'long'.repeat(50_000)}\r\n`, 'x'.repeat(60_000), '\n', 'last'];
    const path = join(dir, 'file.csv');
    writeFileSync(path, `header\r\n${rows.join('')}`);
    const source = openRowSource(path, 8);
    const seen = rows.map((row) => {
      source.next(row.length);
      return source.bytes.toString('utf8', source.start, source.end);
    });
    source.close();
    expect(seen).toEqual(rows.map((row) => row.replace(/\r?\n$/, '')));
  });
});

test('a file that became shorter is not taken for whole', async () => {
  await withTemporaryDir((dir) => {
    const path = join(dir, 'file.csv');
    writeFileSync(path, 'one\r\ntwo\r\n');
    const source = openRowSource(path, 0);
    truncateSync(path, 7);
    source.next(5);
    expect(() => source.next(5)).toThrow(`${path} has changed while it was read`);
    source.close();
  });
});
