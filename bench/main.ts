// `npm run bench`: measures everything, and writes docs/accuracy.md. Some 25 minutes; `--quick` takes two and writes nothing.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { measureAccuracy, type AccuracyResult } from './accuracy.ts';
import { accuracyPage, targetsOf } from './accuracy-page.ts';
import { gatherContenders } from './contenders.ts';
import type { Findings } from './findings.ts';
import { checkInstrument } from './instrument.ts';
import { machineLines } from './machine.ts';
import { measureOverhead } from './overhead.ts';
import { startBenchServer, type BenchServer } from './server-process.ts';
import { measureStartUp } from './startup.ts';

const PAGE = 'docs/accuracy.md';
/** Everything that was found, as data. */
const DATA = 'reports/bench.json';

const CADENCES = { 'back to back': 0, 'paced (200 ms)': 200 } as const;
const FULL = { rounds: 5, requests: 40, overheadRounds: 5, startUpRounds: 21, instrumentRuns: 5 };
const QUICK = { rounds: 1, requests: 10, overheadRounds: 1, startUpRounds: 5, instrumentRuns: 1 };

type Plan = typeof FULL;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

async function measure(server: BenchServer, plan: Plan): Promise<Findings> {
  const machine = machineLines();
  const startUps = await measureStartUp({ rounds: plan.startUpRounds, say });
  const overhead = await measureOverhead(server, { rounds: plan.overheadRounds, say });
  const { contenders, missing } = await gatherContenders();
  const accuracy: Record<string, AccuracyResult> = {};
  const instrument = [];
  for (const [cadence, pauseMs] of Object.entries(CADENCES)) {
    say(cadence);
    const result = await measureAccuracy(server, contenders, { ...plan, pauseMs, say });
    accuracy[cadence] = { ...result, missing: [...missing, ...result.missing] };
    instrument.push(
      await checkInstrument(server, { cadence, pauseMs, runs: plan.instrumentRuns, requests: plan.requests }),
    );
  }
  return { date: new Date().toISOString().slice(0, 10), machine, accuracy, instrument, overhead, startUps };
}

async function writePage(findings: Findings): Promise<void> {
  writeFileSync(PAGE, await format(accuracyPage(findings), { ...(await resolveConfig(PAGE)), parser: 'markdown' }));
}

const { values } = parseArgs({ options: { quick: { type: 'boolean' }, render: { type: 'boolean' } } });
if (values.render === true) {
  await writePage(JSON.parse(readFileSync(DATA, 'utf8')) as Findings);
} else {
  const server = await startBenchServer();
  const findings = await measure(server, values.quick === true ? QUICK : FULL).finally(server.close);
  for (const { promise, observed, met } of targetsOf(findings))
    say(`${met ? 'kept  ' : 'MISSED'} ${promise}: ${observed}`);
  if (values.quick !== true) {
    mkdirSync('reports', { recursive: true });
    writeFileSync(DATA, JSON.stringify(findings, null, 2));
    await writePage(findings);
  }
}
