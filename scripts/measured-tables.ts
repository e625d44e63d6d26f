// What README.md shows of docs/accuracy.md and docs/verdicts.md: a few columns and rows, taken from the pages that the benchmarks write.

/** The clients of docs/accuracy.md beside each other: how far their time to first token is off. */
export function accuracyTable(page: string): string {
  const cadences = [tableUnder(page, '### Back to back'), tableUnder(page, '### Paced')];
  const [back = [], paced = []] = cadences.map((rows) =>
    rows.map((row) => [row['Client'] ?? '', errorIn(row)] as const),
  );
  const rows = back.map(([client, error]) => [client, error, paced.find(([other]) => other === client)?.[1] ?? '–']);
  return toTable(['Error of the time to first token, median / p99', 'back to back', 'a request each 200 ms'], rows);
}

function errorIn(row: Readonly<Record<string, string>>): string {
  return `${row['TTFT error, median']} / ${row['p99']}`;
}

/** Gates of docs/verdicts.md that a reader knows or is about to choose; `2` is the column of 50 pairs or requests. */
const GATES = [
  ['average > 110 % of the previous run', 'average > 110 % of the previous run'],
  ['average > 200 % of the previous run', "average > 200 % of the previous run (github-action-benchmark's default)"],
  ['fixed limit as in k6: p95 < 125 % of usual', 'p95 < 125 % of what is usual (a limit as in k6)'],
  ['**ours: `history`, 10 runs**', '**`baseline: history`, 10 nights**'],
  ['**ours: `endpoint`, two origins**', '**`baseline: endpoint`, preview against production**'],
  ['**ours: `endpoint`, one origin**', '**`baseline: endpoint`, another model or parameter**'],
] as const;

/** How often gates of docs/verdicts.md fail, of a change that is none and of slowdowns. */
export function verdictsTable(page: string): string {
  const rows = tableUnder(page, '### Jobs that fail');
  const cells = GATES.map(([gate, shown]) => {
    const row = rows.find((candidate) => candidate['Gate'] === gate);
    const [none, , fifth, half] = (row?.['50 pairs or requests'] ?? '').split('/').map((share) => share.trim());
    if (half === undefined) throw new Error(`docs/verdicts.md has no gate "${gate}"`);
    return [shown, `${none} %`, `${fifth} %`, `${half} %`];
  });
  return toTable(['Jobs that fail, of 50 requests or pairs', 'nothing changed', '20 % slower', '50 % slower'], cells);
}

/** The first table after a heading, a record for each row; the titles of its columns are the keys, the first of equal ones counts. */
function tableUnder(page: string, heading: string): Record<string, string>[] {
  const at = page.indexOf(`\n${heading}`);
  const [head, , ...rows] = /(?:^\|.*\n)+/m.exec(page.slice(at))?.[0].trim().split('\n').map(cellsOf) ?? [];
  if (at === -1 || head === undefined) throw new Error(`there is no table under "${heading}"`);
  return rows.map((cells) => Object.fromEntries(head.map((title, i) => [title, cells[i] ?? ''] as const).toReversed()));
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.replaceAll('&nbsp;', ' ').trim());
}

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const align = head.map((_, i) => (i === 0 ? '---' : '---:'));
  return [head, align, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
