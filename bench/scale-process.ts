// One measurement of `npm run bench:scale`, in a process of its own so that its memory is its own: prints its figures as JSON.
import { bareLoop } from './scale-bare.ts';
import { readAllLines } from './scale-lines.ts';
import { mergeAll } from './scale-merge.ts';
import { mockRun } from './scale-run.ts';

const [kind = '', ...args] = process.argv.slice(2);
const before = process.cpuUsage();
const figures = await measure();
const { user, system } = process.cpuUsage(before);
const { maxRSS } = process.resourceUsage();
console.log(JSON.stringify({ ...figures, processorMs: (user + system) / 1000, peakBytes: maxRSS * 1024 }));

function measure(): Promise<object> {
  const [first = '', second = ''] = args;
  if (kind === 'run') return mockRun(Number(first), second);
  if (kind === 'bare') return bareLoop(Number(first), second);
  if (kind === 'lines') return readAllLines(first);
  if (kind === 'merge') return mergeAll(first, second);
  throw new Error(`There is no measurement called ${kind}`);
}
