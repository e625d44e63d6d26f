import { fileURLToPath } from 'node:url';
import { VERSION as OPENAI_VERSION } from 'openai/version';
import { VERSION } from '../src/version.ts';
import { taskArguments } from './clients/task.ts';
import { CHAT_PATH, type Contender, type Missing } from './contender.ts';
import { runOurs } from './our-command.ts';
import { runProgram } from './processes.ts';
import { aiperf, guidellm, requestsStopwatch } from './python-tools.ts';
import type { Figure } from './schedule.ts';

/** Name of the client that everything is compared with. */
export const FLOOR = 'bare `node:net`';
/** Our own name in the tables. */
export const OURS = 'llm-latency';
/** The vendor's client. */
export const SDK = '`openai` SDK';

/** Our command, as published. */
export const ours: Contender = {
  name: OURS,
  about: `${VERSION}, the built command; figures from its CSV`,
  measure: async (job) => (await runOurs({ ...job, stream: true })).figures,
};

/** One of the small programs in clients/. */
function clientProgram(name: string, file: string, about: string): Contender {
  const path = fileURLToPath(new URL(`clients/${file}`, import.meta.url));
  return {
    name,
    about,
    async measure({ origin, ...job }) {
      const args = taskArguments({ ...job, url: new URL(origin + CHAT_PATH), stream: true });
      const { stdout } = await runProgram(process.execPath, [path, ...args]);
      return JSON.parse(stdout) as Figure[];
    },
  };
}

/** The floor. */
export const floor = clientProgram(FLOOR, 'bare-socket.ts', `Node ${process.versions.node}, bytes made beforehand`);

const OTHERS: readonly (readonly [name: string, open: () => Contender | Promise<Contender>])[] = [
  ['fetch', () => clientProgram('global `fetch`', 'global-fetch.ts', `Node ${process.versions.node}, a stopwatch`)],
  ['openai', () => clientProgram(SDK, 'openai-sdk.ts', `${OPENAI_VERSION}, a stopwatch`)],
  ['Python requests', requestsStopwatch],
  ['guidellm', guidellm],
  ['aiperf', aiperf],
];

/** Everybody who can take part here, the floor and us first, and who cannot. */
export async function gatherContenders(): Promise<{ contenders: Contender[]; missing: Missing[] }> {
  const contenders = [floor, ours];
  const missing: Missing[] = [];
  for (const [name, open] of OTHERS) {
    try {
      contenders.push(await open());
    } catch (error) {
      missing.push({ name, reason: String(error).split('\n')[0]! });
    }
  }
  return { contenders, missing };
}
