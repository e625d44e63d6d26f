import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress } from 'node:zlib';
import type { Transform } from 'node:stream';
import type { Exchange } from './exchange.ts';
import { headerText } from './failure.ts';
import { MAX_ANSWER_BYTES } from './receipt.ts';

/**
 * Undoes a compression that the server applied although none was asked for. Each network chunk keeps its stamp and gets the
 * text that it completed; what the compressor held back arrives late, so such rows are flagged `compressed`.
 */
export async function decompressed(exchange: Exchange): Promise<Exchange> {
  const encoding = contentEncoding(exchange);
  if (encoding === null || exchange.chunks.length === 0) return exchange;
  const create = DECODERS.get(encoding);
  if (create === undefined)
    return undecodable(exchange, [], `the answer is compressed in a way unknown here: ${encoding}`);
  const decoder = create();
  const inflate = createFeed(decoder);
  const chunks: Buffer[] = [];
  let room = MAX_ANSWER_BYTES;
  try {
    for (const chunk of exchange.chunks) {
      const text = await inflate(chunk, room);
      chunks.push(text);
      room -= text.length;
      if (room < 0) return { ...exchange, chunks, interruption: { kind: 'too-large' } };
    }
    return { ...exchange, chunks };
  } catch {
    return undecodable(
      exchange,
      chunks,
      `the answer says that it is compressed with ${encoding}, but it is not readable as such`,
    );
  } finally {
    decoder.destroy();
  }
}

/** The compression of an answer's body, or null. */
export function contentEncoding(exchange: Pick<Exchange, 'headers'>): string | null {
  const encoding = headerText(exchange, 'content-encoding')?.trim().toLowerCase() ?? '';
  return encoding === '' || encoding === 'identity' ? null : encoding;
}

const DECODERS: ReadonlyMap<string, () => Transform> = new Map<string, () => Transform>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
  ['zstd', createZstdDecompress],
]);

/** How the connection ended says more than that its last bytes make no sense. */
function undecodable(exchange: Exchange, chunks: readonly Buffer[], reason: string): Exchange {
  return { ...exchange, chunks, interruption: exchange.interruption ?? { kind: 'undecodable', reason } };
}

/** Feeds one chunk at a time and gives what came out of it, a little more than `room` bytes at most. Rejects on bad data. */
function createFeed(decoder: Transform): (chunk: Buffer, room: number) => Promise<Buffer> {
  let failed: Error | null = null;
  let out: Buffer[] = [];
  let size = 0;
  let onProgress: (() => void) | null = null;
  decoder.on('data', (text: Buffer) => {
    out.push(text);
    size += text.length;
    onProgress?.();
  });
  decoder.on('error', (error) => {
    failed = error;
    onProgress?.();
  });
  return (chunk, room) =>
    new Promise((resolve, reject) => {
      const finish = (): void => {
        onProgress = null;
        if (failed !== null) return reject(failed);
        resolve(Buffer.concat(out));
        out = [];
        size = 0;
      };
      // A small answer can blow up to gigabytes, so it is cut off while it comes.
      onProgress = () => (failed !== null || size > room ? finish() : undefined);
      decoder.write(chunk, () => setImmediate(finish));
    });
}
