// What we are built on, with nothing around it; the answer's pieces are dropped.
import { openBareDispatch } from './bare-dispatch.ts';
import { perform, readTask } from './task.ts';

const task = readTask();
const { send, close } = openBareDispatch(task);

await perform(task, async () => {
  const { firstAt, sentAt, endedAt } = await send();
  return { ttftMs: firstAt - sentAt, latencyMs: endedAt - sentAt };
});
await close();
