import type { PageData } from '../page-data.ts';
import { percentageOf, valueAt } from './columns.ts';
import { createDataTable } from './data-table.ts';
import { shape } from './element.ts';
import { countColumn, minor, timeColumn } from './figure-columns.ts';
import { promptCell } from './prompt-cell.ts';
import type { DataColumn } from './table-view.ts';

/** Fills the page's place for prompts: each with its figures, and with its range on a scale that all share. */
export function createPromptTable(host: HTMLElement, { prompts }: PageData): void {
  createDataTable(host, {
    noun: 'prompts',
    count: prompts.described,
    columns: promptColumns(prompts),
    filters: [],
    textOf: (row) => `${prompts.ids[row]} ${prompts.texts[row]}`.toLowerCase(),
    detailOf: null,
    nameOf: (row) => `prompt ${prompts.ids[row]}`,
    sortedBy: 1,
    descending: true,
  });
}

type Prompts = PageData['prompts'];

function promptColumns(prompts: Prompts): DataColumn[] {
  const rows = Array.from({ length: prompts.described }, (_, row) => row);
  const longest = rows.reduce((most, row) => Math.max(most, valueAt(prompts.maxUs, row) ?? 0), 0);
  return [
    {
      heading: 'Prompt',
      kind: 'text',
      key: (row) => prompts.ids[row] ?? null,
      cell: (row) => promptCell(prompts, row),
    },
    timeColumn('Average', prompts.averageUs),
    {
      heading: 'From fastest to slowest',
      kind: 'picture',
      key: (row) => valueAt(prompts.maxUs, row),
      cell: (row) => rangeStrip(prompts, row, longest),
    },
    timeColumn('Slowest', prompts.maxUs),
    minor(timeColumn('TTFT', prompts.ttftUs)),
    minor(countColumn('Tokens', prompts.outputTokens)),
    minor(countColumn('Requests', prompts.attempted)),
    countColumn('Failed', prompts.failed),
  ];
}

/** A bar from the fastest to the slowest request with a stroke at the average. */
function rangeStrip({ minUs, averageUs, maxUs }: Prompts, row: number, longest: number): Node {
  const track = shape('rect', { class: 'track', width: '100%', height: '100%' });
  const picture = shape('svg', { class: 'strip', 'aria-hidden': 'true' }, track);
  const [low, middle, high] = [valueAt(minUs, row), valueAt(averageUs, row), valueAt(maxUs, row)];
  if (low === null || middle === null || high === null || longest <= 0) return picture;
  const at = (us: number) => percentageOf(us / longest);
  picture.append(
    shape('rect', { class: 'range', x: at(low), width: at(Math.max(high - low, longest / 200)), height: '100%' }),
    shape('line', { class: 'middle', x1: at(middle), x2: at(middle), y2: '100%' }),
  );
  return picture;
}
