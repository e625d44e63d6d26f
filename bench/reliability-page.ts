import { markdownTable, textColumn } from '../src/report/markdown-table.ts';
import { formatCount } from './figures.ts';

/** The campaigns, in the order of the page. */
const CAMPAIGN_NAMES = ['faults', 'kills', 'memory', 'soak', 'fuzz', 'mutation'] as const;

/** A campaign of docs/reliability.md. */
export type CampaignName = (typeof CAMPAIGN_NAMES)[number];

/** A figure by what it counts, in the order in which they are shown; whole numbers are written with thousands separators, everything else as its text. */
export type CampaignFigures = Readonly<Record<string, number | string>>;

/** What one campaign found when it last ran. */
export interface CampaignRecord {
  /** UTC, `2026-11-24`. */
  readonly date: string;
  /** Node, system and cores. */
  readonly machine: string;
  readonly figures: CampaignFigures;
  /** Sentences in Markdown, shown below the figures. */
  readonly notes: readonly string[];
}

/** By campaign; one that never ran is missing. */
export type CampaignRecords = Partial<Readonly<Record<CampaignName, CampaignRecord>>>;

/** docs/reliability.md. */
export function reliabilityPage(records: CampaignRecords): string {
  return [
    '# How hard it is to break',
    'It runs unattended, with a paid key in its hands. Each section below is one campaign against the built `dist/`, or against the parts ' +
      'that decide, and is written by the command that it names: run that to get the same section for your machine. The figures are also in ' +
      '`reports/reliability.json`.',
    ...CAMPAIGN_NAMES.flatMap((name) => section(name, records[name])),
    '',
  ].join('\n\n');
}

interface Campaign {
  readonly heading: string;
  readonly command: string;
  readonly text: string;
}

const CAMPAIGNS: Readonly<Record<CampaignName, Campaign>> = {
  faults: {
    heading: 'Faults',
    command: 'npm run test:faults',
    text: `\
One table of cases (\`__tests__/faults/\`): a network, a server, a machine or a GitHub that misbehaves in one way. Each case runs the built
action or command as a process and says beforehand which row it must leave: outcome, failure class, HTTP status, flags, exit code.
Every process must end by itself, leave a \`metrics_requests.csv\` that parses and a \`metrics_summary.json\` that its schema accepts.`,
  },
  kills: {
    heading: 'Interruption',
    command: 'npm run test:faults',
    text: `\
A run is ended at seeded random points: a delay during start-up, the n-th row, or the n-th byte of the n-th answer. Once with what GitHub
sends to a cancelled step (SIGINT, SIGTERM 7.5 s later, SIGKILL 2.5 s after that), and with each signal alone. After SIGINT and SIGTERM the partial
summary, outputs and artifact must be there and say \`interrupted\`, before SIGKILL would come; after SIGKILL every row that was finished must
be in the CSV, whole.`,
  },
  memory: {
    heading: 'Out of memory',
    command: 'npm run test:faults',
    text: `\
Heaps that are too small for the run, so that V8 ends the process wherever it happens to be. The CSV must hold whole rows only.`,
  },
  soak: {
    heading: 'Soak',
    command: 'npm run soak',
    text: `\
One long run over real loopback connections against a server in its own process, which closes the connection now and then. Memory after a
garbage collection and open descriptors are sampled all the while; a leak would show as a last quarter above the second one. Two things
may grow: the rows, which exact percentiles need to the end, and the room that V8 holds for its young objects, which it widens in steps.`,
  },
  fuzz: {
    heading: 'Fuzzing',
    command: 'npm run fuzz',
    text: `\
Every parser of foreign text gets made-up input (fast-check): noise, and valid texts with pieces put in and cut out, from a new seed each time
(CI takes 10,000 cases for each from a fixed one). What is read must hold together, must read back from its own words or agree with another
reader, and must be the same however its bytes are cut; what is refused must be refused with the documented error, in one printable line.`,
  },
  mutation: {
    heading: 'Mutation testing',
    command: 'npm run test:mutation',
    text: `\
Stryker changes the code one small piece at a time and runs the tests against it. A change that no test notices survives; the score is the
share that did not.`,
  },
};

function section(name: CampaignName, record: CampaignRecord | undefined): string[] {
  const { heading, command, text } = CAMPAIGNS[name];
  const introduction = [`## ${heading}`, `\`\`\`sh\n${command}\n\`\`\``, text];
  if (record === undefined) return [...introduction, 'Not run yet.'];
  const rows = Object.entries(record.figures).map(([what, figure]) => [
    what,
    typeof figure === 'number' ? formatCount(figure) : figure,
  ]);
  return [
    ...introduction,
    markdownTable([textColumn('What'), textColumn('Figure')], rows),
    ...record.notes,
    `${record.date}, ${record.machine}.`,
  ];
}
