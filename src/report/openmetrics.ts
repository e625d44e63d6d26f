import { printable } from '../foreign-text.ts';
import { METRICS, type Metric } from '../metrics.ts';
import type { Distribution } from '../model.ts';
import { PERCENTILES } from '../percentile-bounds.ts';
import type { Report } from './report.ts';
import { shardOf } from './shard.ts';

/**
 * The figures as OpenMetrics text (version 1.0): a summary with quantiles for each metric that has values, gauges for the run. What
 * is unknown has no line. There are no timestamps, which a push gateway would refuse.
 */
export function renderOpenMetrics(report: Report): string {
  const { summary } = report;
  const measured = METRICS.filter(({ name }) => summary.metrics[name].count > 0);
  return [
    ...runInfo(report),
    ...measured.flatMap((metric) => summaryFamily(metric, summary.metrics[metric.name])),
    ...gauges(report).flatMap(gaugeFamily),
    ...checks(report),
    '# EOF',
    '',
  ].join('\n');
}

function runInfo(report: Report): string[] {
  const { runId, mode, target, tool } = report;
  const labels = {
    run_id: runId,
    mode,
    api: target.api,
    model: target.model,
    url: target.url,
    version: tool.version,
    shard: shardOf(report)?.name ?? null,
  };
  return [...head('llm_run', 'info', '', 'What was measured.'), `llm_run_info${labelText(labels)} 1`];
}

/** Every family is named for its unit. */
function summaryFamily({ name, unit, label, definition }: Metric, distribution: Distribution): string[] {
  const family = `llm_${name.replace(/_tps$|_tokens$/, '')}_${unit}`;
  const { count, average } = distribution;
  const quantiles = PERCENTILES.flatMap((percent) => {
    const value = distribution[`p${percent}`];
    return value === null ? [] : [`${family}{quantile="${percent / 100}"} ${numberText(value)}`];
  });
  return [
    ...head(family, 'summary', unit, `${label}: ${definition}.`),
    ...quantiles,
    `${family}_count ${count}`,
    ...(average === null ? [] : [`${family}_sum ${numberText(average * count)}`]),
  ];
}

interface Gauge {
  readonly family: string;
  readonly unit: string;
  readonly help: string;
  readonly samples: readonly (readonly [labels: Labels, value: number | null])[];
}

function gauges({ summary }: Report): Gauge[] {
  const { completed, failed, errorRate, totalTimeSeconds, throughputRps, metrics } = summary;
  const extremes = METRICS.filter(({ unit, name }) => unit === 'seconds' && metrics[name].count > 0);
  return [
    {
      family: 'llm_run_requests',
      unit: 'requests',
      help: 'Measured requests of the run.',
      samples: [
        [{ outcome: 'ok' }, completed],
        [{ outcome: 'failed' }, failed],
      ],
    },
    { family: 'llm_run_error_ratio', unit: 'ratio', help: 'Failed / attempted.', samples: [[{}, errorRate]] },
    { family: 'llm_run_duration_seconds', unit: 'seconds', help: 'Measured time.', samples: [[{}, totalTimeSeconds]] },
    {
      family: 'llm_run_throughput_requests_per_second',
      unit: 'requests_per_second',
      help: 'Completed requests a second, one at a time.',
      samples: [[{}, throughputRps]],
    },
    {
      family: 'llm_run_longest_seconds',
      unit: 'seconds',
      help: 'Largest value of each metric.',
      samples: extremes.map(({ name }) => [{ metric: name }, metrics[name].max]),
    },
  ];
}

function gaugeFamily({ family, unit, help, samples }: Gauge): string[] {
  const lines = samples.flatMap(([labels, value]) =>
    value === null ? [] : [`${family}${labelText(labels)} ${numberText(value)}`],
  );
  return lines.length === 0 ? [] : [...head(family, 'gauge', unit, help), ...lines];
}

const ANSWERS = ['pass', 'fail', 'inconclusive'] as const;

/** One limit may stand twice in a configuration, and a label set only once in a family. */
function checks({ verdict }: Report): string[] {
  const answers = new Map(verdict.checks.map(({ threshold, answer }) => [threshold.source, answer]));
  if (answers.size === 0) return [];
  const labelOf = createLabels();
  const lines = [...answers].flatMap(([source, answer]) => {
    const limit = labelOf(source);
    return ANSWERS.map((state) => `llm_limit${labelText({ limit, llm_limit: state })} ${Number(answer === state)}`);
  });
  return [...head('llm_limit', 'stateset', '', 'What each limit came to.'), ...lines];
}

/** Long texts that begin alike are cut to the same label, so the second of them is numbered, and so on. */
function createLabels(): (source: string) => string {
  const taken = new Set<string>();
  return (source) => {
    let label = printable(source);
    for (let number = 2; taken.has(label); number += 1) label = `${printable(source, 190)} (${number})`;
    taken.add(label);
    return label;
  };
}

function head(family: string, type: string, unit: string, help: string): string[] {
  return [
    `# TYPE ${family} ${type}`,
    ...(unit === '' ? [] : [`# UNIT ${family} ${unit}`]),
    `# HELP ${family} ${escapeText(help)}`,
  ];
}

type Labels = Readonly<Record<string, string | null>>;

function labelText(labels: Labels): string {
  const known = Object.entries(labels).filter((entry): entry is [string, string] => entry[1] !== null);
  return known.length === 0
    ? ''
    : `{${known.map(([name, value]) => `${name}="${escapeText(printable(value))}"`).join(',')}}`;
}

/** In label values and help texts alike: a backslash, a quote and a line end are escaped. */
function escapeText(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}

function numberText(value: number): string {
  return String(Number(value.toFixed(6)));
}
