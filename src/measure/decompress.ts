import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw, createZstdDecompress } from 'node:zlib';
import type { Transform } from 'node:stream';
import type { Exchange } from './exchange.ts';
import { headerText } from './failure.ts';
import { MAX_ANSWER_BYTES } from './receipt.ts';

/**
 * Undoes a compression that the server applied although none was asked for. Each network chunk keeps its stamp and gets the
 * text that it completed; what the compressor held back arrives late, so such rows are flagged `compressed`.
 */
export async function decompressed(exchange: Exchange): Promise<Exchange> {
  const codings = contentCodings(exchange);
  if (codings.length === 0 || exchange.chunks.length === 0) return exchange;
  if (codings.length > MOST_CODINGS || !codings.every((coding) => DECODERS.has(coding))) {
    return undecodable(exchange, [], `the answer is compressed in a way unknown here: ${codings.join(', ')}`);
  }
  let text = exchange;
  for (const coding of codings.toReversed()) text = await undone(text, coding);
  return text;
}

async function undone(exchange: Exchange, encoding: string): Promise<Exchange> {
  const decoder = DECODERS.get(encoding)!(exchange.chunks);
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

const NO_CODINGS: readonly string[] = [];

/** How an answer's body is compressed, in the order in which that was done; nothing for one that is not. */
export function contentCodings(exchange: Pick<Exchange, 'headers'>): readonly string[] {
  const encoding = headerText(exchange, 'content-encoding');
  if (encoding === null) return NO_CODINGS;
  const codings = encoding.split(',').map((coding) => coding.trim().toLowerCase());
  return codings.filter((coding) => coding !== '' && coding !== 'identity');
}

/** Nobody has a reason for more of them on top of each other. */
const MOST_CODINGS = 3;

const DECODERS: ReadonlyMap<string, (chunks: readonly Buffer[]) => Transform> = new Map([
  ['gzip', () => createGunzip()],
  ['x-gzip', () => createGunzip()],
  ['deflate', inflater],
  ['br', () => createBrotliDecompress()],
  ['zstd', () => createZstdDecompress()],
]);

/** `deflate` is zlib's format (RFC 9110), but some servers send the data alone, without zlib's two bytes in front (RFC 1950). */
function inflater(chunks: readonly Buffer[]): Transform {
  const start = Buffer.concat(chunks.slice(0, 2)).subarray(0, 2);
  const isZlib = start.length === 2 && (start[0]! & 0x0f) === 8 && start.readUInt16BE() % 31 === 0;
  return isZlib ? createInflate() : createInflateRaw();
}

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
