import { markup, NOTHING, type Html, type HtmlValue } from './markup.ts';

/** A column of a table; figures stand to the right. */
export interface TableColumn {
  readonly heading: string;
  readonly kind: 'text' | 'figure';
}

/** A column whose cells are text. */
export function textColumn(heading: string): TableColumn {
  return { heading, kind: 'text' };
}

/** A column whose cells are figures. */
export function figureColumn(heading: string): TableColumn {
  return { heading, kind: 'figure' };
}

/** A table whose first column names the row. On a narrow screen it scrolls inside its frame; `name` says what it is. */
export function table(
  name: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly HtmlValue[])[],
  style = '',
): Html {
  return markup`<div class="scroll" role="region" tabindex="0" aria-label="Table: ${name}"><table class="${style}">
<thead><tr>${columns.map(({ heading, kind }) => markup`<th scope="col" class="${kind}">${heading}</th>`)}</tr></thead>
<tbody>
${rows.map((cells) => markup`<tr>${cells.map((cell, i) => tableCell(cell, columns[i]?.kind ?? 'text', i === 0))}</tr>\n`)}</tbody></table></div>`;
}

function tableCell(cell: HtmlValue, kind: TableColumn['kind'], isName: boolean): Html {
  return isName ? markup`<th scope="row" class="${kind}">${cell}</th>` : markup`<td class="${kind}">${cell}</td>`;
}

/** A part that opens with a click. */
export function fold(title: string, content: HtmlValue): Html {
  return markup`<details><summary>${title}</summary>${content}</details>`;
}

/** What each colour and form of a picture stands for. */
export interface LegendEntry {
  readonly style: string;
  readonly label: string;
}

/** A picture with its title, legend and sentence, and the same as a table for those who want or need one. */
export interface Figure {
  readonly title: string;
  readonly sentence: HtmlValue;
  readonly legend: readonly LegendEntry[];
  readonly picture: Html;
  readonly table: Html;
  /** Between the picture and the table. */
  readonly extra?: Html;
}

/** The markup of a {@link Figure}. */
export function figure({ title, sentence, legend, picture, table: data, extra = NOTHING }: Figure): Html {
  const keys = legend.map(({ style, label }) => markup`<li class="key ${style}">${label}</li>`);
  return markup`<figure><figcaption><h3>${title}</h3><p>${sentence}</p>${keys.length === 0 ? NOTHING : markup`<ul class="legend">${keys}</ul>`}</figcaption>
${picture}
${extra}
${fold('The same as a table', data)}
</figure>
`;
}
