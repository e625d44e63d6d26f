// `npm run bench:check`: a small accuracy run, ours against the floor, with a wide margin: says when something has gone badly
// wrong, on any machine. It reports; it is no gate.
import { measureAccuracy } from './accuracy.ts';
import { accuracyTable } from './accuracy-report.ts';
import { FLOOR, floor, OURS, ours } from './contenders.ts';
import { formatRatio } from './figures.ts';
import { startBenchServer } from './server-process.ts';

/** Medians of so few requests on a busy machine differ by half. */
const MARGIN = 2;

const server = await startBenchServer();
const plan = { rounds: 3, requests: 20, pauseMs: 0, say: () => undefined };
const { rows, missing } = await measureAccuracy(server, [floor, ours], plan).finally(server.close);
for (const { name, reason } of missing) console.error(`${name}: ${reason}`);
const median = (name: string): number => rows.find((row) => row.name === name)?.ttft.median ?? Number.NaN;
const ratio = median(OURS) / median(FLOOR);
console.log(accuracyTable(rows));
console.log(`\nOur median error is ${formatRatio(ratio)} that of a bare socket; more than ${MARGIN} × would be wrong.`);
if (!(ratio <= MARGIN)) process.exitCode = 1;
