import { createBrotliDecompress, createGunzip, createInflate, createZstdDecompress, type Gunzip } from 'node:zlib';
import { MAX_ANSWER_BYTES, type Exchange } from './exchange.ts';
import { headerText } from './failure.ts';

/**
 * Undoes a compression that the server applied although none was asked for. Each network chunk keeps its stamp and gets the
 * text that it completed; what the compressor held back arrives late, so such rows are flagged `compressed`.
 */
export async function decompressed(exchange: Exchange): Promise<Exchange> {
  const encoding = headerText(exchange, 'content-encoding')?.trim().toLowerCase() ?? '';
  const decoder = decoderFor(encoding);
  if (decoder === null || exchange.chunks.length === 0) return exchange;
  const chunks: Buffer[] = [];
  let size = 0;
  let broken = false;
  decoder.on('error', () => (broken = true));
  for (const chunk of exchange.chunks) {
    const text = broken ? Buffer.alloc(0) : await pass(decoder, chunk);
    size += text.length;
    chunks.push(text);
    if (size <= MAX_ANSWER_BYTES) continue;
    decoder.destroy();
    return { ...exchange, chunks, interruption: { kind: 'too-large' } };
  }
  decoder.destroy();
  return { ...exchange, chunks };
}

function decoderFor(encoding: string): Gunzip | null {
  if (encoding === 'gzip' || encoding === 'x-gzip') return createGunzip();
  if (encoding === 'deflate') return createInflate();
  if (encoding === 'br') return createBrotliDecompress() as unknown as Gunzip;
  return encoding === 'zstd' ? (createZstdDecompress() as unknown as Gunzip) : null;
}

/** Feeds one chunk and collects what comes out of it, until the decoder wants more. */
function pass(decoder: Gunzip, chunk: Buffer): Promise<Buffer> {
  return new Promise((resolve) => {
    const out: Buffer[] = [];
    let size = 0;
    const collect = (text: Buffer): void => {
      out.push(text);
      size += text.length;
      // A decompression bomb: the caller sees the size and stops.
      if (size > MAX_ANSWER_BYTES) finish();
    };
    const finish = (): void => {
      decoder.off('data', collect);
      decoder.off('error', finish);
      resolve(Buffer.concat(out));
    };
    decoder.on('data', collect);
    decoder.once('error', finish);
    decoder.write(chunk, () => setImmediate(finish));
  });
}
