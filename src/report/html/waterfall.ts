import type { RequestRecord } from '../../model.ts';
import type { RecordTable } from '../../records.ts';
import { formatSeconds, formatValue, UNKNOWN_TEXT } from '../../units.ts';
import type { Report } from '../report.ts';
import { code, markup, NOTHING, type Html } from './markup.ts';
import { PHASE_LABELS, phasesOf, type Marks, type PhaseName, type PhaseSpan } from './phases.ts';
import { percentage } from './plot.ts';
import type { Series, Sides } from './series.ts';
import { figure, figureColumn, table, textColumn } from './table.ts';

/** A request of the picture, and why it is there. */
interface Lane {
  readonly label: string;
  readonly record: RequestRecord;
  readonly spans: readonly PhaseSpan[];
}

/** The phases of telling requests: the fastest, the one in the middle, the slowest ones. Nothing without answers. */
export function waterfall({ records }: Report, { candidate, baseline }: Sides): Html {
  const lanes = [...lanesOf(records, candidate), ...baselineLane(records, baseline)];
  if (lanes.length === 0) return NOTHING;
  const longest = lanes.reduce((most, { spans }) => Math.max(most, spans.at(-1)?.to ?? 0), 0);
  const names = phaseNames(lanes);
  return figure({
    title: 'Where the time goes',
    sentence: 'The phases of single requests, from the first thing on the network on.',
    legend: names.map((name) => ({ style: `phase ${name}`, label: PHASE_LABELS[name] })),
    picture: markup`<div class="waterfall">${lanes.map((lane) => laneMarkup(lane, longest))}</div>`,
    table: laneTable(lanes, names),
  });
}

/** The row of the answered request at a place in the order of latency, from 0; of equal ones the first came first. Null when there is none. */
function rowAt({ rows, latencies, sorted }: Series, rank: number): number | null {
  const latency = sorted[rank];
  if (latency === undefined) return null;
  let place = latencies.indexOf(latency);
  for (let passed = sorted.indexOf(latency); passed < rank; passed += 1) place = latencies.indexOf(latency, place + 1);
  return rows[place]!;
}

/** From the fastest on. Where several names fit one request, which is so among few, the last of them stays. */
function lanesOf(records: RecordTable, series: Series): Lane[] {
  const last = series.sorted.length - 1;
  const labels = new Map([
    [last - 2, 'Third slowest'],
    [last - 1, 'Second slowest'],
    [Math.floor(last / 2), 'Median'],
    [0, 'Fastest'],
    [last, 'Slowest'],
  ]);
  const fromFastest = [...labels].toSorted(([a], [b]) => a - b);
  return fromFastest.flatMap(([rank, label]) => {
    const row = rowAt(series, rank);
    return row === null ? [] : [laneOf(label, records.at(row))];
  });
}

function baselineLane(records: RecordTable, series: Series): Lane[] {
  const row = rowAt(series, Math.floor((series.sorted.length - 1) / 2));
  return row === null ? [] : [laneOf('Median of the baseline', records.at(row))];
}

function laneOf(label: string, record: RequestRecord): Lane {
  return { label, record, spans: phasesOf(marksOf(record)) };
}

function marksOf(record: RequestRecord): Marks {
  return {
    connect: record.connectSeconds,
    ttfb: record.ttfbSeconds,
    ttft: record.ttftSeconds,
    latency: record.latencySeconds,
    streamEnd: record.streamEndSeconds,
    waited: record.outcome === 'failed' ? record.waitedSeconds : null,
  };
}

function phaseNames(lanes: readonly Lane[]): PhaseName[] {
  const seen = new Set(lanes.flatMap(({ spans }) => spans.map(({ name }) => name)));
  return (Object.keys(PHASE_LABELS) as PhaseName[]).filter((name) => seen.has(name));
}

function laneMarkup({ label, record, spans }: Lane, longest: number): Html {
  const bars = spans.map(({ name, from, to }) => {
    const [x, width] = [percentage(from / longest), percentage((to - from) / longest)];
    return markup`<rect class="phase ${name}" x="${x}" width="${width}" height="100%"/>`;
  });
  const total = formatValue(record.latencySeconds, 'seconds');
  return markup`<p class="lane"><span>${label} <small>#${record.index} ${code(record.promptId, 40)}</small></span><svg aria-hidden="true">${bars}</svg><b>${total}</b></p>`;
}

function laneTable(lanes: readonly Lane[], names: readonly PhaseName[]): Html {
  const columns = [
    textColumn('Request'),
    ...names.map((name) => figureColumn(PHASE_LABELS[name])),
    figureColumn('Latency'),
  ];
  const rows = lanes.map(({ label, record, spans }) => [
    markup`${label} <small>#${record.index} ${code(record.promptId, 40)}</small>`,
    ...names.map((name) => {
      const span = spans.find((candidate) => candidate.name === name);
      return span === undefined ? UNKNOWN_TEXT : formatSeconds(span.to - span.from);
    }),
    formatValue(record.latencySeconds, 'seconds'),
  ]);
  return table('Phases of single requests', columns, rows);
}
