import { setTimeout as pause } from 'node:timers/promises';
import type { Figure } from '../schedule.ts';

/** What a client's process is started with, as its arguments. */
export interface Task {
  readonly url: URL;
  readonly requests: number;
  readonly pauseMs: number;
  readonly stream: boolean;
}

/** The arguments of a process that is to do a task. */
export function taskArguments({ url, requests, pauseMs, stream }: Task): string[] {
  return [url.href, String(requests), String(pauseMs), stream ? 'stream' : 'whole'];
}

/** The task that this process was started with. */
export function readTask([url, requests, pauseMs, stream]: readonly string[] = process.argv.slice(2)): Task {
  return {
    url: new URL(url ?? ''),
    requests: Number(requests),
    pauseMs: Number(pauseMs),
    stream: stream === 'stream',
  };
}

/** The body that every client sends. */
export function requestBody(stream: boolean): string {
  const messages = [{ role: 'user', content: 'Say a word.' }];
  const streaming = stream ? { stream: true, stream_options: { include_usage: true } } : { stream: false };
  return JSON.stringify({ model: 'bench', messages, ...streaming });
}

/** Sends one request after the other, and prints all figures in the end as JSON. */
export async function perform({ requests, pauseMs }: Task, send: () => Promise<Figure>): Promise<void> {
  const figures: Figure[] = [];
  for (let i = 0; i < requests; i += 1) {
    if (i > 0 && pauseMs > 0) await pause(pauseMs);
    figures.push(await send());
  }
  process.stdout.write(JSON.stringify(figures));
}
