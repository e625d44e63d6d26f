// `npm run test:mutation`: Stryker on the folders that decide, and the section of docs/reliability.md. `-- src/stats` takes one of
// them and leaves the figures of the others as they are; options are handed to Stryker (`-- src/stats --incremental`).
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { recordCampaign } from './reliability.ts';
import type { CampaignFigures, CampaignRecords } from './reliability-page.ts';

const STRYKER = 'node_modules/@stryker-mutator/core/bin/stryker.js';
const REPORT = 'reports/mutation/mutation.json';
const RECORDS = 'reports/reliability.json';
const FOLDERS = ['src/stats', 'src/verdict', 'src/api'];

const NOTE =
  'A change that makes a test hang or take ten times as long counts as noticed. The tests are those of the three folders, run in one process ' +
  'by `scripts/mutation-runner.mjs`; the simulations (`__tests__/stats/simulations.test.ts`) are left out.';

/** What is read of a report in the mutation testing elements format. */
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

/** Mutants of a folder by what became of them; the score is the share that was noticed, the ignored left out. */
function figuresOf(folder: string, { files }: Report): CampaignFigures {
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const count = (...wanted: string[]): number => statuses.filter((status) => wanted.includes(status)).length;
  const [killed, timedOut, survived] = [count('Killed'), count('Timeout'), count('Survived', 'NoCoverage')];
  const noticed = killed + timedOut;
  const ignored = count('Ignored');
  return {
    [`\`${folder}\`: score`]: `${((100 * noticed) / (noticed + survived)).toFixed(1)} %`,
    [`\`${folder}\`: mutants`]: noticed + survived,
    [`\`${folder}\`: killed`]: killed,
    [`\`${folder}\`: timed out`]: timedOut,
    [`\`${folder}\`: survived`]: survived,
    ...(ignored > 0 && { [`\`${folder}\`: left out, with a reason beside the code`]: ignored }),
  };
}

/** Of each folder what was found last, in the order of the folders. */
function inOrder(figures: CampaignFigures): CampaignFigures {
  const sorted = FOLDERS.flatMap((folder) =>
    Object.entries(figures).filter(([what]) => what.startsWith(`\`${folder}\``)),
  );
  return Object.fromEntries(sorted);
}

/** Stryker says itself by its exit code whether the score is high enough (`thresholds.break`). */
async function testFolder(folder: string): Promise<void> {
  rmSync(REPORT, { force: true });
  const { status } = spawnSync(process.execPath, [STRYKER, 'run', '--mutate', `${folder}/**/*.ts`, ...options], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
  const found = figuresOf(folder, JSON.parse(readFileSync(REPORT, 'utf8')) as Report);
  const { mutation } = JSON.parse(readFileSync(RECORDS, 'utf8')) as CampaignRecords;
  await recordCampaign('mutation', inOrder({ ...mutation?.figures, ...found }), [NOTE]);
}

const given = process.argv.slice(2);
const options = given.filter((each) => each.startsWith('--'));
const asked = given.filter((each) => !options.includes(each));
const unknown = asked.filter((folder) => !FOLDERS.includes(folder));
if (unknown.length > 0) throw new Error(`not among ${FOLDERS.join(', ')}: ${unknown.join(', ')}`);
for (const folder of asked.length === 0 ? FOLDERS : asked) await testFolder(folder);
