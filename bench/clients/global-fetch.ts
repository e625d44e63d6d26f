// The built-in fetch with a stopwatch around it, and a reader that looks at each chunk as it comes.
import type { Figure } from '../schedule.ts';
import { perform, readTask, requestBody } from './task.ts';

const task = readTask();
const { url, stream } = task;
const init = {
  method: 'POST',
  headers: { 'content-type': 'application/json', authorization: 'Bearer none' },
  body: requestBody(stream),
};

async function send(): Promise<Figure> {
  const startedAt = performance.now();
  const response = await fetch(url, init);
  if (!stream) {
    await response.json();
    const latencyMs = performance.now() - startedAt;
    return { ttftMs: latencyMs, latencyMs };
  }
  const decoder = new TextDecoder();
  let rest = '';
  let ttftMs: number | null = null;
  let latencyMs = 0;
  for await (const bytes of response.body!) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop()!;
    if (lines.some(hasContent)) {
      latencyMs = performance.now() - startedAt;
      ttftMs ??= latencyMs;
    }
  }
  return { ttftMs: ttftMs!, latencyMs };
}

function hasContent(line: string): boolean {
  if (!line.startsWith('data: {')) return false;
  const { choices } = JSON.parse(line.slice('data: '.length)) as { choices: { delta: { content?: string } }[] };
  return (choices[0]?.delta.content ?? '') !== '';
}

await perform(task, send);
