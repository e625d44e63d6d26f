import { appendFileSync } from 'node:fs';

/** Whether everything is played, as `npm run test:faults` asks for, or the sample that every test run has time for. */
export const FULL = process.env['FAULTS'] === 'full';

/** Tells `npm run test:faults` what a campaign found; nobody else asks. */
export function noteFigures(
  campaign: 'faults' | 'kills' | 'memory',
  figures: Readonly<Record<string, number | string>>,
): void {
  const file = process.env['FAULTS_FIGURES'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ campaign, figures })}\n`);
}
