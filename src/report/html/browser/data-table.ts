import { formatInteger } from '../../units.ts';
import { button, element, type Content } from './element.ts';
import { orderRows, pageOf, searchRows, type SortKey } from './ordering.ts';

/** A column of a table that sorts; what is not text shows its largest first. */
export interface DataColumn {
  readonly heading: string;
  readonly kind: 'text' | 'figure' | 'picture';
  readonly key: (row: number) => SortKey;
  readonly cell: (row: number) => Content;
  /** Left out where the screen is narrow. */
  readonly isMinor?: boolean;
}

/** A choice that leaves rows out; the first option leaves all in. */
export interface DataFilter {
  readonly label: string;
  readonly options: readonly { readonly label: string; readonly accepts: (row: number) => boolean }[];
}

/** What a table shows. */
export interface DataTableParts {
  /** `requests`, `prompts`. */
  readonly noun: string;
  readonly count: number;
  readonly columns: readonly DataColumn[];
  readonly filters: readonly DataFilter[];
  /** Lower-case text that is searched. */
  readonly textOf: (row: number) => string;
  /** What opens below a row; null = rows do not open. */
  readonly detailOf: ((row: number) => Node) | null;
  readonly nameOf: (row: number) => string;
  /** Column that the rows are sorted by at first. */
  readonly sortedBy: number;
  readonly descending: boolean;
}

/** A table that was made. */
export interface DataTable {
  /** Opens a row, whatever was searched for, and goes there. */
  readonly show: (row: number) => void;
}

const PAGE_SIZE = 25;

/** Fills `host` with a table that sorts, filters and turns pages; only the rows of one page are ever in the document. */
export function createDataTable(host: HTMLElement, parts: DataTableParts): DataTable {
  const all = Array.from({ length: parts.count }, (_, row) => row);
  const state = {
    sortedBy: parts.sortedBy,
    descending: parts.descending,
    page: 0,
    typed: '',
    opened: null as number | null,
  };
  const chosen = parts.filters.map(() => 0);
  const body = element('tbody');
  const status = element('span', { role: 'status' });
  const headings = parts.columns.map((column, i) => headingOf(column, () => sortBy(i)));
  const previous = button('Previous', () => turn(-1));
  const next = button('Next', () => turn(1));
  const search = element('input', { type: 'search', 'aria-label': `Search ${parts.noun}`, placeholder: 'Search' });
  let rows: number[] = [];

  function arrange(): void {
    const accepted = all.filter((row) => parts.filters.every(({ options }, i) => options[chosen[i]!]!.accepts(row)));
    const { key } = parts.columns[state.sortedBy]!;
    rows = orderRows(searchRows(accepted, state.typed, parts.textOf), { key, descending: state.descending });
    draw();
  }

  function draw(): void {
    const page = pageOf(rows, state.page, PAGE_SIZE);
    state.page = page.number;
    body.replaceChildren(...page.rows.flatMap(rowElements));
    previous.disabled = page.number === 0;
    next.disabled = page.number === page.pages - 1;
    const range = `${formatInteger(page.first + 1)} to ${formatInteger(page.first + page.rows.length)}`;
    const of = rows.length === all.length ? '' : `, filtered from ${formatInteger(all.length)}`;
    status.textContent = `${rows.length === 0 ? 'None' : range} of ${formatInteger(rows.length)} ${parts.noun}${of}`;
    for (const [i, heading] of headings.entries()) {
      const order = state.descending ? 'descending' : 'ascending';
      heading.setAttribute('aria-sort', i === state.sortedBy ? order : 'none');
    }
  }

  function rowElements(row: number): HTMLTableRowElement[] {
    const isOpen = state.opened === row;
    const cells = parts.columns.map((column, i) => cellOf(column, row, i === 0 ? opener(row, isOpen) : null));
    const line = element('tr', { class: isOpen ? 'opened' : null }, ...cells);
    if (!isOpen || parts.detailOf === null) return [line];
    const detail = element('td', { colspan: String(parts.columns.length) }, parts.detailOf(row));
    return [line, element('tr', { class: 'detail' }, detail)];
  }

  function opener(row: number, isOpen: boolean): HTMLButtonElement | null {
    if (parts.detailOf === null) return null;
    const label = `Details of ${parts.nameOf(row)}`;
    const attributes = { class: 'opener', 'aria-expanded': String(isOpen), 'aria-label': label };
    return button(isOpen ? '▾' : '▸', () => open(isOpen ? null : row, row), attributes);
  }

  /** The button was drawn anew, so the focus has to find it. */
  function open(opened: number | null, row: number): void {
    state.opened = opened;
    draw();
    const place = pageOf(rows, state.page, PAGE_SIZE).rows.indexOf(row);
    body.querySelectorAll<HTMLButtonElement>('.opener')[place]?.focus();
  }

  function sortBy(column: number): void {
    const isSame = state.sortedBy === column;
    state.descending = isSame ? !state.descending : parts.columns[column]!.kind !== 'text';
    state.sortedBy = column;
    state.page = 0;
    arrange();
  }

  function turn(by: number): void {
    state.page += by;
    draw();
  }

  function show(row: number): void {
    state.typed = search.value = '';
    chosen.fill(0);
    for (const select of host.querySelectorAll('select')) select.selectedIndex = 0;
    arrange();
    state.page = Math.floor(rows.indexOf(row) / PAGE_SIZE);
    open(row, row);
    body.querySelector('.opened')?.scrollIntoView({ block: 'center' });
  }

  search.addEventListener('input', () => {
    state.typed = search.value;
    state.page = 0;
    arrange();
  });
  const selects = parts.filters.map((filter, i) =>
    selectOf(filter, (option) => {
      chosen[i] = option;
      state.page = 0;
      arrange();
    }),
  );
  const head = element('thead', {}, element('tr', {}, ...headings));
  const table = element('table', { class: 'data' }, head, body);
  const frame = { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': `Table of ${parts.noun}` };
  host.replaceChildren(
    element('div', { class: 'controls' }, search, ...selects),
    element('div', frame, table),
    element('div', { class: 'pages' }, status, previous, next),
  );
  arrange();
  return { show };
}

function headingOf({ heading, kind, isMinor }: DataColumn, onClick: () => void): HTMLTableCellElement {
  return element('th', { scope: 'col', class: styleOf(kind, isMinor) }, button(heading, onClick));
}

function cellOf({ kind, isMinor, cell }: DataColumn, row: number, before: Node | null): HTMLTableCellElement {
  const attributes = { class: styleOf(kind, isMinor) };
  if (before === null) return element('td', attributes, cell(row));
  return element('th', { ...attributes, scope: 'row' }, before, cell(row));
}

function styleOf(kind: DataColumn['kind'], isMinor = false): string {
  return isMinor ? `${kind} minor` : kind;
}

function selectOf({ label, options }: DataFilter, onChange: (option: number) => void): HTMLLabelElement {
  const select = element('select', {}, ...options.map((option) => element('option', {}, option.label)));
  select.addEventListener('change', () => onChange(select.selectedIndex));
  return element('label', {}, `${label} `, select);
}
