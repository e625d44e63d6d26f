// The vendor's client with a stopwatch around it: what people write first.
import OpenAI from 'openai';
import type { Figure } from '../schedule.ts';
import { perform, readTask } from './task.ts';

const task = readTask();
const client = new OpenAI({ apiKey: 'none', baseURL: new URL('.', new URL('..', task.url)).href, maxRetries: 0 });
const question = { model: 'bench', messages: [{ role: 'user' as const, content: 'Say a word.' }] };

async function sendWhole(): Promise<Figure> {
  const startedAt = performance.now();
  await client.chat.completions.create(question);
  const latencyMs = performance.now() - startedAt;
  return { ttftMs: latencyMs, latencyMs };
}

async function sendStreamed(): Promise<Figure> {
  const startedAt = performance.now();
  const events = await client.chat.completions.create({
    ...question,
    stream: true,
    stream_options: { include_usage: true },
  });
  let ttftMs: number | null = null;
  let latencyMs = 0;
  for await (const event of events) {
    if ((event.choices[0]?.delta.content ?? '') === '') continue;
    latencyMs = performance.now() - startedAt;
    ttftMs ??= latencyMs;
  }
  return { ttftMs: ttftMs!, latencyMs };
}

await perform(task, task.stream ? sendStreamed : sendWhole);
