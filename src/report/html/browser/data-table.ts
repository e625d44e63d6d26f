import { button, element } from './element.ts';
import {
  currentPage,
  firstView,
  pageWith,
  rowsOf,
  sortedView,
  statusText,
  type DataColumn,
  type DataFilter,
  type DataTableParts,
  type TableView,
} from './table-view.ts';

/** A table that was made. */
export interface DataTable {
  /** Opens a row, whatever was searched for, and goes there. */
  readonly show: (row: number) => void;
}

/** Fills `host` with a table that sorts, filters and turns pages; only the rows of one page are ever in the document. */
export function createDataTable(host: HTMLElement, parts: DataTableParts): DataTable {
  let view = firstView(parts);
  let rows = rowsOf(parts, view);
  const frame = buildFrame(parts, { ask, sort: (column) => ask(sortedView(view, column, parts)), turn });

  /** Anything but turning the page and opening a row begins at the first page again. */
  function ask(changes: Partial<TableView>): void {
    view = { ...view, page: 0, ...changes };
    rows = rowsOf(parts, view);
    draw();
  }

  function draw(): void {
    drawFrame(frame, { parts, view, rows }, open);
  }

  function turn(by: number): void {
    view = { ...view, page: currentPage(rows, view).number + by };
    draw();
  }

  /** The button was drawn anew, so the focus has to find it. */
  function open(row: number, isOpen: boolean): void {
    view = { ...view, opened: isOpen ? row : null };
    draw();
    const place = currentPage(rows, view).rows.indexOf(row);
    frame.body.querySelectorAll<HTMLButtonElement>('.opener')[place]?.focus();
  }

  function show(row: number): void {
    frame.search.value = '';
    for (const select of frame.selects) select.selectedIndex = 0;
    ask({ ...firstView(parts), sortedBy: view.sortedBy, descending: view.descending });
    view = { ...view, page: pageWith(rows, row) };
    open(row, true);
    frame.body.querySelector('.opened')?.scrollIntoView({ block: 'center' });
  }

  host.replaceChildren(...frame.elements);
  draw();
  return { show };
}

interface Frame {
  readonly elements: readonly HTMLElement[];
  readonly body: HTMLTableSectionElement;
  readonly headings: readonly HTMLTableCellElement[];
  readonly status: HTMLElement;
  readonly previous: HTMLButtonElement;
  readonly next: HTMLButtonElement;
  readonly search: HTMLInputElement;
  readonly selects: readonly HTMLSelectElement[];
}

interface Requests {
  readonly ask: (changes: Partial<TableView>) => void;
  readonly sort: (column: number) => void;
  readonly turn: (by: number) => void;
}

function buildFrame({ noun, columns, filters }: DataTableParts, { ask, sort, turn }: Requests): Frame {
  const body = element('tbody');
  const status = element('span', { role: 'status' });
  const headings = columns.map((column, i) => headingOf(column, () => sort(i)));
  const [previous, next] = [button('Previous', () => turn(-1)), button('Next', () => turn(1))];
  const search = element('input', { type: 'search', 'aria-label': `Search ${noun}`, placeholder: 'Search' });
  search.addEventListener('input', () => ask({ typed: search.value }));
  const selects = filters.map(selectOf);
  const choose = () => ask({ chosen: selects.map((select) => select.selectedIndex) });
  for (const select of selects) select.addEventListener('change', choose);
  const labels = selects.map((select, i) => element('label', {}, `${filters[i]?.label ?? ''} `, select));
  const table = element('table', { class: 'data' }, element('thead', {}, element('tr', {}, ...headings)), body);
  const region = { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': `Table of ${noun}` };
  const elements = [
    element('div', { class: 'controls' }, search, ...labels),
    element('div', region, table),
    element('div', { class: 'pages' }, status, previous, next),
  ];
  return { elements, body, headings, status, previous, next, search, selects };
}

interface Scene {
  readonly parts: DataTableParts;
  readonly view: TableView;
  readonly rows: readonly number[];
}

type Open = (row: number, isOpen: boolean) => void;

function drawFrame(frame: Frame, { parts, view, rows }: Scene, open: Open): void {
  const page = currentPage(rows, view);
  frame.body.replaceChildren(...page.rows.flatMap((row) => linesOf(row, view.opened === row, { parts, open })));
  frame.previous.disabled = page.number === 0;
  frame.next.disabled = page.number === page.pages - 1;
  frame.status.textContent = statusText(parts, rows, view);
  for (const [i, heading] of frame.headings.entries()) {
    const order = view.descending ? 'descending' : 'ascending';
    heading.setAttribute('aria-sort', i === view.sortedBy ? order : 'none');
  }
}

interface LineContext {
  readonly parts: DataTableParts;
  readonly open: Open;
}

function linesOf(row: number, isOpen: boolean, { parts, open }: LineContext): HTMLTableRowElement[] {
  const { columns, detailOf, nameOf } = parts;
  const attributes = { class: 'opener', 'aria-expanded': String(isOpen), 'aria-label': `Details of ${nameOf(row)}` };
  const opener = detailOf === null ? null : button(isOpen ? '▾' : '▸', () => open(row, !isOpen), attributes);
  const cells = columns.map((column, i) => cellOf(column, row, i === 0 ? { opener } : null));
  const line = element('tr', { class: isOpen ? 'opened' : null }, ...cells);
  if (!isOpen || detailOf === null) return [line];
  const detail = element('td', { colspan: String(columns.length) }, detailOf(row));
  return [line, element('tr', { class: 'detail' }, detail)];
}

function headingOf({ heading, kind, isMinor }: DataColumn, onClick: () => void): HTMLTableCellElement {
  return element('th', { scope: 'col', class: styleOf(kind, isMinor) }, button(heading, onClick));
}

/** The first cell of a row names it, and may open it. */
function cellOf(
  { kind, isMinor, cell }: DataColumn,
  row: number,
  naming: { readonly opener: Node | null } | null,
): HTMLTableCellElement {
  const attributes = { class: styleOf(kind, isMinor) };
  if (naming === null) return element('td', attributes, cell(row));
  return element('th', { ...attributes, scope: 'row' }, naming.opener, cell(row));
}

function styleOf(kind: DataColumn['kind'], isMinor = false): string {
  return isMinor ? `${kind} minor` : kind;
}

function selectOf({ options }: DataFilter): HTMLSelectElement {
  return element('select', {}, ...options.map(({ label }) => element('option', {}, label)));
}
