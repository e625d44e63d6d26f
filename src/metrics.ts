import { DECODE_SPEED, derive, OUTPUT_SPEED, TPOT, type Derivation, type MeasuredField } from './derived-metrics.ts';
import type { MetricName, RequestRecord } from './model.ts';

/** What a metric is counted in; files and thresholds use these, reports scale them for the eye. */
export type Unit = 'seconds' | 'tokens_per_second' | 'tokens';

/** One row of the table of everything that is measured on a request. */
export interface Metric {
  readonly name: MetricName;
  /** Column of metrics_requests.csv, or null for one that is derived from others. */
  readonly column: string | null;
  /** Heading in reports. */
  readonly label: string;
  readonly unit: Unit;
  readonly better: 'lower' | 'higher';
  readonly definition: string;
  readonly unknownWhen: string;
  /** What it is called in a record, or how it comes of several such values. */
  readonly from: MeasuredField | Derivation;
  /** Of one request; null = unknown. */
  readonly read: (record: RequestRecord) => number | null;
}

/**
 * The one place that knows a metric: CSV header, JSON keys, thresholds, reports, outputs and documentation follow it.
 * Definitions are the field's usual ones (the docs convert them to other tools' names); t0 is the first thing that
 * the request does on the network.
 */
export const METRICS: readonly Metric[] = [
  {
    name: 'latency',
    column: 'latency_seconds',
    label: 'Latency',
    unit: 'seconds',
    better: 'lower',
    definition: 't0 to the last content event (streamed), or to the whole body (not streamed)',
    unknownWhen: 'the request failed',
    from: 'latencySeconds',
    read: (record) => record.latencySeconds,
  },
  {
    name: 'ttfb',
    column: 'ttfb_seconds',
    label: 'Time to headers (TTFB)',
    unit: 'seconds',
    better: 'lower',
    definition: 't0 to the response headers',
    unknownWhen: 'the request failed before',
    from: 'ttfbSeconds',
    read: (record) => record.ttfbSeconds,
  },
  {
    name: 'ttft',
    column: 'ttft_seconds',
    label: 'Time to first token (TTFT)',
    unit: 'seconds',
    better: 'lower',
    definition: 't0 to the first content event of any kind: answer text, reasoning, refusal or tool call',
    unknownWhen: 'not streamed, or the server ignored `stream`',
    from: 'ttftSeconds',
    read: (record) => record.ttftSeconds,
  },
  {
    name: 'ttfo',
    column: 'ttfo_seconds',
    label: 'Time to first output (TTFO)',
    unit: 'seconds',
    better: 'lower',
    definition: 't0 to the first content event that is not reasoning',
    unknownWhen: 'none was seen, or not streamed',
    from: 'ttfoSeconds',
    read: (record) => record.ttfoSeconds,
  },
  {
    name: 'tpot',
    column: 'tpot_seconds',
    label: 'Time per output token (TPOT)',
    unit: 'seconds',
    better: 'lower',
    definition: '(last - first content event) / (output tokens - 1)',
    unknownWhen: 'tokens unknown or below 2, or all content in one network chunk',
    from: TPOT,
    read: (record) => derive(record, TPOT),
  },
  {
    name: 'output_tps',
    column: 'output_tokens_per_second',
    label: 'Output speed',
    unit: 'tokens_per_second',
    better: 'higher',
    definition: 'output tokens / latency',
    unknownWhen: 'tokens unknown',
    from: OUTPUT_SPEED,
    read: (record) => derive(record, OUTPUT_SPEED),
  },
  {
    name: 'decode_tps',
    column: null,
    label: 'Decode speed',
    unit: 'tokens_per_second',
    better: 'higher',
    definition: '1 / TPOT',
    unknownWhen: 'TPOT unknown',
    from: DECODE_SPEED,
    read: (record) => derive(record, DECODE_SPEED),
  },
  {
    name: 'max_gap',
    column: 'max_gap_seconds',
    label: 'Longest gap',
    unit: 'seconds',
    better: 'lower',
    definition: 'longest wait between two network chunks that carried content',
    unknownWhen: 'fewer than two such chunks',
    from: 'maxGapSeconds',
    read: (record) => record.maxGapSeconds,
  },
  {
    name: 'connect',
    column: 'connect_seconds',
    label: 'Connect',
    unit: 'seconds',
    better: 'lower',
    definition: 'DNS + TCP + TLS, on the request that opened the connection',
    unknownWhen: 'the connection was reused',
    from: 'connectSeconds',
    read: (record) => record.connectSeconds,
  },
  {
    name: 'stream_end',
    column: 'stream_end_seconds',
    label: 'End of stream',
    unit: 'seconds',
    better: 'lower',
    definition: 't0 to the end of the body',
    unknownWhen: 'the request failed',
    from: 'streamEndSeconds',
    read: (record) => record.streamEndSeconds,
  },
  {
    name: 'server',
    column: 'server_seconds',
    label: 'Server-reported time',
    unit: 'seconds',
    better: 'lower',
    definition: 'time that the server itself reports, in a header or in the body',
    unknownWhen: 'the server gives none',
    from: 'serverSeconds',
    read: (record) => record.serverSeconds,
  },
  {
    name: 'input_tokens',
    column: 'input_tokens',
    label: 'Input tokens',
    unit: 'tokens',
    better: 'lower',
    definition: "prompt tokens by the server's usage block",
    unknownWhen: 'the server does not report usage',
    from: 'inputTokens',
    read: (record) => record.inputTokens,
  },
  {
    name: 'output_tokens',
    column: 'output_tokens',
    label: 'Output tokens',
    unit: 'tokens',
    better: 'lower',
    definition: "generated tokens by the server's usage block, reasoning included",
    unknownWhen: 'the server does not report usage',
    from: 'outputTokens',
    read: (record) => record.outputTokens,
  },
];

/** The row of a metric. */
export function metricOf(name: MetricName): Metric {
  const metric = METRICS.find((candidate) => candidate.name === name);
  if (metric === undefined) throw new Error(`No metric is called ${name}`);
  return metric;
}
