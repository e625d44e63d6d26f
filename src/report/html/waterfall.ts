import type { Arm, RequestRecord } from '../../model.ts';
import { isMeasured } from '../../samples.ts';
import type { Report } from '../report.ts';
import { formatSeconds, UNKNOWN_TEXT } from '../units.ts';
import { code, markup, NOTHING, type Html } from './markup.ts';
import { PHASE_LABELS, phasesOf, type Marks, type PhaseName, type PhaseSpan } from './phases.ts';
import { percentage } from './plot.ts';
import { figure, figureColumn, table, textColumn } from './table.ts';

/** A request of the picture, and why it is there. */
interface Lane {
  readonly label: string;
  readonly record: RequestRecord;
  readonly spans: readonly PhaseSpan[];
}

/** The phases of telling requests: the fastest, the one in the middle, the slowest ones. Nothing without answers. */
export function waterfall({ records }: Report): Html {
  const lanes = [...lanesOf(answered(records.rows(), 'candidate')), ...baselineLane(records.rows())];
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

function answered(rows: Iterable<RequestRecord>, arm: Arm): RequestRecord[] {
  const found: RequestRecord[] = [];
  for (const record of rows) if (record.outcome === 'ok' && isMeasured(record, arm)) found.push(record);
  return found.toSorted((a, b) => (a.latencySeconds ?? 0) - (b.latencySeconds ?? 0));
}

/** By rank in the order of latency; a rank that was taken before is not shown again. */
function lanesOf(sorted: readonly RequestRecord[]): Lane[] {
  const last = sorted.length - 1;
  const ranks: readonly (readonly [label: string, rank: number])[] = [
    ['Fastest', 0],
    ['Median', Math.floor(last / 2)],
    ['Third slowest', last - 2],
    ['Second slowest', last - 1],
    ['Slowest', last],
  ];
  const unique = ranks.filter(
    ([, rank], i) => rank >= 0 && rank <= last && !ranks.slice(i + 1).some(([, later]) => later === rank),
  );
  return unique.map(([label, rank]) => laneOf(label, sorted[rank]!));
}

function baselineLane(rows: Iterable<RequestRecord>): Lane[] {
  const sorted = answered(rows, 'baseline');
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  return median === undefined ? [] : [laneOf('Median of the baseline', median)];
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
  const total = formatSeconds(record.latencySeconds ?? 0);
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
    formatSeconds(record.latencySeconds ?? 0),
  ]);
  return table('Phases of single requests', columns, rows);
}
