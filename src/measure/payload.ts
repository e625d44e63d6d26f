/** Tells chunks that carry something from those that hold only comments, pings and blanks. */
export interface PayloadWatch {
  carries(chunk: Buffer): boolean;
}

/**
 * A cheap look at each chunk, for the idle timeout: SSE comments (`: ping`), ping events and blank lines are signs of life
 * but no answer. A line that a chunk cuts counts as soon as it can no longer become one of these.
 */
export function createPayloadWatch(): PayloadWatch {
  let unfinished = '';
  return {
    carries(chunk) {
      const [first = '', ...others] = chunk.toString('latin1').split(/[\r\n]/);
      const lines = [unfinished + first, ...others].map(withoutBlanks);
      unfinished = lines.pop()!.slice(0, LONGEST_SIGN);
      return !lines.every(isSign) || !mayBecomeSign(unfinished);
    },
  };
}

/** As they are without blanks; an event's name and an empty `data` come with the pings. */
const SIGNS = ['event:ping', 'data:{"type":"ping"}', 'data:'];
/** One character more than the longest sign is enough to know that a line is none. */
const LONGEST_SIGN = 1 + Math.max(...SIGNS.map((sign) => sign.length));

function withoutBlanks(line: string): string {
  return line.slice(0, 200).replace(/[ \t]/g, '');
}

function isSign(line: string): boolean {
  return line === '' || line.startsWith(':') || SIGNS.includes(line);
}

function mayBecomeSign(line: string): boolean {
  return isSign(line) || SIGNS.some((sign) => sign.startsWith(line));
}
