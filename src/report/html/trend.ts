import { line } from 'd3-shape';
import { metricOf } from '../../metrics.ts';
import type { Trend } from '../../model.ts';
import { formatValue, UNKNOWN_TEXT } from '../../units.ts';
import type { Report } from '../report.ts';
import { FEWEST_RUNS, leftOutSentence, trendSentence } from '../trend.ts';
import { barAxis, timeSpanAxis, type Axis } from './axis.ts';
import { foreign, markup, NOTHING, type Html } from './markup.ts';
import { across, curve, dots, down, percentage, plot } from './plot.ts';
import { figure, figureColumn, table, textColumn, type LegendEntry } from './table.ts';

interface Run {
  readonly label: string;
  readonly value: number;
  readonly kind: 'past' | 'left-out' | 'current';
}

/** The runs before this one and this one's place among them, a picture for each compared metric; nothing without earlier runs. */
export function trendPlots({ trends, startedAt }: Report): Html {
  return markup`${trends.map((trend) => trendPlot(trend, startedAt))}`;
}

function trendPlot(trend: Trend, startedAt: string): Html {
  const runs = runsOf(trend, startedAt);
  if (runs.length < FEWEST_RUNS) return markup`<p>${trendSentence(trend)}</p>`;
  const { label, unit } = metricOf(trend.metric);
  const most = Math.max(trend.band?.high ?? 0, ...runs.map(({ value }) => value));
  const y = unit === 'seconds' ? timeSpanAxis(0, most) : barAxis(most);
  const x = runAxis(runs);
  const at = (kind: Run['kind']) =>
    runs.flatMap((run, i) => (run.kind === kind ? [[x.at(i), y.at(run.value)] as const] : []));
  const path = line<Run>()
    .x((_, i) => Number(across(x.at(i))))
    .y(({ value }) => Number(down(y.at(value))));
  const leftOut = leftOutSentence(trend);
  return figure({
    title: `${label} from run to run`,
    sentence: markup`${trendSentence(trend)}${leftOut === null ? NOTHING : markup` ${foreign(leftOut, 800)}`}`,
    legend: legendOf(trend),
    picture: plot({
      description: trendSentence(trend),
      x,
      y,
      xTitle: 'runs, oldest first',
      shapes: trend.band === null ? [] : [bandShape(trend.band, y)],
      paths: [
        curve(path(runs), 'line baseline'),
        dots(at('past'), 'dots latency'),
        dots(at('left-out'), 'dots baseline'),
        dots(at('current'), 'dots current'),
      ],
    }),
    table: runTable(trend, runs),
  });
}

function runsOf({ past, current }: Trend, startedAt: string): Run[] {
  const before = past.map((point): Run => {
    return { label: day(point.startedAt), value: point.p50, kind: point.compared ? 'past' : 'left-out' };
  });
  return current === null ? before : [...before, { label: day(startedAt), value: current, kind: 'current' }];
}

function day(at: string): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** Runs at equal distances, with the dates of the first, of one in the middle, and of the last. */
function runAxis(runs: readonly Run[]): Axis {
  const at = (i: number) => (i + 0.5) / runs.length;
  const marked = [0, Math.floor((runs.length - 1) / 2), runs.length - 1];
  return { at, ticks: marked.map((i) => ({ at: at(i), label: runs[i]!.label })), isLogarithmic: false };
}

function bandShape({ low, high }: NonNullable<Trend['band']>, y: Axis): Html {
  const [top, bottom] = [y.at(high), y.at(low)];
  return markup`<rect class="estimate" width="100%" y="${percentage(1 - top)}" height="${percentage(top - bottom)}"/>`;
}

function legendOf({ past, band, current }: Trend): LegendEntry[] {
  return [
    { style: 'dots latency', label: 'Median of an earlier run' },
    ...(past.some(({ compared }) => !compared) ? [{ style: 'dots baseline', label: 'Not compared with' }] : []),
    ...(current === null ? [] : [{ style: 'dots current', label: 'This run' }]),
    ...(band === null ? [] : [{ style: 'area estimate', label: 'Where it was to be expected' }]),
  ];
}

function runTable({ metric, past }: Trend, runs: readonly Run[]): Html {
  const { label, unit } = metricOf(metric);
  const columns = [textColumn('Run'), figureColumn('Median'), textColumn('Left out because')];
  const rows = runs.map((run, i) => {
    const reason = past[i]?.leftOut ?? null;
    const name = run.kind === 'current' ? `${run.label}, this run` : run.label;
    const plain = run.kind === 'left-out' ? 'not compared with' : UNKNOWN_TEXT;
    return [name, formatValue(run.value, unit), reason === null ? plain : foreign(reason, 300)];
  });
  return table(`${label} from run to run`, columns, rows);
}
