import { formatInteger, formatValue } from '../../units.ts';
import type { PageData, Packed } from '../page-data.ts';
import { formatMicroseconds, percentageOf, valueAt } from './columns.ts';
import { createDataTable, type DataColumn } from './data-table.ts';
import { shape } from './element.ts';
import { promptCell } from './prompt-cell.ts';

/** Fills the page's place for prompts: each with its figures, and with its range on a scale that all share. */
export function createPromptTable(host: HTMLElement, { prompts }: PageData): void {
  const rows = Array.from({ length: prompts.described }, (_, row) => row);
  const longest = rows.reduce((most, row) => Math.max(most, valueAt(prompts.maxUs, row) ?? 0), 0);
  const figure = (heading: string, column: Packed, format: (value: number | null) => string): DataColumn => ({
    heading,
    kind: 'figure',
    key: (row) => valueAt(column, row),
    cell: (row) => format(valueAt(column, row)),
  });
  const tokens = (value: number | null) => formatValue(value, 'tokens');
  createDataTable(host, {
    noun: 'prompts',
    count: prompts.described,
    columns: [
      {
        heading: 'Prompt',
        kind: 'text',
        key: (row) => prompts.ids[row] ?? null,
        cell: (row) => promptCell(prompts, row),
      },
      figure('Average', prompts.averageUs, formatMicroseconds),
      {
        heading: 'From fastest to slowest',
        kind: 'picture',
        key: (row) => valueAt(prompts.maxUs, row),
        cell: (row) => rangeStrip(prompts, row, longest),
      },
      figure('Slowest', prompts.maxUs, formatMicroseconds),
      { ...figure('TTFT', prompts.ttftUs, formatMicroseconds), isMinor: true },
      { ...figure('Tokens', prompts.outputTokens, tokens), isMinor: true },
      { ...figure('Requests', prompts.attempted, (value) => formatInteger(value ?? 0)), isMinor: true },
      figure('Failed', prompts.failed, (value) => formatInteger(value ?? 0)),
    ],
    filters: [],
    textOf: (row) => `${prompts.ids[row]} ${prompts.texts[row]}`.toLowerCase(),
    detailOf: null,
    nameOf: (row) => `prompt ${prompts.ids[row]}`,
    sortedBy: 1,
    descending: true,
  });
}

/** A bar from the fastest to the slowest request with a stroke at the average. */
function rangeStrip({ minUs, averageUs, maxUs }: PageData['prompts'], row: number, longest: number): Node {
  const [low, middle, high] = [minUs, averageUs, maxUs].map((column) => valueAt(column, row));
  const picture = shape(
    'svg',
    { class: 'strip', 'aria-hidden': 'true' },
    shape('rect', { class: 'track', width: '100%', height: '100%' }),
  );
  if (low == null || middle == null || high == null || longest <= 0) return picture;
  const at = (us: number) => percentageOf(us / longest);
  picture.append(
    shape('rect', { class: 'range', x: at(low), width: at(Math.max(high - low, longest / 200)), height: '100%' }),
    shape('line', { class: 'middle', x1: at(middle), x2: at(middle), y2: '100%' }),
  );
  return picture;
}
