import { UNKNOWN_TEXT } from '../../../units.ts';
import type { PageData } from '../page-data.ts';
import { valueAt, wordAt } from './columns.ts';
import { createDataTable, type DataTable } from './data-table.ts';
import { element } from './element.ts';
import { countColumn, minor, numberColumn, timeColumn } from './figure-columns.ts';
import { promptCell } from './prompt-cell.ts';
import { requestDetail } from './request-detail.ts';
import type { DataColumn, DataFilter } from './table-view.ts';

/** Fills the page's place for requests. */
export function createRequestTable(host: HTMLElement, data: PageData): DataTable {
  const { requests, words, prompts } = data;
  const texts: (string | undefined)[] = [];

  function textOf(row: number): string {
    const prompt = valueAt(requests.prompt, row) ?? 0;
    const word = [requests.failureWord, requests.messageWord, requests.flagsWord, requests.modelWord].map((column) =>
      wordAt(words, column, row),
    );
    const all = [`#${valueAt(requests.index, row)}`, prompts.ids[prompt], prompts.texts[prompt], ...word];
    return (texts[row] ??= all.join(' ').toLowerCase());
  }

  return createDataTable(host, {
    noun: 'requests',
    count: requests.count,
    columns: columnsOf(data),
    filters: filtersOf(data),
    textOf,
    detailOf: (row) => requestDetail(data, row),
    nameOf: (row) => `request ${valueAt(requests.index, row)}`,
    sortedBy: 0,
    descending: false,
  });
}

function columnsOf(data: PageData): DataColumn[] {
  const { requests, words, prompts } = data;
  const promptOf = (row: number) => valueAt(requests.prompt, row) ?? 0;
  const speed = (row: number) => speedOf(valueAt(requests.outputTokens, row), valueAt(requests.latencyUs, row));
  const flags = (row: number) => wordAt(words, requests.flagsWord, row);
  return [
    {
      heading: '#',
      kind: 'text',
      key: (row) => valueAt(requests.index, row),
      cell: (row) => String(valueAt(requests.index, row)),
    },
    {
      heading: 'Prompt',
      kind: 'text',
      key: (row) => prompts.ids[promptOf(row)] ?? null,
      cell: (row) => promptCell(prompts, promptOf(row)),
    },
    {
      heading: 'Result',
      kind: 'text',
      key: (row) => wordAt(words, requests.failureWord, row) ?? '',
      cell: (row) => resultCell(data, row),
    },
    timeColumn('Latency', requests.latencyUs),
    timeColumn('TTFT', requests.ttftUs),
    minor(countColumn('Tokens', requests.outputTokens)),
    minor(numberColumn('Speed', speed, 'tokens_per_second')),
    minor({ heading: 'Flags', kind: 'text', key: flags, cell: (row) => flags(row) ?? UNKNOWN_TEXT }),
  ];
}

/** Output tokens a second. */
function speedOf(tokens: number | null, us: number | null): number | null {
  return tokens === null || us === null || us <= 0 ? null : (tokens / us) * 1e6;
}

function resultCell({ requests, words }: PageData, row: number): Node {
  const failure = wordAt(words, requests.failureWord, row);
  const marks = [wordAt(words, requests.phaseWord, row), wordAt(words, requests.armWord, row)];
  const asides = marks.filter((mark) => mark !== 'measured' && mark !== 'candidate').join(' ');
  const status = valueAt(requests.httpStatus, row);
  const result =
    failure === null
      ? element('span', { class: 'answer pass' }, 'ok')
      : element('span', { class: 'answer fail' }, status === null ? failure : `${failure} ${status}`);
  return element('span', {}, result, asides === '' ? null : element('small', {}, ` ${asides}`));
}

/** Choices that would leave nothing out are not offered. */
function filtersOf({ requests, words }: PageData): DataFilter[] {
  const failed = (row: number) => wordAt(words, requests.failureWord, row) !== null;
  const result: DataFilter = {
    label: 'Result',
    options: [
      { label: 'all', accepts: () => true },
      { label: 'answered', accepts: (row) => !failed(row) },
      { label: 'failed', accepts: failed },
    ],
  };
  return [
    result,
    byWord('Phase', (row) => wordAt(words, requests.phaseWord, row) ?? '', requests.count),
    byWord('Side', (row) => wordAt(words, requests.armWord, row) ?? '', requests.count),
  ].filter(({ options }) => options.length > 2);
}

function byWord(label: string, wordOf: (row: number) => string, count: number): DataFilter {
  const seen = new Set(Array.from({ length: count }, (_, row) => wordOf(row)));
  const options = [...seen].map((word) => ({ label: word, accepts: (row: number) => wordOf(row) === word }));
  return { label, options: [{ label: 'all', accepts: () => true }, ...options] };
}
