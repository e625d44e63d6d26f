/**
 * Every noun of the domain. Imports nothing.
 *
 * Units: what was measured is in seconds (`latencySeconds`), because the files report seconds;
 * what was configured is in milliseconds (`timeoutMs`), because timers take them.
 * `null` means "asked for, but unknown or absent"; it is never replaced by 0.
 */

/** A value that JSON can hold. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
/** A JSON object. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Where answers come from: a real endpoint, or the built-in mock that needs no network and no key. */
export type Mode = 'real' | 'mock';
/** The wire formats that can be measured. */
export const APIS = [
  'openai-chat',
  'openai-responses',
  'openai-completions',
  'anthropic-messages',
  'gemini',
  'ollama',
  'cohere',
] as const;
/** One of {@link APIS}. */
export type ApiName = (typeof APIS)[number];
/** Which header carries the key. */
export const AUTHS = ['bearer', 'api-key', 'x-api-key', 'x-goog-api-key', 'none'] as const;
/** One of {@link AUTHS}. */
export type Auth = (typeof AUTHS)[number];
/** One kept-alive connection for the run, or a new one for each request. */
export type ConnectionMode = 'reuse' | 'fresh';
/** Order of the prompts within a round. */
export type Order = 'listed' | 'shuffled';
/** What prompts look like in files and reports. */
export type PromptText = 'full' | 'hash' | 'none';
/** Which side of an interleaved comparison a request belongs to; everything is `candidate` when there is no comparison. */
export type Arm = 'candidate' | 'baseline';
/** Only `measured` requests enter statistics; `negotiation` marks one whose option the server refused. */
export type Phase = 'warmup' | 'measured' | 'negotiation';
/** Why a request failed. */
export type FailureClass =
  | 'connect'
  | 'tls'
  | 'dns'
  | 'timeout'
  | 'http'
  | 'rate_limit'
  | 'auth'
  | 'stream_truncated'
  | 'protocol'
  | 'empty'
  | 'aborted';
/** What makes a number doubtful, or worth knowing when reading it. */
export type Flag =
  | 'not_streamed'
  | 'coalesced'
  | 'compressed'
  | 'cached_prompt'
  | 'event_loop_delay'
  | 'length_limited'
  | 'model_changed'
  | 'resent'
  | 'no_end_marker'
  | 'via_proxy';

/** Who speaks in a conversation. */
export const ROLES = ['system', 'user', 'assistant'] as const;

/** One turn of a conversation. */
export interface Message {
  readonly role: (typeof ROLES)[number];
  readonly content: string;
}

/** One thing to ask. */
export interface Prompt {
  /** Given by the file, else `p1`, `p2`, … by position in the whole list. */
  readonly id: string;
  /** The text that files and reports show: the prompt itself, or the last user message of a conversation. */
  readonly text: string;
  readonly messages: readonly Message[];
  /** Token limit of this prompt alone; null = the run's. */
  readonly maxOutputTokens: number | null;
}

/** All prompts of a run, readable again and again without being held in memory. */
export interface PromptList {
  /** Where they come from, for people: `examples/prompts/mixed.jsonl`, `the prompts input`, `4 built-in prompts`. */
  readonly source: string;
  readonly count: number;
  /** Hash over the whole list in its order, hex; part of the fingerprint. */
  readonly sha256: string;
  read(): AsyncIterable<Prompt> | Iterable<Prompt>;
}

/** What requests are sent to, and how they look. */
export interface Target {
  /** Used exactly as given, query string included. */
  readonly url: string;
  readonly apiKey: string | null;
  /** null where the URL names the model. */
  readonly model: string | null;
  readonly api: ApiName;
  readonly auth: Auth;
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Merged into the request body. */
  readonly parameters: JsonObject;
  readonly stream: boolean;
  readonly maxOutputTokens: number | null;
}

/** A distribution to draw from, in the unit of what it describes (milliseconds or tokens). */
export type Spread =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'lognormal'; readonly p50: number; readonly p99: number };

/** How the mock behaves. */
export interface MockShape {
  readonly latencyMs: Spread;
  readonly ttftMs: Spread;
  /** The latest that a first token comes, as a share of its answer's latency, up to 1. */
  readonly latestTtft: number;
  readonly outputTokens: Spread;
  /** Share of requests that fail, 0 to 1. */
  readonly errorRate: number;
  /** Real seconds waited per virtual second; 0 = none. */
  readonly timeScale: number;
}

