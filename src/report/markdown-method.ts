import { METRICS } from '../metrics.ts';
import type { JsonObject, OpenedConnection } from '../model.ts';
import { BOUND_CONFIDENCE } from '../percentile-bounds.ts';
import { codeBlock, codeText, plainText } from './markdown-escape.ts';
import { markdownFold } from './markdown-table.ts';
import type { Report } from './report.ts';
import { formatCount, formatSeconds, formatShare } from './units.ts';

/** How the figures came about, folded. With `settings`, the inputs as they were understood are in it. */
export function methodSection(report: Report, settings: boolean): string {
  const lines = [
    'One request at a time, the next one after the last was answered: this is latency without load, not capacity.',
    'Figures are over answered, measured requests; warm-up and failed requests are in none of them.',
    `Percentiles interpolate linearly (Hyndman-Fan type 7); each bound of an interval holds with ${formatShare(BOUND_CONFIDENCE)} confidence on its own unless a limit asked for another.`,
    ...definitions(report),
    `Connection: ${connectionText(report.connection)}.`,
    ...instrumentLines(report),
    `Seed ${report.seed}, run ${codeText(report.runId)}, started ${report.startedAt}.`,
    `${environmentText(report)}; ${codeText(`${report.tool.name} ${report.tool.version}`)}.`,
    `Comparable with runs of fingerprint ${codeText(report.fingerprint.hash.slice(0, 12))}.`,
  ];
  const settingsText = settings
    ? codeBlock(visibleJson(report.config), 'json')
    : 'The settings are in metrics_summary.json; here they would take too much room.';
  const list = lines.map((line) => `- ${line}`).join('\n');
  return markdownFold('How this was measured', `${list}\n\n${settingsText}`);
}

/** JSON in which what nobody sees, or what turns the direction of the text, is written as an escape. */
function visibleJson(value: JsonObject): string {
  return JSON.stringify(value, null, 2).replace(/[^\P{C}\n]/gu, (character) =>
    Array.from({ length: character.length }, (_, i) => jsonEscape(character.charCodeAt(i))).join(''),
  );
}

function jsonEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

function definitions({ summary }: Report): string[] {
  return METRICS.filter(({ name }) => summary.metrics[name].count > 0).map(
    ({ label, definition }) => `${label}: ${plainText(definition)}.`,
  );
}

function connectionText(connection: OpenedConnection | null): string {
  if (connection === null) return 'opened by the requests, if any was needed';
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

function instrumentLines({ instrument }: Report): string[] {
  if (instrument === null) return [];
  const [low, median, high] = [instrument.lowSeconds, instrument.medianSeconds, instrument.highSeconds].map((seconds) =>
    formatSeconds(seconds),
  );
  return [
    `Error of the instrument itself, found on ${formatCount(instrument.samples, 'request')} inside this process before the run: ${median} (${low} to ${high}).`,
  ];
}

function environmentText({ environment }: Report): string {
  const { runnerImage, region, os, architecture, node } = environment;
  const place = [runnerImage, region].filter((part) => part !== null);
  return [...place, os, architecture, `Node ${node}`].map((part) => codeText(part)).join(', ');
}
