/** Tells chunks that carry something from those that hold only comments, pings and blanks. */
export interface PayloadWatch {
  carries(chunk: Buffer): boolean;
}

/**
 * A cheap look at each chunk, for the idle timeout: SSE comments (`: ping`), ping events and blank lines are signs of life
 * but no answer. A line that a chunk cuts is judged when it is complete, so a comment sent byte by byte stays a comment.
 */
export function createPayloadWatch(): PayloadWatch {
  let rest = '';
  return {
    carries(chunk) {
      const lines = (rest + chunk.toString('latin1')).split(/\r\n|\n|\r/);
      rest = (lines.pop() ?? '').slice(0, LONGEST_SIGN_OF_LIFE);
      return (
        lines.some((line) => !isSignOfLife(line)) || (rest.length >= LONGEST_SIGN_OF_LIFE && !rest.startsWith(':'))
      );
    },
  };
}

/** No ping line is longer; a longer unfinished line that is no comment is an answer on its way. */
const LONGEST_SIGN_OF_LIFE = 200;

function isSignOfLife(line: string): boolean {
  return (
    line === '' ||
    line.startsWith(':') ||
    /^event: ?ping$/.test(line) ||
    /^data: ?(\{\s*"type":\s*"ping"\s*\}\s*)?$/.test(line)
  );
}
