import type { RequestRecord } from '../model.ts';
import { liveLine, requestLine } from '../report/console.ts';

/** The part of a terminal, or of a pipe, that progress is written to. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): void;
}

/** Shows how far a run has come. */
export interface ProgressDisplay {
  start(planned: number): void;
  record(record: RequestRecord): void;
  /** A line of text, above the live line where there is one. */
  say(line: string): void;
  /** Takes the live line away, before other text follows. */
  end(): void;
}

/** A live line on a terminal, with failed requests above it; elsewhere a line for each request. `now` is any clock in milliseconds. */
export function createProgressDisplay(screen: Screen, now: () => number = () => performance.now()): ProgressDisplay {
  return screen.isTTY === true ? liveDisplay(screen, now) : plainDisplay(screen);
}

function plainDisplay(screen: Screen): ProgressDisplay {
  const say = (line: string): void => screen.write(`${line}\n`);
  return { start: () => {}, record: (record) => say(requestLine(record)), say, end: () => {} };
}

/** Back to the first column, and clear to the end of the line (ECMA-48). */
const CLEAR_LINE = '\r\u001b[K';

function liveDisplay(screen: Screen, now: () => number): ProgressDisplay {
  let startedAt = 0;
  let plannedRequests: number | null = null;
  const tally = { done: 0, failed: 0, answeredSeconds: 0, lastSeconds: null as number | null };

  function draw(): void {
    const { done, failed, answeredSeconds, lastSeconds } = tally;
    const answered = done - failed;
    const averageSeconds = answered === 0 ? null : answeredSeconds / answered;
    const elapsedSeconds = (now() - startedAt) / 1000;
    const progress = { done, failed, planned: plannedRequests, lastSeconds, averageSeconds, elapsedSeconds };
    screen.write(CLEAR_LINE + liveLine(progress, screen.columns ?? 80));
  }

  return {
    start(planned) {
      startedAt = now();
      plannedRequests = planned;
      draw();
    },
    record(record) {
      const { latencySeconds } = record;
      if (latencySeconds === null) screen.write(`${CLEAR_LINE}${requestLine(record)}\n`);
      tally.done += 1;
      tally.lastSeconds = latencySeconds;
      if (latencySeconds === null) tally.failed += 1;
      else tally.answeredSeconds += latencySeconds;
      draw();
    },
    say: (line) => screen.write(`${CLEAR_LINE}${line}\n`),
    end: () => screen.write(CLEAR_LINE),
  };
}
