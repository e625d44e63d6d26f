import type { Check } from '../../model.ts';
import { formatCount, formatInteger } from '../../units.ts';
import { formatInterval } from '../figure-table.ts';
import type { Report } from '../report.ts';
import { observedText, subjectUnit } from '../subject.ts';
import { code, markup, NOTHING, sentence, type Html } from './markup.ts';
import type { Section } from './section.ts';
import { percentage } from './plot.ts';
import { figureColumn, table, textColumn } from './table.ts';

/** Limits that the table holds; who sets more reads them in metrics_summary.json. */
const MOST_ROWS = 100;

/** The limits beside what was observed, drawn on one scale each; nothing without limits. */
export function limitsSection({ verdict: { checks, reason } }: Pick<Report, 'verdict'>): Section | null {
  if (checks.length === 0) return null;
  const columns = [
    textColumn('Limit'),
    textColumn('Answer'),
    figureColumn('Observed'),
    textColumn('Beside the limit'),
    figureColumn('Confidence interval'),
    figureColumn('Requests'),
  ];
  const rows = checks.slice(0, MOST_ROWS).map((check) => limitRow(check, reason));
  const omitted = checks.length - MOST_ROWS;
  const rest = omitted > 0 ? markup`<p>${formatCount(omitted, 'more limit')}: see metrics_summary.json.</p>` : NOTHING;
  return { id: 'limits', title: 'Limits', content: [table('Limits', columns, rows, 'explained limits'), rest] };
}

/** Why a limit was not kept is said beside it, unless the heading of the page or the comparison says it. */
function limitRow(check: Check, headline: string) {
  const { threshold, interval, samples, answer, reason } = check;
  const isSaid = headline.startsWith(reason) || threshold.subject.kind === 'regression';
  const why = answer === 'pass' || isSaid ? NOTHING : markup`<small>${sentence(reason)}</small>`;
  return [
    markup`${code(threshold.source)}${why}`,
    markup`<span class="answer ${answer}">${ANSWERS[answer]}</span>${threshold.warnOnly ? markup` <small>warns only</small>` : null}`,
    markup`<b>${observedText(check)}</b>`,
    gauge(check),
    formatInterval(interval, threshold.limit, subjectUnit(threshold.subject)),
    formatInteger(samples),
  ];
}

const ANSWERS: Readonly<Record<Check['answer'], string>> = { pass: 'kept', fail: 'missed', inconclusive: 'open' };

/** The observed value as a dot with its interval, the limit as a stroke; the side that is not allowed is shaded. */
function gauge({ threshold, observed, interval, answer }: Check): Html {
  if (observed === null) return NOTHING;
  const { limit, operator } = threshold;
  const { low, high } = { low: interval?.low ?? observed, high: interval?.high ?? observed };
  const start = Math.min(0, low, observed, limit);
  const span = Math.max(high, observed, limit, 1e-9) * 1.15 - start;
  const at = (value: number) => percentage((value - start) / span);
  const upwards = operator === '<' || operator === '<=';
  const [from, to] = upwards ? [limit, start + span] : [start, limit];
  return markup`<svg class="gauge ${answer}" aria-hidden="true">
<rect class="track" width="100%" height="100%"/><rect class="beyond" x="${at(from)}" width="${percentage((to - from) / span)}" height="100%"/>
<line class="reach" x1="${at(low)}" x2="${at(high)}" y1="50%" y2="50%"/><line class="bound" x1="${at(limit)}" x2="${at(limit)}" y2="100%"/><circle cx="${at(observed)}" cy="50%" r="4"/></svg>`;
}
