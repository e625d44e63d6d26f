/**
 * What the page's script is given: columns instead of objects, times in microseconds, repeated texts once. Types only:
 * the page and the code that writes it share them.
 */
export interface PageData {
  readonly requests: RequestColumns;
  readonly prompts: PromptColumns;
  /** Failure messages, models and other texts that rows name by number. */
  readonly words: readonly string[];
  /** The report as Markdown, for the clipboard. */
  readonly markdown: string;
  /** Groups of requests in the picture over time, where it does not show each one. */
  readonly groups: GroupColumns | null;
}

/** One value a row, or a single value that all rows share. */
export type Packed = readonly (number | null)[] | number | null;

/** Requests in the order of sending. `…Us` are microseconds from t0; names in {@link PageData.words} end in `Word`. */
export interface RequestColumns {
  readonly count: number;
  readonly index: Packed;
  /** Milliseconds since the epoch of the first row's start. */
  readonly firstStartMs: number;
  /** Milliseconds since the first row's start. */
  readonly startMs: Packed;
  /** Row in {@link PromptColumns}. */
  readonly prompt: Packed;
  readonly phaseWord: Packed;
  readonly armWord: Packed;
  readonly round: Packed;
  readonly failureWord: Packed;
  readonly messageWord: Packed;
  readonly httpStatus: Packed;
  readonly attempts: Packed;
  readonly connectUs: Packed;
  readonly ttfbUs: Packed;
  readonly ttftUs: Packed;
  readonly latencyUs: Packed;
  readonly streamEndUs: Packed;
  readonly maxGapUs: Packed;
  readonly serverUs: Packed;
  readonly waitedUs: Packed;
  readonly inputTokens: Packed;
  readonly outputTokens: Packed;
  readonly chunks: Packed;
  readonly flagsWord: Packed;
  readonly finishWord: Packed;
  readonly modelWord: Packed;
}

/** Prompts; those without figures are only named by requests. */
export interface PromptColumns {
  readonly ids: readonly string[];
  /** Empty where the text may not be shown, or where there was no room for it. */
  readonly texts: readonly string[];
  /** Of the first so many prompts there are figures. */
  readonly described: number;
  readonly attempted: Packed;
  readonly failed: Packed;
  readonly averageUs: Packed;
  readonly minUs: Packed;
  readonly p50Us: Packed;
  readonly maxUs: Packed;
  readonly ttftUs: Packed;
  readonly outputTokens: Packed;
}

/** Groups of requests that follow each other. */
export interface GroupColumns {
  readonly first: Packed;
  readonly last: Packed;
  readonly medianUs: Packed;
  readonly maxUs: Packed;
  readonly ttftUs: Packed;
  readonly failed: Packed;
}