/** Proxy settings of the machine, read once at the edge. */
export interface ProxySettings {
  readonly http: string | null;
  readonly https: string | null;
  readonly bypass: string | null;
}

/** The part of the prompts that one of several jobs sends: every `count`-th, from the `index`-th on. */
export interface Shard {
  /** 1-based. */
  readonly index: number;
  readonly count: number;
}

/** A shard and what it is a part of. */
export interface DealtShard extends Shard {
  /** Prompts in the whole list. */
  readonly listed: number;
}

/** What is sent when. */
export interface Plan {
  readonly repeat: number;
  readonly warmup: number;
  readonly order: Order;
  readonly seed: number;
  readonly delayMs: number;
  readonly connection: ConnectionMode;
  readonly cacheBust: boolean;
  /** Look at unfinished data a few times, and end when nothing is left to decide. */
  readonly earlyStop: boolean;
}

/** When a request, or the run, is given up. */
export interface Patience {
  readonly timeoutMs: number;
  /** Longest wait for anything but comments and pings; null = no such limit. */
  readonly idleTimeoutMs: number | null;
  readonly maxDurationMs: number | null;
  readonly maxRequests: number | null;
  /** Consecutive failures that end the run. */
  readonly stopAfterFailures: number;
  /** Attempts after the first, for 429, 503 and connection failures. */
  readonly retries: number;
  /** How long to poll the origin until it answers; 0 = do not. */
  readonly waitForReadyMs: number;
}

/** Further formats that a run can be written in. */
export type ExportName = 'junit' | 'openmetrics' | 'benchmark-json';

/** What comes out, and where to. */
export interface OutputPlan {
  readonly dir: string;
  readonly exports: readonly ExportName[];
  readonly promptText: PromptText;
  readonly uploadArtifact: boolean;
  readonly artifactName: string;
  readonly retentionDays: number | null;
  readonly jobSummary: boolean;
  /** One comment on the pull request, renewed by each run. */
  readonly comment: boolean;
}

/** How sure a limit's answer must be: `point` takes the observed value as it is, the others ask for evidence. */
export type Confidence = 'point' | '90%' | '95%' | '99%';
/** What an inconclusive verdict does to the job. */
export type OnInconclusive = 'pass' | 'warn' | 'fail';

/** What the job is held to. */
export interface Gates {
  readonly thresholds: readonly Threshold[];
  readonly confidence: Confidence;
  readonly onInconclusive: OnInconclusive;
  /** Never fail the job on a verdict. */
  readonly reportOnly: boolean;
}

/** Percentiles that can be compared; the tails only over many interleaved pairs. */
export const REGRESSION_PERCENTS = [50, 95, 99] as const;
/** One of {@link REGRESSION_PERCENTS}. */
export type RegressionPercent = (typeof REGRESSION_PERCENTS)[number];

/** What is compared, and how little does not count. */
export interface RegressionMetric {
  readonly metric: MetricName;
  readonly percent: RegressionPercent;
  /** Slowdown that is none however large it is in percent, in the metric's unit. */
  readonly floor: number;
}

/** What a run is compared with: another arm, asked in turns, or a run whose files were kept. */
export type BaselinePlan =
  | {
      readonly kind: 'endpoint';
      readonly target: Target;
      /** Set in mock mode only. */
      readonly mock: MockShape | null;
      /** How much two deployments of the same thing differ anyway: 0.05 = 5 % each. */
      readonly deploymentVariation: number;
    }
  | { readonly kind: 'run'; readonly path: string }
  | {
      /** Several earlier runs of a workflow, or the last one. */
      readonly kind: 'history' | 'previous-run';
      /** File name of the workflow; null = the one that runs. */
      readonly workflow: string | null;
      /** null = the repository's default branch. */
      readonly branch: string | null;
      /** How many earlier runs to compare with. */
      readonly runs: number;
      readonly maxAgeMs: number;
    };

/** How a run is compared. */
export interface ComparisonPlan {
  readonly baseline: BaselinePlan;
  readonly metrics: readonly RegressionMetric[];
  /** Slowdown that is tolerated: 0.1 = 10 %. */
  readonly maxRegression: number;
  /** Risk of each one-sided answer: 0.05, or 0.01. */
  readonly alpha: number;
  /** Nothing comparable is a failure. */
  readonly required: boolean;
}

