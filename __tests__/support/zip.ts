import { crc32, deflateRawSync } from 'node:zlib';

/** A file in an archive, with what may be wrong about it. */
export interface ZipFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** The unpacked size that the archive claims; the true one unless given. */
  readonly claimedSize?: number;
}

/** A zip archive of deflated files (APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16), with whatever names and sizes are asked for. */
export function zip(files: readonly ZipFile[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, claimedSize = bytes.length } of files) {
    const packed = deflateRawSync(bytes);
    const common = header(packed, { name, crc: crc32(bytes), size: claimedSize });
    const local = Buffer.concat([number(0x04034b50, 4), common, Buffer.from(name), packed]);
    directory.push(
      Buffer.concat([
        number(0x02014b50, 4),
        number(20, 2),
        common,
        number(0, 10),
        number(offset, 4),
        Buffer.from(name),
      ]),
    );
    locals.push(local);
    offset += local.length;
  }
  const size = directory.reduce((total, entry) => total + entry.length, 0);
  const end = [number(0x06054b50, 4), number(0, 4), number(files.length, 2), number(files.length, 2)];
  return Buffer.concat([...locals, ...directory, ...end, number(size, 4), number(offset, 4), number(0, 2)]);
}

/** What the local header and the directory have in common: version, flags, method, time, checksum, sizes, lengths. */
function header(packed: Buffer, { name, crc, size }: { name: string; crc: number; size: number }): Buffer {
  const lengths = [number(packed.length, 4), number(size, 4), number(Buffer.byteLength(name), 2), number(0, 2)];
  return Buffer.concat([number(20, 2), number(0x800, 2), number(8, 2), number(0, 4), number(crc, 4), ...lengths]);
}

function number(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  if (bytes <= 4) buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}
