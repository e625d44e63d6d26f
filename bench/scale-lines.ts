import { createReadStream, globSync } from 'node:fs';
import { createInterface } from 'node:readline';

/** What it costs Node to read files and split them into lines. */
export interface LineFigures {
  readonly lines: number;
  readonly elapsedMs: number;
}

/** Reads every metrics_requests.csv below a folder line by line, in the way that Node's own documentation shows. */
export async function readAllLines(dir: string): Promise<LineFigures> {
  let lines = 0;
  const startedAt = performance.now();
  for (const file of globSync('*/metrics_requests.csv', { cwd: dir })) {
    const reading = createInterface({ input: createReadStream(`${dir}/${file}`), crlfDelay: Number.POSITIVE_INFINITY });
    for await (const line of reading) if (line !== '') lines += 1;
  }
  return { lines, elapsedMs: performance.now() - startedAt };
}