/** Everything a run needs, validated. */
export interface Config {
  readonly mode: Mode;
  readonly target: Target;
  /** Set in mock mode only. */
  readonly mock: MockShape | null;
  /** Those of the shard, where there is one. */
  readonly prompts: PromptList;
  /** null = all prompts are sent. */
  readonly shard: DealtShard | null;
  readonly plan: Plan;
  readonly patience: Patience;
  readonly gates: Gates;
  /** null = nothing is compared. */
  readonly comparison: ComparisonPlan | null;
  /** Names "the same thing" in place of a URL that changes from run to run; null = the URL does. */
  readonly baselineKey: string | null;
  /** A new name starts a new history, as after a slowdown that was accepted; null = none was given. */
  readonly baselineEpoch: string | null;
  /** For earlier runs and the comment; null = none. */
  readonly githubToken: string | null;
  readonly output: OutputPlan;
  readonly proxy: ProxySettings;
  /** What was chosen for the user, one sentence each: which API was recognised, which default a format needed. */
  readonly notes: readonly string[];
  /** What the user should know before anything is sent, one sentence each. */
  readonly warnings: readonly string[];
  /** Values that must not appear in any log, file, output or summary. */
  readonly secrets: readonly string[];
}

/** What the server says about tokens; null = it did not say. */
export interface Usage {
  readonly inputTokens: number | null;
  /** All generated tokens, reasoning included. */
  readonly outputTokens: number | null;
  readonly reasoningTokens: number | null;
  readonly cachedTokens: number | null;
}

/** Facts that every request leaves, whatever became of it. All times in seconds from t0 (design: the first thing it does on the network). */
export interface RequestFacts extends Usage {
  /** 1-based over the whole run, in the order of sending, warm-up included. */
  readonly index: number;
  readonly promptId: string;
  readonly promptText: string;
  readonly phase: Phase;
  /** 1-based. */
  readonly round: number;
  readonly arm: Arm;
  /** `2/5`, or null. */
  readonly shard: string | null;
  /** Wall-clock time of t0, ISO 8601 in UTC with milliseconds. */
  readonly startedAt: string;
  readonly httpStatus: number | null;
  /** Requests sent for this row: 1 unless it was retried. */
  readonly attempts: number;
  /** Whether a stream was asked for. */
  readonly stream: boolean;
  readonly connection: 'new' | 'reused' | null;
  /** DNS + TCP + TLS, on the request that opened the connection. */
  readonly connectSeconds: number | null;
  readonly ttfbSeconds: number | null;
  readonly ttftSeconds: number | null;
  readonly ttfoSeconds: number | null;
  readonly streamEndSeconds: number | null;
  readonly maxGapSeconds: number | null;
  /** Network chunks that carried generated output. */
  readonly chunks: number | null;
  readonly finishReason: string | null;
  readonly model: string | null;
  /** Time that the server itself reports. */
  readonly serverSeconds: number | null;
  readonly requestId: string | null;
  readonly flags: readonly Flag[];
}

/** A request that was answered in full. */
export interface CompletedRequest extends RequestFacts {
  readonly outcome: 'ok';
  readonly latencySeconds: number;
}

/** A request that was not; it has no latency. */
export interface FailedRequest extends RequestFacts {
  readonly outcome: 'failed';
  readonly latencySeconds: null;
  readonly failure: FailureClass;
  /** What happened, in the server's words where it spoke: one line, shortened, masked. */
  readonly failureMessage: string;
  /** How long it had been waited for, t0 to giving up; null when it never reached the network. */
  readonly waitedSeconds: number | null;
}

/** One row of the CSV: a request that was sent. */
export type RequestRecord = CompletedRequest | FailedRequest;

/** The metrics that a request can have; rows of the table in metrics.ts. */
export type MetricName =
  | 'latency'
  | 'ttfb'
  | 'ttft'
  | 'ttfo'
  | 'tpot'
  | 'output_tps'
  | 'decode_tps'
  | 'max_gap'
  | 'connect'
  | 'stream_end'
  | 'server'
  | 'input_tokens'
  | 'output_tokens';

/** A range that a figure is expected in; null = no bound can be given. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/** One metric over the completed measured requests of a run, in the metric's unit. */
export interface Distribution {
  readonly count: number;
  readonly average: number | null;
  readonly stddev: number | null;
  readonly min: number | null;
  readonly max: number | null;
  /** null below the minimum number of samples for that percentile. */
  readonly p50: number | null;
  readonly p90: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
}

/** Failed requests that failed alike. */
export interface FailureGroup {
  readonly failure: FailureClass;
  readonly httpStatus: number | null;
  readonly message: string;
  readonly count: number;
}

