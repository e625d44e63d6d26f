import { describe, expect, test } from '@jest/globals';
import { unpackFiles } from '../../src/baseline/history-archive.ts';
import { zip } from '../support/zip.ts';

const WANTED = new Map([
  ['a.json', 100],
  ['b.jsonl', 10],
]);

const file = (name: string, bytes: Buffer | string = '{}') => ({ name, bytes: Buffer.from(bytes) });

test('gives the wanted files and leaves the others packed', async () => {
  const archive = zip([file('a.json', '{"a":1}'), file('report.html', 'x'.repeat(1_000_000)), file('sub/b.jsonl')]);
  const files = await unpackFiles(archive, WANTED);
  expect([...files].map(([name, bytes]) => [name, bytes.toString()])).toEqual([['a.json', '{"a":1}']]);
});

describe('refused as a whole:', () => {
  const BOMB = Buffer.alloc(50_000_000);

  test.each([
    [
      'a file that unpacks to more than it may',
      zip([file('a.json', BOMB)]),
      'a.json unpacks to 50000000 bytes, more than 100',
    ],
    [
      'one that unpacks to more than it says',
      zip([{ ...file('a.json', BOMB), claimedSize: 90 }]),
      'too many bytes in the stream. expected 90. got at least 16384',
    ],
    [
      'one that unpacks to less than it says',
      zip([{ ...file('a.json', '{}'), claimedSize: 90 }]),
      'not enough bytes in the stream. expected 90. got only 2',
    ],
    [
      'a name that leads out of the folder',
      zip([file('a.json'), file('../a.json')]),
      'invalid relative path: ../a.json',
    ],
    ['a name from the root', zip([file('/etc/passwd')]), 'absolute path: /etc/passwd'],
    ['a name with a drive', zip([file('C:\\a.json')]), 'invalid characters in fileName: C:\\a.json'],
    ['a backslash', zip([file('..\\a.json')]), 'invalid characters in fileName: ..\\a.json'],
    ['one name twice', zip([file('a.json', '1'), file('a.json', '2')]), 'the archive holds a.json twice'],
    [
      'no archive',
      Buffer.from('<Error/>'),
      'End of central directory record signature not found. Either not a zip file, or file is truncated.',
    ],
    [
      'nothing',
      Buffer.alloc(0),
      'End of central directory record signature not found. Either not a zip file, or file is truncated.',
    ],
  ])('%s', async (_, archive, message) => {
    await expect(unpackFiles(archive, WANTED)).rejects.toThrow(message);
  });

  test('more files than ours have', async () => {
    const archive = zip(Array.from({ length: 1001 }, (_, i) => file(`${i}.txt`)));
    await expect(unpackFiles(archive, WANTED)).rejects.toThrow('the archive holds 1001 files');
  });

  test('an archive that was cut off anywhere', async () => {
    const archive = zip([file('a.json', '{"a":1}'), file('b.jsonl')]);
    for (let length = 0; length < archive.length; length += 1) {
      await expect(unpackFiles(archive.subarray(0, length), WANTED)).rejects.toThrow();
    }
  });

  test('damage inside', async () => {
    const archive = zip([file('a.json', '{"a":1}'.repeat(10))]);
    archive.fill(0xff, 36, 44);
    await expect(unpackFiles(archive, WANTED)).rejects.toThrow();
  });
});
