import { formatInteger } from '../../../units.ts';
import type { GroupColumns, PageData } from '../page-data.ts';
import { formatMicroseconds, percentageOf, valueAt, wordAt } from './columns.ts';
import { shape } from './element.ts';

/** Something that the picture over time shows: a request, or a group of them. */
interface Stop {
  /** Place on the axis, in requests. */
  readonly index: number;
  readonly text: string;
  /** Row of the request table; null for a group. */
  readonly row: number | null;
}

/**
 * Lets the reader go through the picture over time with a slider, or with the pointer over the picture itself, and says what is
 * there. `show` opens a request in the table.
 */
export function serveInspector(panel: HTMLElement, data: PageData, show: (row: number) => void): void {
  const picture = document.querySelector<SVGElement>(`[data-readout="${panel.id}"]`);
  const slider = panel.querySelector('input');
  const output = panel.querySelector('output');
  const opener = panel.querySelector('button');
  const stops = data.groups === null ? requestStops(data) : groupStops(data.groups);
  if (picture === null || slider === null || output === null || opener === null || stops.length === 0) return;
  const [first, last] = [Number(picture.dataset['first']), Number(picture.dataset['last'])];
  const cursor = shape('line', { class: 'cursor', y2: '100%' });

  function look(at: number): void {
    const { index, text, row } = stops[at]!;
    const x = percentageOf((index - first) / Math.max(1, last - first));
    picture!.append(cursor);
    cursor.setAttribute('x1', x);
    cursor.setAttribute('x2', x);
    slider!.value = String(at);
    slider!.setAttribute('aria-valuetext', text);
    output!.textContent = text;
    opener!.hidden = row === null;
  }

  function lookUnder(event: PointerEvent): void {
    const { left, width } = picture!.getBoundingClientRect();
    look(nearestStop(stops, first + ((event.clientX - left) / width) * (last - first)));
  }

  slider.max = String(stops.length - 1);
  for (const occasion of ['focus', 'input']) slider.addEventListener(occasion, () => look(Number(slider.value)));
  picture.addEventListener('pointermove', lookUnder);
  picture.addEventListener('pointerdown', lookUnder);
  opener.addEventListener('click', () => {
    const { row } = stops[Number(slider.value)]!;
    if (row !== null) show(row);
  });
  panel.hidden = false;
}

function nearestStop(stops: readonly Stop[], index: number): number {
  let nearest = 0;
  for (const [i, stop] of stops.entries()) {
    if (Math.abs(stop.index - index) < Math.abs(stops[nearest]!.index - index)) nearest = i;
  }
  return nearest;
}

function requestStops({ requests, words, prompts }: PageData): Stop[] {
  const stops: Stop[] = [];
  for (let row = 0; row < requests.count; row += 1) {
    if (wordAt(words, requests.phaseWord, row) !== 'measured') continue;
    const index = valueAt(requests.index, row) ?? 0;
    const failure = wordAt(words, requests.failureWord, row);
    const ttft = valueAt(requests.ttftUs, row);
    const side = wordAt(words, requests.armWord, row) === 'baseline' ? ' of the baseline' : '';
    const figures =
      failure === null
        ? `${formatMicroseconds(valueAt(requests.latencyUs, row))}${ttft === null ? '' : `, TTFT ${formatMicroseconds(ttft)}`}`
        : `failed, ${failure}`;
    const id = prompts.ids[valueAt(requests.prompt, row) ?? 0] ?? '';
    stops.push({ index, row, text: `#${index}${side}, ${id}: ${figures}` });
  }
  return stops;
}

function groupStops({ first, last, medianUs, maxUs, ttftUs, failed }: GroupColumns): Stop[] {
  const count = Array.isArray(first) ? first.length : 1;
  return Array.from({ length: count }, (_, i) => {
    const [from, to] = [valueAt(first, i) ?? 0, valueAt(last, i) ?? 0];
    const ttft = valueAt(ttftUs, i);
    const lost = valueAt(failed, i) ?? 0;
    const figures = [
      `median ${formatMicroseconds(valueAt(medianUs, i))}`,
      `slowest ${formatMicroseconds(valueAt(maxUs, i))}`,
      ttft === null ? '' : `TTFT ${formatMicroseconds(ttft)}`,
      lost === 0 ? '' : `${formatInteger(lost)} failed`,
    ];
    const text = `#${formatInteger(from)} to #${formatInteger(to)}: ${figures.filter((part) => part !== '').join(', ')}`;
    return { index: (from + to) / 2, row: null, text };
  });
}
