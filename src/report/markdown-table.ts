/** A column of a table: its heading, and to which side its cells go. */
export interface MarkdownColumn {
  readonly heading: string;
  readonly align: 'left' | 'right';
}

/** A GitHub table; cells are Markdown without line ends and without bare pipes. */
export function markdownTable(columns: readonly MarkdownColumn[], rows: readonly (readonly string[])[]): string {
  const headings = columns.map((column) => column.heading);
  const rule = columns.map((column) => (column.align === 'right' ? '--:' : ':--'));
  return [headings, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A column whose cells are text. */
export function textColumn(heading: string): MarkdownColumn {
  return { heading, align: 'left' };
}

/** A column whose cells are figures. */
export function figureColumn(heading: string): MarkdownColumn {
  return { heading, align: 'right' };
}
