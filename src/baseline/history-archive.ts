import type { Readable } from 'node:stream';
import { fromBufferPromise, type Entry } from 'yauzl';

/** More files than any artifact of ours holds. */
const MOST_ENTRIES = 1000;

/**
 * Unpacks the named files of a zip archive, in memory; the others are not touched. `wanted` gives each name its most bytes,
 * which hold for what is really unpacked, not only for what the archive says of itself. An archive with a name that leads out
 * of its folder, with one name twice, or with damage is refused as a whole: it was not made by an upload of ours.
 * @throws {Error} that says what is wrong, without a full stop
 */
export async function unpackFiles(
  archive: Buffer,
  wanted: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await fromBufferPromise(archive, { lazyEntries: true, strictFileNames: true });
  if (zip.entryCount > MOST_ENTRIES) throw new Error(`the archive holds ${zip.entryCount} files`);
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const most = wanted.get(entry.fileName);
    if (most === undefined) continue;
    if (files.has(entry.fileName)) throw new Error(`the archive holds ${entry.fileName} twice`);
    refuseLarge(entry, most);
    files.set(entry.fileName, await readWhole(await zip.openReadStreamPromise(entry), entry, most));
  }
  return files;
}

function refuseLarge({ fileName, uncompressedSize }: Pick<Entry, 'fileName' | 'uncompressedSize'>, most: number): void {
  if (uncompressedSize > most) throw new Error(`${fileName} unpacks to ${uncompressedSize} bytes, more than ${most}`);
}

async function readWhole(stream: Readable, { fileName }: Entry, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let uncompressedSize = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    uncompressedSize += chunk.length;
    refuseLarge({ fileName, uncompressedSize }, most);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
