import { formatValue, UNKNOWN_TEXT } from '../../../units.ts';
import type { PageData } from '../page-data.ts';
import { PHASE_LABELS, phasesOf } from '../phases.ts';
import { formatMicroseconds, percentageOf, valueAt, wordAt } from './columns.ts';
import { element, shape } from './element.ts';

/** Everything that the page knows of a request: its prompt, its phases as a bar, its figures. */
export function requestDetail(data: PageData, row: number): Node {
  const { prompts, requests } = data;
  const text = prompts.texts[valueAt(requests.prompt, row) ?? 0] ?? '';
  const facts = factsOf(data, row).map(([name, value]) =>
    element('div', {}, element('dt', {}, name), element('dd', {}, element('bdi', {}, value))),
  );
  return element(
    'div',
    {},
    text === '' ? null : element('p', { class: 'quoted' }, element('bdi', {}, text)),
    phaseBar(data, row),
    element('dl', { class: 'facts' }, ...facts),
  );
}

function phaseBar({ requests }: PageData, row: number): Node | null {
  const spans = phasesOf({
    connect: valueAt(requests.connectUs, row),
    ttfb: valueAt(requests.ttfbUs, row),
    ttft: valueAt(requests.ttftUs, row),
    latency: valueAt(requests.latencyUs, row),
    streamEnd: valueAt(requests.streamEndUs, row),
    waited: valueAt(requests.waitedUs, row),
  });
  const total = spans.at(-1)?.to ?? 0;
  if (total <= 0) return null;
  const bars = spans.map(({ name, from, to }) =>
    shape('rect', {
      class: `phase ${name}`,
      x: percentageOf(from / total),
      width: percentageOf((to - from) / total),
      height: '100%',
    }),
  );
  const legend = spans.map(({ name, from, to }) =>
    element('li', { class: `key phase ${name}` }, `${PHASE_LABELS[name]} ${formatMicroseconds(to - from)}`),
  );
  return element(
    'div',
    { class: 'phases' },
    shape('svg', { 'aria-hidden': 'true' }, ...bars),
    element('ul', { class: 'legend' }, ...legend),
  );
}

function factsOf({ requests, words }: PageData, row: number): (readonly [string, string])[] {
  const start = new Date(requests.firstStartMs + (valueAt(requests.startMs, row) ?? 0)).toISOString();
  const time = (column: PageData['requests']['latencyUs']) => formatMicroseconds(valueAt(column, row));
  const count = (column: PageData['requests']['chunks']) => formatValue(valueAt(column, row), 'tokens');
  const word = (column: PageData['requests']['modelWord']) => wordAt(words, column, row) ?? UNKNOWN_TEXT;
  const facts: (readonly [string, string])[] = [
    ['Message', word(requests.messageWord)],
    ['Started', start.replace('T', ' ').replace('Z', ' UTC')],
    ['Round', count(requests.round)],
    ['HTTP status', String(valueAt(requests.httpStatus, row) ?? UNKNOWN_TEXT)],
    ['Attempts', count(requests.attempts)],
    ['Longest gap', time(requests.maxGapUs)],
    ['Server-reported time', time(requests.serverUs)],
    ['Input tokens', count(requests.inputTokens)],
    ['Output tokens', count(requests.outputTokens)],
    ['Network chunks', count(requests.chunks)],
    ['Finish reason', word(requests.finishWord)],
    ['Model', word(requests.modelWord)],
    ['Flags', word(requests.flagsWord)],
  ];
  return facts.filter(([, value]) => value !== UNKNOWN_TEXT);
}
