// `npm run test:mutation`: Stryker on the folders that decide, and the section of docs/reliability.md. With arguments for Stryker
// (`-- --mutate 'src/stats/**/*.ts'`) it only prints.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { recordCampaign } from './reliability.ts';
import type { CampaignFigures } from './reliability-page.ts';

const STRYKER = 'node_modules/@stryker-mutator/core/bin/stryker.js';
const REPORT = 'reports/mutation/mutation.json';
const FOLDERS = ['src/stats', 'src/verdict', 'src/api'];
/** Percent, in every folder. */
const LOWEST_SCORE = 85;

/** What is read of a report in the mutation testing elements format. */
interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

interface FolderResult {
  readonly folder: string;
  readonly killed: number;
  readonly timedOut: number;
  /** Those that no test reaches included. */
  readonly survived: number;
  /** Left out by a comment that says why. */
  readonly ignored: number;
  /** Percent of all but the ignored. */
  readonly score: number;
}

function resultOf(folder: string, { files }: Report): FolderResult {
  const statuses = Object.entries(files).flatMap(([path, { mutants }]) =>
    path.startsWith(`${folder}/`) ? mutants.map(({ status }) => status) : [],
  );
  const count = (...wanted: string[]): number => statuses.filter((status) => wanted.includes(status)).length;
  const found = {
    killed: count('Killed'),
    timedOut: count('Timeout'),
    survived: count('Survived', 'NoCoverage'),
    ignored: count('Ignored'),
  };
  const detected = found.killed + found.timedOut;
  return { folder, ...found, score: (100 * detected) / (detected + found.survived) };
}

function figuresOf(results: readonly FolderResult[]): CampaignFigures {
  const figures = results.map(({ folder, killed, timedOut, survived, ignored, score }) => ({
    [`\`${folder}\`: score`]: `${score.toFixed(1)} %`,
    [`\`${folder}\`: mutants`]: killed + timedOut + survived,
    [`\`${folder}\`: killed`]: killed,
    [`\`${folder}\`: timed out`]: timedOut,
    [`\`${folder}\`: survived`]: survived,
    [`\`${folder}\`: left out, with a reason`]: ignored,
  }));
  return Object.assign({}, ...figures);
}

const options = process.argv.slice(2);
const { status } = spawnSync(process.execPath, [STRYKER, 'run', ...options], { stdio: 'inherit' });
if (status !== 0) process.exitCode = status ?? 1;
else if (options.length === 0) {
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
  const results = FOLDERS.map((folder) => resultOf(folder, report));
  for (const [what, figure] of Object.entries(figuresOf(results))) console.log(`${what}: ${figure}`);
  await recordCampaign('mutation', figuresOf(results));
  if (results.some(({ score }) => score < LOWEST_SCORE)) process.exitCode = 1;
}
