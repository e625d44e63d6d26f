import { printable } from '../foreign-text.ts';
import { formatCount } from '../units.ts';
import type { Report } from './report.ts';

/** Failures that are alike, a line each. */
export function failureLines({ summary }: Report): string[] {
  return summary.failures.map(({ failure, httpStatus, message, count }) => {
    const status = httpStatus === null ? '' : ` ${httpStatus}`;
    return `failed: ${formatCount(count, 'request')} with ${failure}${status}: ${printable(message)}`;
  });
}
