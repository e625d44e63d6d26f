/** Takes `100 Continue` answers off the front of an answer; see {@link createInterimFilter}. */
export interface InterimFilter {
  /** A new answer is about to begin. */
  reset(): void;
  /** The bytes to hand on, or null to hold them back. */
  pass(bytes: Buffer): Buffer | null;
}

/**
 * A server may answer `100 Continue` unasked and a client must ignore it (RFC 9110 section 15.2.1), yet undici drops the
 * connection. So such a block is removed before undici sees it.
 */
export function createInterimFilter(): InterimFilter {
  let deciding = true;
  let held: Buffer | null = null;
  return {
    reset() {
      deciding = true;
      held = null;
    },
    pass(bytes) {
      if (!deciding) return bytes;
      held = held === null ? bytes : Buffer.concat([held, bytes]);
      while (startsLike(held, INTERIM)) {
        const end = held.indexOf('\r\n\r\n');
        if (held.length < INTERIM.length || end === -1) return held.length > LONGEST_HEAD ? letGo() : null;
        held = held.subarray(end + 4);
        if (held.length === 0) return null;
      }
      return letGo();
    },
  };

  function letGo(): Buffer | null {
    deciding = false;
    const all = held;
    held = null;
    return all;
  }
}

const INTERIM = Buffer.from('HTTP/1.1 100');
/** Bytes held back at most; a longer head is undici's to refuse. */
const LONGEST_HEAD = 64 * 1024;

function startsLike(bytes: Buffer, start: Buffer): boolean {
  const length = Math.min(bytes.length, start.length);
  return bytes.compare(start, 0, length, 0, length) === 0;
}
