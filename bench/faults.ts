// `npm run test:faults`: all cases of the fault campaign and all kills, with the built dist/, and their sections of docs/reliability.md.
// `-- --render` writes the page again from what was found before.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { recordCampaign, writeReliabilityPage } from './reliability.ts';
import type { CampaignFigures, CampaignName } from './reliability-page.ts';
import { inTemporaryDir } from './temporary-dir.ts';

/** A line of the file that the tests add their figures to (`__tests__/faults/figures.ts`). */
interface FigureLine {
  readonly campaign: CampaignName;
  readonly figures: CampaignFigures;
}

const TESTS = ['__tests__/faults', '__tests__/e2e/interruption.test.ts'];
const JEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];

/** Runs the tests; returns what they found, and whether all of them passed. */
function runTests(figuresFile: string): { readonly passed: boolean; readonly lines: readonly FigureLine[] } {
  writeFileSync(figuresFile, '');
  const env = { ...process.env, FAULTS: 'full', FAULTS_FIGURES: figuresFile };
  const { status } = spawnSync(process.execPath, [...JEST, ...TESTS], { env, stdio: 'inherit' });
  const lines = readFileSync(figuresFile, 'utf8').trim().split('\n').filter(Boolean);
  return { passed: status === 0, lines: lines.map((line) => JSON.parse(line) as FigureLine) };
}

async function runAndRecord(dir: string): Promise<void> {
  const { passed, lines } = runTests(join(dir, 'figures.jsonl'));
  const byCampaign = Object.groupBy(lines, ({ campaign }) => campaign);
  for (const [campaign, found] of Object.entries(byCampaign)) {
    const figures: CampaignFigures = Object.assign({}, ...found.map((line) => line.figures));
    console.log(`${campaign}: ${JSON.stringify(figures)}`);
    if (passed) await recordCampaign(campaign as CampaignName, figures);
  }
  if (passed) return;
  console.error('Something failed, so docs/reliability.md was left as it is.');
  process.exitCode = 1;
}

const { values } = parseArgs({ options: { render: { type: 'boolean' } } });
if (values.render === true) await writeReliabilityPage();
else await inTemporaryDir(runAndRecord);