/** One prompt's requests. */
export interface PromptSummary {
  readonly id: string;
  /** As `prompt-text` allows. */
  readonly text: string;
  readonly attempted: number;
  readonly failed: number;
  readonly latency: Distribution;
  readonly ttft: Distribution;
  readonly averageOutputTokens: number | null;
}

/** The figures of a run: candidate requests of the measured phase only. */
export interface Summary {
  readonly attempted: number;
  readonly completed: number;
  readonly failed: number;
  readonly warmup: number;
  /** failed / attempted; null when nothing was attempted. */
  readonly errorRate: number | null;
  /** What the candidate's measured requests took, every attempt of them, without any wait in between. */
  readonly totalTimeSeconds: number;
  /** completed / total time; null when nothing completed. */
  readonly throughputRps: number | null;
  readonly metrics: Readonly<Record<MetricName, Distribution>>;
  readonly failures: readonly FailureGroup[];
  readonly perPrompt: readonly PromptSummary[];
  /** Prompts that `perPrompt` leaves out. */
  readonly perPromptOmitted: number;
  /** Measured completed requests that carry each flag. */
  readonly flags: Readonly<Partial<Record<Flag, number>>>;
}

/** Statistics that a threshold can name; `p95` and other percentiles as a number. */
export type Statistic =
  { readonly kind: 'average' | 'min' | 'max' | 'stddev' } | { readonly kind: 'percentile'; readonly percent: number };
/** How an observed value is compared with a limit. */
export const OPERATORS = ['<', '<=', '>', '>='] as const;
/** One of {@link OPERATORS}. */
export type Operator = (typeof OPERATORS)[number];
/** What a single request must keep to count as good. */
export interface GoodputBound {
  readonly metric: MetricName;
  readonly operator: Operator;
  /** In the metric's unit. */
  readonly limit: number;
}
/** What a threshold judges; `goodput` is the share of attempted requests that keep every bound. */
export type Subject =
  | { readonly kind: 'metric'; readonly metric: MetricName; readonly statistic: Statistic }
  | { readonly kind: 'error_rate' }
  | { readonly kind: 'throughput_rps' }
  | { readonly kind: 'goodput'; readonly bounds: readonly GoodputBound[] }
  /** The slowdown against a baseline, as a fraction. No threshold names it; a comparison makes the check. */
  | { readonly kind: 'regression'; readonly metric: MetricName; readonly percent: RegressionPercent };

/** One limit, parsed. */
export interface Threshold {
  /** What the user wrote, in regular spacing: `latency.p95 < 2s`; or the input it stands for: `max-average-latency 2s`. */
  readonly source: string;
  readonly subject: Subject;
  readonly operator: Operator;
  /** Seconds for times, a fraction for rates, plain for speeds. */
  readonly limit: number;
  /** A broken `warn` limit annotates and never fails. */
  readonly warnOnly: boolean;
  /** Judged by the observed value, whatever the confidence: so is `max-error-rate`. */
  readonly byObserved?: true;
}

/** What a check or a run came to; unknown is never `pass`. */
export type Answer = 'pass' | 'fail' | 'inconclusive';

/** One limit beside what was observed. */
export interface Check {
  readonly threshold: Threshold;
  /** In the limit's unit; null = nothing to observe, or too few samples for the percentile. */
  readonly observed: number | null;
  /** At the asked confidence (95 % at `point`), each bound on its own; null = this subject has none. */
  readonly interval: Interval | null;
  /** Requests that were used: answered ones with a value, or attempted ones for shares. */
  readonly samples: number;
  readonly answer: Answer;
  /** Why this answer, without a full stop: `p95 latency 2.31 s is over the limit of 2 s (42 requests)`. */
  readonly reason: string;
}

/** What the run as a whole came to. */
export interface Verdict {
  readonly status: Answer | 'skipped' | 'error';
  /** One sentence with the figure that decided it. */
  readonly reason: string;
  readonly checks: readonly Check[];
}

/**
 * What a comparison says of a slowdown: `regression` it is surely beyond what is tolerated, `suspected` it looks so,
 * `none-seen` it does not look so, `proven` it surely is not.
 */
export type ComparisonState = 'regression' | 'suspected' | 'none-seen' | 'proven';

/**
 * One compared figure. Changes are fractions of the baseline: 0.25 = a quarter slower. Of a speed it is the change of the
 * time that a token takes, so that more is always slower.
 */
