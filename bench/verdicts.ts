// `npm run bench:verdicts`: simulates jobs, judges them as the action does and as simpler gates would, and writes the figures and
// pictures of docs/verdicts.md. A few minutes; `--reps 200` is a try, and writes nothing.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { checkCommand, type CommandCheck } from './verdicts-command.ts';
import type { VerdictFindings } from './verdicts-findings.ts';
import { DRIFTS, type LimitResult } from './verdicts-limits.ts';
import { withFigures } from './verdicts-page.ts';
import { addUp, cutParts, doParts } from './verdicts-parts.ts';
import { verdictPictures } from './verdicts-pictures.ts';
import { SIZES, type SizeResult } from './verdicts-study.ts';
import { verdictTargets } from './verdicts-targets.ts';

const PAGE = 'docs/verdicts.md';
const PICTURES = 'docs/images';
/** Everything that was found, as data. */
const DATA = 'reports/verdicts.json';
/** What the figures of the page are made of, at least. */
const FEWEST_CASES = 2000;
const COMMAND_CASES = 40;

const say = (text: string): void => void process.stderr.write(`${text}\n`);

async function study(cases: number, seed: number): Promise<Omit<VerdictFindings, 'command'>> {
  const comparisons: Record<number, SizeResult> = {};
  for (const count of SIZES) {
    const parts = cutParts({ kind: 'comparisons', count, seed, drift: 1 }, cases);
    comparisons[count] = addUp(await doParts<SizeResult>(parts));
    say(`comparisons of ${count}`);
  }
  const limits: Record<string, Record<number, LimitResult>> = {};
  for (const [name, drift] of Object.entries(DRIFTS)) {
    limits[name] = {};
    for (const count of SIZES) {
      limits[name][count] = addUp(await doParts<LimitResult>(cutParts({ kind: 'limits', count, seed, drift }, cases)));
    }
    say(`limits, ${name}`);
  }
  return { cases, seed, comparisons, limits };
}

async function writePage(findings: VerdictFindings): Promise<void> {
  const page = withFigures(readFileSync(PAGE, 'utf8'), findings);
  writeFileSync(PAGE, await format(page, { ...(await resolveConfig(PAGE)), parser: 'markdown' }));
  mkdirSync(PICTURES, { recursive: true });
  for (const [name, svg] of Object.entries(verdictPictures(findings))) writeFileSync(join(PICTURES, name), svg);
}

function tell(findings: VerdictFindings): void {
  for (const { promise, observed, met } of verdictTargets(findings)) {
    say(`${met ? 'kept  ' : 'MISSED'} ${promise}: ${observed}`);
  }
  for (const { name, cases, different } of findings.command) {
    say(
      `${different.length === 0 ? 'kept  ' : 'MISSED'} ${name}: the command gives the same answer in ${cases - different.length} of ${cases}`,
    );
    for (const each of different.slice(0, 3)) say(each);
  }
}

const { values } = parseArgs({
  options: {
    reps: { type: 'string', default: String(FEWEST_CASES) },
    seed: { type: 'string', default: '1' },
    command: { type: 'string', default: 'dist/cli/index.js' },
    render: { type: 'boolean' },
  },
});
if (values.render === true) {
  await writePage(JSON.parse(readFileSync(DATA, 'utf8')) as VerdictFindings);
} else {
  const [cases, seed] = [Number(values.reps), Number(values.seed)];
  const studied = await study(cases, seed);
  const command: CommandCheck[] = await checkCommand(values.command, { cases: COMMAND_CASES, seed });
  const findings = { ...studied, command };
  tell(findings);
  if (cases >= FEWEST_CASES) {
    mkdirSync('reports', { recursive: true });
    writeFileSync(DATA, JSON.stringify(findings, null, 2));
    await writePage(findings);
  }
}
