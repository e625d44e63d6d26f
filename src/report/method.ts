import { METRICS } from '../metrics.ts';
import type { OpenedConnection } from '../model.ts';
import { BOUND_CONFIDENCE } from '../percentile-bounds.ts';
import { formatCount, formatSeconds, formatShare } from '../units.ts';
import type { Report } from './report.ts';
import { shardSentence } from './shard.ts';
import { visibleJson } from './visible-json.ts';

/** A part of a sentence: our own words, or something to quote, which may be foreign. */
export type Phrase = string | { readonly quoted: string };

/** How the figures came about: sentences that every report gives. */
export function methodSentences(report: Report): readonly (readonly Phrase[])[] {
  return [
    ['One request at a time, the next one after the last was answered: this is latency without load, not capacity.'],
    ['Figures are over answered, measured requests; warm-up and failed requests are in none of them.'],
    [
      `Percentiles interpolate linearly (Hyndman-Fan type 7); each bound of an interval holds with ${formatShare(BOUND_CONFIDENCE)} confidence on its own unless a limit asked for another.`,
    ],
    ...definitions(report),
    ...shardSentence(report).map((sentence) => [`${sentence}; the figures are of these alone.`]),
    [`Connection: ${connectionText(report)}.`],
    ...instrument(report),
    [`Seed ${report.seed}, run `, { quoted: report.runId }, `, started ${report.startedAt}.`],
    [...environment(report), '; ', { quoted: `${report.tool.name} ${report.tool.version}` }, '.'],
    ['Comparable with runs of fingerprint ', { quoted: report.fingerprint.hash.slice(0, 12) }, '.'],
  ];
}

function definitions({ summary }: Report): Phrase[][] {
  return METRICS.filter(({ name }) => summary.metrics[name].count > 0).map(({ label, definition }) => [
    `${label}: ${definition}.`,
  ]);
}

function connectionText({ connection, config }: Report): string {
  if (connection !== null) return openedText(connection);
  const isOfJobs = config['merged'] !== undefined && config['connection'] !== 'fresh';
  return isOfJobs
    ? "opened by each job before its first request; see the jobs' own reports"
    : 'opened by the requests, if any was needed';
}

function openedText(connection: OpenedConnection): string {
  const steps = [
    ['DNS', connection.dnsSeconds],
    ['TCP', connection.tcpSeconds],
    ['TLS', connection.tlsSeconds],
  ] as const;
  const known = steps.flatMap(([name, seconds]) => (seconds === null ? [] : [`${name} ${formatSeconds(seconds)}`]));
  const detail = known.length === 0 ? '' : ` (${known.join(', ')})`;
  const proxy = connection.viaProxy ? ', through a proxy' : '';
  return `opened before the first request in ${formatSeconds(connection.connectSeconds)}${detail}${proxy}`;
}

function instrument({ instrument: found }: Report): Phrase[][] {
  if (found === null) return [];
  const [low, median, high] = [found.lowSeconds, found.medianSeconds, found.highSeconds].map((seconds) =>
    formatSeconds(seconds),
  );
  const samples = formatCount(found.samples, 'request');
  return [
    [
      `Error of the instrument itself, found on ${samples} inside this process before the run: ${median} (${low} to ${high}).`,
    ],
  ];
}

function environment({ environment: place }: Report): Phrase[] {
  const parts = [place.runnerImage, place.region, place.os, place.architecture, `Node ${place.node}`];
  const known = parts.filter((part) => part !== null);
  return known.flatMap((quoted, i) => (i === 0 ? [{ quoted }] : [', ', { quoted }]));
}

/** The inputs as they were understood, as JSON in which everything can be seen. */
export function settingsJson({ config }: Report): string {
  return visibleJson(JSON.stringify(config, null, 2));
}
