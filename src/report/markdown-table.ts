/** A column of a table: its heading, and to which side its cells go. */
export interface MarkdownColumn {
  readonly heading: string;
  readonly align: 'left' | 'right';
}

/**
 * A GitHub table; cells are Markdown without line ends and without bare pipes. Figures keep together with their units,
 * and say nothing foreign, so that a space in them can be made one that does not break.
 */
export function markdownTable(columns: readonly MarkdownColumn[], rows: readonly (readonly string[])[]): string {
  const headings = columns.map((column) => column.heading);
  const rule = columns.map((column) => (column.align === 'right' ? '--:' : ':--'));
  const unbroken = (cell: string, i: number) => (columns[i]?.align === 'right' ? cell.replaceAll(' ', '&nbsp;') : cell);
  const lines = [headings, rule, ...rows.map((cells) => cells.map(unbroken))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A column whose cells are text. */
export function textColumn(heading: string): MarkdownColumn {
  return { heading, align: 'left' };
}

/** A column whose cells are figures. */
export function figureColumn(heading: string): MarkdownColumn {
  return { heading, align: 'right' };
}

/** A section that opens with a click; the title is our own words. */
export function markdownFold(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
