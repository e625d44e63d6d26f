import type { Check, Verdict } from '../model.ts';
import { formatCount, formatInteger } from '../units.ts';
import { formatInterval } from './figure-table.ts';
import { codeText, plainText } from './markdown-escape.ts';
import { figureColumn, markdownTable, textColumn } from './markdown-table.ts';
import { observedText, subjectUnit } from './subject.ts';
import { VERDICT_MARKS } from './wording.ts';

/** Limits that the table holds; who sets more reads them in metrics_summary.json. */
const MOST_ROWS = 100;

/**
 * The limits beside what was observed, and why each one that was not kept was not, unless the heading or the comparison says it;
 * empty without limits.
 */
export function limitsSection({ checks, reason: headline }: Verdict): string {
  if (checks.length === 0) return '';
  const columns = [
    textColumn('Limit'),
    figureColumn('Observed'),
    textColumn('Confidence interval'),
    figureColumn('Requests'),
    textColumn('Answer'),
  ];
  const table = markdownTable(columns, checks.slice(0, MOST_ROWS).map(limitRow));
  const omitted = checks.length - MOST_ROWS;
  const rest = omitted > 0 ? [`${formatCount(omitted, 'more limit')}: see metrics_summary.json.`] : [];
  const reasons = checks
    .slice(0, MOST_ROWS)
    .filter((check) => check.answer !== 'pass' && !headline.startsWith(check.reason))
    .filter((check) => check.threshold.subject.kind !== 'regression')
    .map((check) => `- ${codeText(check.threshold.source)}: ${plainText(check.reason)}`);
  return ['### Limits', table, ...rest, reasons.join('\n')].filter((part) => part !== '').join('\n\n');
}

function limitRow(check: Check): string[] {
  const { threshold, interval, samples, answer } = check;
  return [
    codeText(threshold.source),
    `**${observedText(check)}**`,
    formatInterval(interval, threshold.limit, subjectUnit(threshold.subject)),
    formatInteger(samples),
    `${VERDICT_MARKS[answer]} ${answer}${threshold.warnOnly && answer !== 'pass' ? ' (warns only)' : ''}`,
  ];
}
