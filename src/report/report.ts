import type {
  ApiName,
  BaselineIdentity,
  CutShort,
  Environment,
  Instrument,
  JsonObject,
  Mode,
  OpenedConnection,
  PromptText,
  RunComparison,
  Summary,
  Trend,
  Verdict,
} from '../model.ts';
import type { MetricBounds } from '../percentile-bounds.ts';
import type { RecordTable } from '../records.ts';

/** What made the measurement. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** What must be equal for two runs to be compared, and a hash over it. */
export interface Fingerprint {
  /** Hex. */
  readonly hash: string;
  readonly parts: JsonObject;
}

/** What was measured, for a heading. */
export interface ReportTarget {
  /** Without credentials; null in mock mode. */
  readonly url: string | null;
  readonly api: ApiName;
  readonly model: string | null;
}

/** A run beside its baseline. Where nothing was comparable, there are no metrics. */
export interface ReportComparison extends RunComparison {
  readonly baseline: BaselineIdentity;
  /** Why nothing was comparable, without a full stop; null = something was. */
  readonly problem: string | null;
  /** Of each bound on its own, over all looks: 0.95 or 0.99. */
  readonly confidence: number;
  /** Slowdown that is tolerated, as a fraction. */
  readonly maxRegression: number;
}

/** A heading without a colon, and a sentence a line. */
export interface ReportAlert {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * Everything that a finished, or cut short, run knows; every renderer takes one. Secrets have been removed from all
 * texts in it: a renderer escapes them for where they are shown and cannot find a secret after that.
 */
export interface Report {
  /** UUID. */
  readonly runId: string;
  /** ISO 8601 in UTC with milliseconds. */
  readonly startedAt: string;
  readonly mode: Mode;
  readonly tool: Tool;
  readonly environment: Environment;
  readonly target: ReportTarget;
  /** The inputs as they were understood, without secrets. */
  readonly config: JsonObject;
  readonly fingerprint: Fingerprint;
  /** null when connections were opened by the requests, or by none. */
  readonly connection: OpenedConnection | null;
  /** How far our own figures are off; null in mock mode, and where it could not be found. */
  readonly instrument: Instrument | null;
  /** Seeds the order of the prompts and the mock. */
  readonly seed: number;
  /** What `records` and `summary` hold of a prompt. */
  readonly promptText: PromptText;
  /** Measured requests that were to be sent; null when only the time was limited. */
  readonly planned: number | null;
  readonly cutShort: CutShort;
  readonly summary: Summary;
  readonly bounds: MetricBounds;
  /** null = the run was compared with nothing. */
  readonly comparison: ReportComparison | null;
  /** Over the runs before this one, where they are what it was compared with. */
  readonly trends: readonly Trend[];
  readonly verdict: Verdict;
  readonly records: RecordTable;
  /** Sentences for the reader: what was chosen for them, what makes a figure doubtful. */
  readonly notes: readonly string[];
  /** What stands above everything else: that results of a merge are missing. */
  readonly alert?: ReportAlert | undefined;
}
