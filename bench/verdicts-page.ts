import { figureColumn, markdownTable, textColumn } from '../src/report/markdown-table.ts';
import { formatCount } from './figures.ts';
import type { VerdictFindings } from './verdicts-findings.ts';
import { LEVELS, LIMITS } from './verdicts-limits.ts';
import { ALPHAS, SIZES } from './verdicts-study.ts';
import { formatShare, verdictTargets } from './verdicts-targets.ts';

const [BEGIN, END] = ['<!-- figures:begin -->', '<!-- figures:end -->'];

/** The page with its figures replaced. Throws when the marks are missing. */
export function withFigures(page: string, findings: VerdictFindings): string {
  const [start, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`the page has no ${BEGIN} … ${END}`);
  return `${page.slice(0, start + BEGIN.length)}\n\n${figures(findings)}\n\n${page.slice(end)}`;
}

function figures(findings: VerdictFindings): string {
  return [
    `Written by \`npm run bench:verdicts\` (seed ${findings.seed}, ${formatCount(findings.cases)} simulated jobs in each cell).`,
    '### Jobs that fail, in percent',
    `In each cell: of a change that is really 0 / 10 / 20 / 50 % slower. The first figure is false alarms; 10 % is what is tolerated, so the second is the edge.`,
    gateTable(findings),
    '### What was promised',
    markdownTable(
      [textColumn('Promise'), textColumn('Found'), textColumn('')],
      verdictTargets(findings).map(({ promise, observed, met }) => [promise, observed, met ? 'kept' : '**missed**']),
    ),
    '### Held to zero',
    'Nothing is different and nothing is tolerated: how often the gate fails, where 5 % and 1 % are promised.',
    levelTable(findings),
    '### Limits',
    'The true figure is exactly the limit, so every failure is a false one. Promised are at most 10, 5 and 1 %.',
    limitTable(findings),
    commandText(findings),
  ].join('\n\n');
}

function gateTable({ comparisons }: VerdictFindings): string {
  const first = comparisons[SIZES[0]]!;
  const ours = Object.keys(first.ours).map((name) => [
    `**ours: ${name}**`,
    ...SIZES.map((size) => {
      const { ours: found, cases } = comparisons[size]!;
      return cell(
        found[name]!.map(({ regression }) => regression),
        cases,
      );
    }),
  ]);
  const rivals = Object.keys(first.rivals).map((name) => [
    name,
    ...SIZES.map((size) => cell(comparisons[size]!.rivals[name]!, comparisons[size]!.cases)),
  ]);
  return markdownTable(
    [textColumn('Gate'), ...SIZES.map((size) => figureColumn(`${size} pairs or requests`))],
    [...rivals, ...ours],
  );
}

function levelTable({ comparisons }: VerdictFindings): string {
  const columns = ALPHAS.flatMap((alpha) => SIZES.map((size) => ({ alpha, size })));
  return markdownTable(
    [textColumn('Baseline'), ...columns.map(({ alpha, size }) => figureColumn(`${100 - 100 * alpha} %, ${size}`))],
    Object.keys(comparisons[SIZES[0]]!.rejected).map((name) => [
      name,
      ...columns.map(({ alpha, size }) => {
        const { rejected, cases } = comparisons[size]!;
        return formatShare((100 * rejected[name]![ALPHAS.indexOf(alpha)]!) / cases);
      }),
    ]),
  );
}

function limitTable({ limits, cases }: VerdictFindings): string {
  return markdownTable(
    [textColumn('Limit'), textColumn('Requests'), ...SIZES.map((size) => figureColumn(`${size}: 90 / 95 / 99 %`))],
    LIMITS.flatMap((limit) =>
      Object.entries(limits).map(([name, bySize]) => [
        `\`${limit}\``,
        name,
        ...SIZES.map((size) =>
          LEVELS.map((_, level) => formatShare((100 * bySize[size]![limit][level]!) / cases)).join(' / '),
        ),
      ]),
    ),
  );
}

function commandText({ command }: VerdictFindings): string {
  if (command.length === 0) return 'The command was not asked this time.';
  const cases = command.reduce((sum, check) => sum + check.cases, 0);
  const different = command.reduce((sum, check) => sum + check.different.length, 0);
  return (
    `${formatCount(cases)} of these jobs, ${command[0]!.cases} of each design that \`llm-latency judge\` can be asked for, were written as ` +
    `\`metrics_requests.csv\` and judged by the built command: ${different === 0 ? 'every state, change and interval was the same' : `${different} answers were different`}.`
  );
}

/** One figure for each slowdown. */
function cell(counts: readonly number[], cases: number): string {
  return counts.map((count) => formatShare((100 * count) / cases)).join(' / ');
}