export interface MetricComparison extends Interval {
  readonly metric: MetricName;
  readonly percent: RegressionPercent;
  /** null = there is too little to say anything. */
  readonly state: ComparisonState | null;
  readonly answer: Answer;
  /** null = nothing to compare. */
  readonly change: number | null;
  /** What is tolerated here: the relative tolerance, or the absolute floor where that allows more. */
  readonly tolerated: number;
  /** Pairs with a value on both sides; where only figures were stored, the candidate's requests with a value. */
  readonly samples: number;
  /** Pairs in all that would probably settle an undecided state; null = it is settled, or no number would. */
  readonly pairsToDecide: number | null;
  /** As a check's reason. */
  readonly reason: string;
}

/** Requests that belong together: the same prompt, as often before, on both sides. */
export interface PairCounts {
  readonly attempted: number;
  /** Both were answered. */
  readonly complete: number;
  readonly candidateFailed: number;
  readonly baselineFailed: number;
  /** The candidate ran into the timeout where the baseline answered. */
  readonly candidateTimedOut: number;
  /** Requests of either side without a partner. */
  readonly unpaired: number;
}

/** One metric of both sides, each over all its answered requests. */
export interface SideBySide {
  readonly metric: MetricName;
  readonly candidate: { readonly p50: number | null; readonly p90: number | null };
  readonly baseline: { readonly p50: number | null; readonly p90: number | null };
}

/** What comparing two sides came to. */
export interface RunComparison {
  /** The state that counts most among the metrics; null = one cannot be told, and none is worse. */
  readonly state: ComparisonState | null;
  readonly metrics: readonly MetricComparison[];
  /** null = only figures of the baseline were stored. */
  readonly pairs: PairCounts | null;
  readonly sides: readonly SideBySide[];
  /** What makes the comparison doubtful, one sentence each. */
  readonly notes: readonly string[];
}

/** What a run was compared with. */
export type BaselineIdentity =
  | {
      readonly kind: 'endpoint';
      /** Without credentials; null in mock mode. */
      readonly url: string | null;
      readonly api: ApiName;
      readonly model: string | null;
    }
  | { readonly kind: 'run'; readonly path: string; readonly runId: string; readonly startedAt: string }
  /** Out of the artifact of a workflow run. */
  | { readonly kind: 'previous-run'; readonly runId: string; readonly startedAt: string }
  | { readonly kind: 'history'; readonly runs: number; readonly firstAt: string; readonly lastAt: string }
  | { readonly kind: 'none'; readonly wanted: 'history' | 'previous-run' };

/** One run in a trend. */
export interface TrendPoint {
  /** ISO 8601 in UTC. */
  readonly startedAt: string;
  /** Median, in the metric's unit. */
  readonly p50: number;
  /** Whether this run is compared with that one. */
  readonly compared: boolean;
  /** Why not, where something went wrong in it; null = nothing did, and it is compared with unless enough newer ones are. */
  readonly leftOut: string | null;
}

/** One compared metric over the last runs, this one last. */
export interface Trend {
  readonly metric: MetricName;
  /** Earlier runs, oldest first. */
  readonly past: readonly TrendPoint[];
  /** This run's median; null = it has none. */
  readonly current: number | null;
  /** Where a run like the earlier ones was to be expected, each bound with the comparison's confidence; null = too little is known. */
  readonly band: { readonly low: number; readonly high: number } | null;
}

/** Why the run ended before every planned request was sent; `decided` = nothing was left to find out; null = it did not. */
export type CutShort =
  | null
  | 'max-duration'
  | 'max-requests'
  | 'stop-after-failures'
  | 'decided'
  | 'interrupted'
  | 'write-failed'
  | 'broken-off';

/** The connection that was opened before the first request. */
export interface OpenedConnection {
  readonly connectSeconds: number;
  readonly dnsSeconds: number | null;
  readonly tcpSeconds: number | null;
  readonly tlsSeconds: number | null;
  readonly viaProxy: boolean;
}

/** How far our own time to first token is off, found against a server inside this process before the run; seconds. */
export interface Instrument {
  readonly samples: number;
  readonly lowSeconds: number;
  readonly medianSeconds: number;
  readonly highSeconds: number;
}

/** Where the run took place. */
export interface Environment {
  readonly os: string;
  readonly architecture: string;
  readonly node: string;
  /** `ubuntu-24.04 20261110.1` on a hosted runner; null elsewhere. */
  readonly runnerImage: string | null;
  readonly region: string | null;
}
