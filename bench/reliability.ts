import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism, release, type } from 'node:os';
import { format, resolveConfig } from 'prettier';
import {
  reliabilityPage,
  type CampaignFigures,
  type CampaignName,
  type CampaignRecord,
  type CampaignRecords,
} from './reliability-page.ts';

const PAGE = 'docs/reliability.md';
/** What every campaign found when it last ran, as data. */
const DATA = 'reports/reliability.json';

/**
 * Keeps what a campaign found in reports/reliability.json in place of what it found before, and writes docs/reliability.md
 * anew; the other campaigns stay as they are. Works from the project's root folder. Throws when a file cannot be written.
 */
export async function recordCampaign(
  name: CampaignName,
  figures: CampaignFigures,
  notes: readonly string[] = [],
): Promise<void> {
  const date = new Date().toISOString().slice(0, 10);
  const machine = `Node ${process.versions.node}, ${type()} ${release()}, ${availableParallelism()} cores`;
  const record: CampaignRecord = { date, machine, figures, notes };
  replaceFile(DATA, JSON.stringify({ ...readRecords(), [name]: record }, null, 2));
  await writeReliabilityPage();
}

/** Writes docs/reliability.md, and reports/reliability.json as Prettier wants it, from the records. */
export async function writeReliabilityPage(): Promise<void> {
  const records = readRecords();
  replaceFile(PAGE, await pretty(PAGE, 'markdown', reliabilityPage(records)));
  replaceFile(DATA, await pretty(DATA, 'json', JSON.stringify(readRecords(), null, 2)));
}

function readRecords(): CampaignRecords {
  try {
    return JSON.parse(readFileSync(DATA, 'utf8')) as CampaignRecords;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

async function pretty(path: string, parser: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(path)), parser });
}

/** Several campaigns may end at once: a reader finds one file or the other. */
function replaceFile(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, path);
}
