import type { FailureClass, Summary } from '../model.ts';
import { codeText } from './markdown-escape.ts';
import { figureColumn, markdownTable, textColumn } from './markdown-table.ts';
import { formatCount, formatInteger, UNKNOWN_TEXT } from './units.ts';

/** What each class of failure means, for people. */
const FAILURE_MEANINGS: Readonly<Record<FailureClass, string>> = {
  connect: 'no connection, or it broke',
  tls: 'no secure connection',
  dns: 'host name not found',
  timeout: 'no complete answer in time',
  http: 'refused by the server',
  rate_limit: 'too many requests',
  auth: 'key refused',
  stream_truncated: 'the stream ended early',
  protocol: 'not an answer of this API',
  empty: 'an answer without content',
  aborted: 'the run was interrupted',
};

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
