import type { RequestRecord } from '../model.ts';
import { liveLine, requestLine, type Progress } from '../report/console.ts';

/** The part of a terminal, or of a pipe, that progress is written to. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** Whether colours can be shown and are wanted: NO_COLOR asks for none. */
  hasColors?(): boolean;
  write(text: string): void;
}

/** Some terminals do not tell their width, or say 0. */
const UNKNOWN_WIDTH = 80;

/** In characters. */
export function screenWidth({ columns }: Screen): number {
  return columns || UNKNOWN_WIDTH;
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

/**
 * A live line on a terminal, with failed requests above it; elsewhere a line for each request. Nothing is written while a
 * request is under way; requests that take less than {@link PACE_MS} are shown several at a time, because a write costs more
 * than such a request. `now` is any clock in milliseconds.
 */
export function createProgressDisplay(screen: Screen, now: () => number = () => performance.now()): ProgressDisplay {
  return screen.isTTY === true ? liveDisplay(screen, now) : plainDisplay(screen, now);
}

/** Shows nothing of how far it is, only what is said. */
export function createSilentDisplay(screen: Screen): ProgressDisplay {
  return { start: () => {}, record: () => {}, say: (line) => screen.write(`${line}\n`), end: () => {} };
}

/** Pause between two writes about requests. */
const PACE_MS = 100;

function plainDisplay(screen: Screen, now: () => number): ProgressDisplay {
  const isDue = createPace(now);
  let held = '';

  function write(text: string): void {
    if (held + text !== '') screen.write(held + text);
    held = '';
  }

  return {
    start: () => {},
    record(record) {
      held += `${requestLine(record)}\n`;
      if (isDue()) write('');
    },
    say: (line) => write(`${line}\n`),
    end: () => write(''),
  };
}

/** Tells whether it is time to write again; the first time it always is. */
function createPace(now: () => number): () => boolean {
  let lastAt = -Infinity;
  return () => {
    const at = now();
    if (at - lastAt < PACE_MS) return false;
    lastAt = at;
    return true;
  };
}

/** Back to the first column, and clear to the end of the line (ECMA-48). */
const CLEAR_LINE = '\r\u001b[K';

function liveDisplay(screen: Screen, now: () => number): ProgressDisplay {
  const tally = createTally(now);
  const isDue = createPace(now);
  let isDrawn = false;

  function draw(): void {
    isDrawn = true;
    screen.write(CLEAR_LINE + liveLine(tally.progress(), screenWidth(screen)));
  }
  function clear(): void {
    if (isDrawn) screen.write(CLEAR_LINE);
    isDrawn = false;
  }
  function say(line: string): void {
    clear();
    screen.write(`${line}\n`);
  }

  return {
    start(planned) {
      tally.start(planned);
      draw();
    },
    record(record) {
      if (record.outcome === 'failed') say(requestLine(record));
      tally.count(record);
      if (isDue()) draw();
    },
    say,
    end: clear,
  };
}

function createTally(now: () => number) {
  let startedAt = 0;
  let planned: number | null = null;
  let done = 0;
  let failed = 0;
  let answeredSeconds = 0;
  let lastSeconds: number | null = null;
  return {
    start(count: number): void {
      startedAt = now();
      planned = count;
    },
    count({ latencySeconds }: RequestRecord): void {
      done += 1;
      lastSeconds = latencySeconds;
      if (latencySeconds === null) failed += 1;
      else answeredSeconds += latencySeconds;
    },
    progress(): Progress {
      const averageSeconds = done === failed ? null : answeredSeconds / (done - failed);
      return { done, failed, planned, lastSeconds, averageSeconds, elapsedSeconds: (now() - startedAt) / 1000 };
    },
  };
}
