import { printable } from '../foreign-text.ts';
import type { Check, Phase, RequestRecord } from '../model.ts';
import { formatSeconds } from '../units.ts';
import { comparisonLines } from './console-comparison.ts';
import { flagSentences } from './figure-table.ts';
import { failureLines } from './failure-lines.ts';
import { logLine, logText } from './log-line.ts';
import type { Report } from './report.ts';
import { shardOf } from './shard.ts';
import { observedText } from './subject.ts';
import { cutShortSentence } from './wording.ts';

const PHASE_MARKS: Readonly<Record<Phase, string>> = {
  warmup: '  (warm-up)',
  measured: '',
  negotiation: '  (negotiation)',
};

/**
 * A request's line in a log: `[1] Latency: 0.842s  TTFT: 0.103s  tokens: 57`, or
 * `[2] FAILED rate_limit 429: slow down`; marked when it is in no figure. Never a workflow command.
 */
export function requestLine(record: RequestRecord): string {
  const mark = PHASE_MARKS[record.phase] + (record.arm === 'baseline' ? '  (baseline)' : '');
  if (record.outcome === 'ok') {
    const whole = record.flags.includes('not_streamed') ? '  (not streamed)' : '';
    const ttft = record.ttftSeconds === null ? 'n/a' : `${record.ttftSeconds.toFixed(3)}s`;
    const tokens = record.outputTokens ?? 'n/a';
    return `[${record.index}] Latency: ${record.latencySeconds.toFixed(3)}s  TTFT: ${ttft}  tokens: ${tokens}${whole}${mark}`;
  }
  const status = record.httpStatus === null ? '' : ` ${record.httpStatus}`;
  return logLine(`[${record.index}] FAILED ${record.failure}${status}: ${printable(record.failureMessage)}${mark}`);
}

/** The end of a run's log: `--- summary ---`, then `name: value` lines with `n/a` for what is not known, then the rest. */
export function summaryLines(report: Report): string[] {
  const shard = shardOf(report);
  return [
    '--- summary ---',
    ...figures(report).map(([name, value, decimals]) => `${name}: ${value === null ? 'n/a' : value.toFixed(decimals)}`),
    ...(shard === null ? [] : [`shard: ${shard.name}, ${shard.size}`]),
    ...failureLines(report).map(logLine),
    ...flagLines(report),
    ...verdictLines({ ...report, notes: [...report.notes, ...cutShortLines(report)] }),
  ];
}

/** Why a run ended early, where it did: one sentence without marks. */
export function cutShortLines(report: Report): string[] {
  const sentence = cutShortSentence(report);
  return sentence === null ? [] : [sentence.replaceAll('`', '')];
}

/** What makes figures doubtful: `flag: not_streamed on 4 of 4 answers: …`. */
export function flagLines({ summary }: Report): string[] {
  return flagSentences(summary).map(([flag, sentence]) => `flag: ${flag} ${sentence}`);
}

/** A report without the notes that its reader has seen before. */
export function withoutSaid<Said extends Pick<Report, 'notes'>>(report: Said, said: readonly string[]): Said {
  return { ...report, notes: report.notes.filter((note) => !said.includes(note)) };
}

/** What a run is judged to be, as {@link summaryLines} ends: comparison, limits, notes, verdict. */
export function verdictLines(report: Pick<Report, 'comparison' | 'trends' | 'verdict' | 'notes'>): string[] {
  const { verdict, notes } = report;
  return [
    ...comparisonLines(report),
    ...verdict.checks.map((check) => checkLine(check)),
    ...notes.map((note) => `note: ${printable(note, 500)}`),
    `verdict: ${verdict.status} - ${printable(verdict.reason, 500)}`,
  ].map(logLine);
}

type Figure = readonly [name: string, value: number | null, decimals: number];

/** The names that the action's outputs have, so that a reader finds one in the other. */
function figures({ summary }: Report): Figure[] {
  const { latency, ttft, output_tps: speed } = summary.metrics;
  return [
    ['total_requests', summary.attempted, 0],
    ['failed_requests', summary.failed, 0],
    ['error_rate', summary.errorRate, 4],
    ['total_time_seconds', summary.totalTimeSeconds, 3],
    ['average_latency_seconds', latency.average, 3],
    ['min_latency_seconds', latency.min, 3],
    ['max_latency_seconds', latency.max, 3],
    ['p50_latency_seconds', latency.p50, 3],
    ['p90_latency_seconds', latency.p90, 3],
    ['p95_latency_seconds', latency.p95, 3],
    ['p99_latency_seconds', latency.p99, 3],
    ['p50_ttft_seconds', ttft.p50, 3],
    ['p95_ttft_seconds', ttft.p95, 3],
    ['p50_output_tokens_per_second', speed.p50, 1],
    ['throughput_rps', summary.throughputRps, 3],
  ];
}

/** A limit beside what was observed: `limit: latency.p95 < 2s: fail, observed 2.1 s - …`; `name` stands in front. */
export function checkLine(check: Check, name = 'limit'): string {
  const { threshold, answer, reason } = check;
  const why = answer === 'pass' ? '' : ` - ${printable(reason, 500)}`;
  return `${name}: ${printable(threshold.source)}: ${answer}${threshold.warnOnly ? ' (warns only)' : ''}, observed ${logText(observedText(check))}${why}`;
}

/** How far a run has come. */
export interface Progress {
  readonly done: number;
  readonly failed: number;
  /** null when nobody knows. */
  readonly planned: number | null;
  /** Latency of the last request; null when it failed. */
  readonly lastSeconds: number | null;
  readonly averageSeconds: number | null;
  /** Wall time since the first request. */
  readonly elapsedSeconds: number;
}

/** The live line of a terminal, cut to its width: `12/40  last 842 ms  average 901 ms  1 failed  25 s left`. */
export function liveLine(progress: Progress, width: number): string {
  const { done, failed, planned, lastSeconds, averageSeconds, elapsedSeconds } = progress;
  const left = planned === null || done === 0 ? null : (elapsedSeconds / done) * Math.max(0, planned - done);
  const parts = [
    planned === null ? `${done} done` : `${done}/${planned}`,
    done === 0 ? '' : `last ${lastSeconds === null ? 'failed' : formatSeconds(lastSeconds)}`,
    averageSeconds === null ? '' : `average ${formatSeconds(averageSeconds)}`,
    failed === 0 ? '' : `${failed} failed`,
    left === null ? '' : `${formatSeconds(left)} left`,
  ];
  return parts
    .filter((part) => part !== '')
    .join('  ')
    .slice(0, Math.max(0, width - 1));
}
