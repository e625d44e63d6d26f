import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Command, Reply, Schedule, Truth } from './schedule.ts';

/** The benchmark server in its own process. */
export interface BenchServer {
  readonly origin: string;
  /** Answers by this schedule from now on, and forgets its records. */
  play(schedule: Schedule): Promise<void>;
  /** Records of every answer since the last call, in order. */
  truths(): Promise<readonly Truth[]>;
  readonly close: () => void;
}

/** Starts it on a free port of 127.0.0.1. */
export async function startBenchServer(): Promise<BenchServer> {
  const child = fork(fileURLToPath(new URL('server.ts', import.meta.url)));
  const next = async (): Promise<Reply> => {
    const [message] = (await once(child, 'message')) as [Reply];
    return message;
  };
  const ask = (command: Command): Promise<Reply> => {
    const answered = next();
    child.send(command);
    return answered;
  };
  const ready = await next();
  if (ready.kind !== 'ready') throw new Error('The benchmark server did not start');
  return {
    origin: `http://127.0.0.1:${ready.port}`,
    async play(schedule) {
      await ask({ kind: 'play', schedule });
    },
    async truths() {
      const reported = await ask({ kind: 'report' });
      return reported.kind === 'reported' ? reported.truths : [];
    },
    close: () => child.disconnect(),
  };
}
