/** Takes interim answers off the front of an answer; see {@link createInterimFilter}. */
export interface InterimFilter {
  /** A new answer is about to begin. */
  reset(): void;
  /** The bytes to hand on, or null to hold them back. */
  pass(bytes: Buffer): Buffer | null;
}

/**
 * A server may send interim answers unasked (`100 Continue`, `103 Early Hints`) and a client must ignore them (RFC 9110
 * section 15.2), yet undici drops the connection on a 100. So they are removed before undici sees them.
 */
export function createInterimFilter(): InterimFilter {
  let deciding = true;
  let held: Buffer = NOTHING;
  return {
    reset() {
      deciding = true;
      held = NOTHING;
    },
    pass(bytes) {
      if (!deciding) return bytes;
      held = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
      for (let end = interimEnd(held); end !== null; end = interimEnd(held)) {
        if (end === 'unknown') return null;
        held = held.subarray(end);
      }
      deciding = false;
      const rest = held;
      held = NOTHING;
      return rest;
    },
  };
}

const NOTHING = Buffer.alloc(0);
/** Bytes held back at most; a longer head is undici's to refuse. */
const LONGEST_HEAD = 64 * 1024;

/** Where the interim answer at the front ends; null = what stands there is none. */
function interimEnd(bytes: Buffer): number | 'unknown' | null {
  const start = bytes.toString('latin1', 0, STATUS_END);
  if (start.length === STATUS_END ? !INTERIM.test(start) : !SHORTEST.startsWith(start.slice(0, SHORTEST.length)))
    return null;
  const end = bytes.indexOf('\r\n\r\n');
  if (end !== -1) return end + 4;
  return bytes.length > LONGEST_HEAD ? null : 'unknown';
}

/** `101 Switching Protocols` is final. */
const INTERIM = /^HTTP\/1\.1 1(?!01)\d\d$/;
const SHORTEST = 'HTTP/1.1 1';
const STATUS_END = 'HTTP/1.1 100'.length;
