import type { PromptSummary, RequestRecord, Summary } from './model.ts';
import type { RecordTable } from './records.ts';
import { isMeasured, toDistribution } from './samples.ts';
import { average } from './stats/describe.ts';

/** Prompts that a summary describes one by one; of more, the slowest by average latency. */
export const MOST_PROMPTS = 1000;

/** Each prompt's requests, in the order in which the prompts were first sent. A prompt that was never answered counts as slowest. */
export function summarizePrompts(table: RecordTable): Pick<Summary, 'perPrompt' | 'perPromptOmitted'> {
  const averages = averageLatencies(table);
  const kept = slowest(averages, MOST_PROMPTS);
  const collected = new Map(kept.map((prompt) => [prompt, emptyCollection()]));
  for (let row = 0; row < table.length; row += 1) {
    const collection = collected.get(table.promptNumber(row));
    if (collection === undefined) continue;
    const record = table.at(row);
    if (isMeasured(record)) collect(collection, record);
  }
  return {
    perPrompt: [...collected.values()].map(describePrompt),
    perPromptOmitted: averages.size - kept.length,
  };
}

/** Prompt number to average latency; infinite when none of its requests was answered. */
function averageLatencies(table: RecordTable): ReadonlyMap<number, number> {
  const sums = new Float64Array(table.promptCount);
  const completed = new Uint32Array(table.promptCount);
  const attempted = new Uint32Array(table.promptCount);
  for (let row = 0; row < table.length; row += 1) {
    const record = table.at(row);
    if (!isMeasured(record)) continue;
    const prompt = table.promptNumber(row);
    attempted[prompt]! += 1;
    if (record.outcome === 'failed') continue;
    completed[prompt]! += 1;
    sums[prompt]! += record.latencySeconds;
  }
  const averages = new Map<number, number>();
  for (const [prompt, count] of attempted.entries()) {
    const answered = completed[prompt]!;
    if (count > 0) averages.set(prompt, answered === 0 ? Number.POSITIVE_INFINITY : sums[prompt]! / answered);
  }
  return averages;
}

function slowest(averages: ReadonlyMap<number, number>, most: number): number[] {
  const prompts = [...averages.keys()];
  if (prompts.length <= most) return prompts;
  const speed = (prompt: number) => averages.get(prompt)!;
  // Not by difference: infinity minus infinity is not a number.
  return prompts
    .toSorted((a, b) => (speed(a) === speed(b) ? a - b : speed(a) < speed(b) ? 1 : -1))
    .slice(0, most)
    .toSorted((a, b) => a - b);
}

interface Collection {
  first: RequestRecord | null;
  attempted: number;
  failed: number;
  readonly latency: number[];
  readonly ttft: number[];
  readonly outputTokens: number[];
}

function emptyCollection(): Collection {
  return { first: null, attempted: 0, failed: 0, latency: [], ttft: [], outputTokens: [] };
}

function collect(collection: Collection, record: RequestRecord): void {
  collection.first ??= record;
  collection.attempted += 1;
  if (record.outcome === 'failed') {
    collection.failed += 1;
    return;
  }
  collection.latency.push(record.latencySeconds);
  if (record.ttftSeconds !== null) collection.ttft.push(record.ttftSeconds);
  if (record.outputTokens !== null) collection.outputTokens.push(record.outputTokens);
}

function describePrompt(collection: Collection): PromptSummary {
  return {
    id: collection.first?.promptId ?? '',
    text: collection.first?.promptText ?? '',
    attempted: collection.attempted,
    failed: collection.failed,
    latency: toDistribution(collection.latency),
    ttft: toDistribution(collection.ttft),
    averageOutputTokens: average(collection.outputTokens),
  };
}
