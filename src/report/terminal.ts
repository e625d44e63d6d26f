import { printable } from '../foreign-text.ts';
import type { Metric } from '../metrics.ts';
import type { Answer, Check, Verdict } from '../model.ts';
import { collectSamples } from '../samples.ts';
import { sortSamples } from '../stats/quantile.ts';
import { formatCount, formatInteger, formatSeconds, formatValue } from '../units.ts';
import { alertNotes } from './alert.ts';
import { cutShortLines, flagLines } from './console.ts';
import { comparisonLines } from './console-comparison.ts';
import { failureLines } from './failure-lines.ts';
import { FIGURES, measuredMetrics } from './figure-table.ts';
import { FEWEST_ANSWERS, histogram, renderHistogram } from './histogram.ts';
import { logText } from './log-line.ts';
import type { Report } from './report.ts';
import { shardSentence } from './shard.ts';
import { observedText } from './subject.ts';
import { VERDICT_WORDS } from './wording.ts';

/** What a piece of text is, for whoever gives it a colour. */
export type Tone = 'good' | 'bad' | 'open' | 'quiet' | 'strong';

/** How a report is shown on a terminal. */
export interface TerminalOptions {
  /** Gives a text its colour, or leaves it as it is. */
  readonly paint: (tone: Tone, text: string) => string;
  /** In characters. */
  readonly width: number;
}

/** What is left out first where there is no room. */
const DISPENSABLE: readonly (typeof FIGURES)[number][] = ['min', 'p90', 'average', 'p99'];
/** A name of a metric without what stands in brackets after it. */
const LABEL_WIDTH = 23;
const FIGURE_WIDTH = 11;
/** A histogram's labels and bars need so much. */
const HISTOGRAM_WIDTH = 64;

/** The end of a run for somebody at a terminal: figures, limits, a histogram, what went wrong, and the verdict last. */
export function terminalLines(report: Report, { paint, width }: TerminalOptions): string[] {
  const blocks = [
    figureTable(report, { paint, width }),
    picture(report, width),
    report.verdict.checks.map((check) => checkLine(check, paint)),
    comparisonLines(report),
    [...failureLines(report), ...flagLines(report)],
    alertNotes(report).map((alert) => printable(alert, 500)),
    [...report.notes.map((note) => `note: ${printable(note, 500)}`), ...cutShortLines(report)],
    [verdictLine(report.verdict, paint)],
  ];
  return blocks.filter((lines) => lines.length > 0).flatMap((lines) => ['', ...lines]);
}

function figureTable(report: Report, { paint, width }: TerminalOptions): string[] {
  const { summary } = report;
  const { main: metrics } = measuredMetrics(summary);
  const room = Math.floor((width - 1 - LABEL_WIDTH) / FIGURE_WIDTH);
  const left = DISPENSABLE.slice(0, Math.max(0, FIGURES.length - room));
  const figures = FIGURES.filter((figure) => !left.includes(figure));
  const row = ({ name, label, unit }: Metric): string => {
    const cells = figures.map((figure) => formatValue(summary.metrics[name][figure], unit).padStart(FIGURE_WIDTH));
    return label.replace(/ \(.*/, '').padEnd(LABEL_WIDTH) + cells.join('');
  };
  const failed = paint(summary.failed === 0 ? 'quiet' : 'bad', `${formatInteger(summary.failed)} failed`);
  const counts = `${formatCount(summary.completed, 'answer')} in ${formatSeconds(summary.totalTimeSeconds)}, ${failed}`;
  const shard = shardSentence(report);
  if (metrics.length === 0) return [counts].concat(shard);
  const headings = ' '.repeat(LABEL_WIDTH) + figures.map((figure) => figure.padStart(FIGURE_WIDTH)).join('');
  return [paint('quiet', headings), ...metrics.map(row), '', counts].concat(shard);
}

function picture({ records }: Report, width: number): string[] {
  const sorted = sortSamples(collectSamples(records).latency.values);
  if (sorted.length < FEWEST_ANSWERS || width < HISTOGRAM_WIDTH) return [];
  const bins = histogram(sorted);
  return bins.length < 2 ? [] : ['Latency', ...renderHistogram(bins).split('\n')];
}

const TONES: Readonly<Record<Verdict['status'], Tone>> = {
  pass: 'good',
  fail: 'bad',
  inconclusive: 'open',
  skipped: 'open',
  error: 'bad',
};
/** What a verdict looks like. */
export function toneOf(status: Verdict['status']): Tone {
  return TONES[status];
}

const MARKS: Readonly<Record<Answer, string>> = { pass: '✓', fail: '✗', inconclusive: '?' };

/** A limit beside what was observed, and why it was not kept; `name` says whose it is. */
export function checkLine(check: Check, paint: TerminalOptions['paint'], name = ''): string {
  const { threshold, answer, reason } = check;
  const why = answer === 'pass' ? '' : ` - ${printable(reason, 500)}`;
  const warns = threshold.warnOnly && answer !== 'pass' ? ' (warns only)' : '';
  return `${paint(TONES[answer], MARKS[answer])} ${name}${printable(threshold.source)}: ${paint('strong', logText(observedText(check)))}${warns}${why}`;
}

/** What everything comes to, the last line. */
export function verdictLine({ status, reason }: Verdict, paint: TerminalOptions['paint']): string {
  return `${paint(TONES[status], VERDICT_WORDS[status])}: ${printable(reason, 500)}`;
}
