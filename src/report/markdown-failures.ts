import type { Summary } from '../model.ts';
import { formatCount, formatInteger, UNKNOWN_TEXT } from '../units.ts';
import { codeText } from './markdown-escape.ts';
import { figureColumn, markdownTable, textColumn } from './markdown-table.ts';
import { FAILURE_MEANINGS } from './wording.ts';

/** Failures that are alike, most frequent first, in the server's words; empty when nothing failed. */
export function failuresSection({ failures, failed, attempted }: Summary): string {
  if (failed === 0) return '';
  const columns = [textColumn('Failure'), figureColumn('HTTP'), figureColumn('Requests'), textColumn('Message')];
  const rows = failures.map(({ failure, httpStatus, message, count }) => [
    `\`${failure}\` ${FAILURE_MEANINGS[failure]}`,
    httpStatus === null ? UNKNOWN_TEXT : String(httpStatus),
    formatInteger(count),
    codeText(message, 200),
  ]);
  const omitted = failed - failures.reduce((total, group) => total + group.count, 0);
  return [
    '### Failures',
    `${formatInteger(failed)} of ${formatCount(attempted, 'request')} failed; they have no latency and are in none of the figures above.`,
    markdownTable(columns, rows),
    ...(omitted > 0 ? [`${formatCount(omitted, 'more failed request')}: see metrics_requests.csv.`] : []),
  ].join('\n\n');
}
