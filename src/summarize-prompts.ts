import type { PromptSummary, RequestRecord, Summary } from './model.ts';
import type { RecordTable } from './records.ts';
import { rowsWhere } from './records/by-label.ts';
import { isMeasured, toDistribution } from './samples.ts';
import { average } from './stats/describe.ts';
import { release } from './release.ts';

/** Prompts that a summary describes one by one; of more, the slowest by average latency. */
export const MOST_PROMPTS = 1000;

/** Each prompt's requests, in the order in which the prompts were first sent. A prompt that was never answered counts as slowest. */
export function summarizePrompts(table: RecordTable): Pick<Summary, 'perPrompt' | 'perPromptOmitted'> {
  const rows = rowsWhere(table, (label) => isMeasured(label));
  const prompts = table.promptNumbers(rows);
  const averages = averageLatencies(table, rows, prompts);
  const kept = slowest(averages, MOST_PROMPTS);
  const collected = kept.map(emptyCollection);
  const places = new Int32Array(table.promptCount).fill(-1);
  for (const [place, prompt] of kept.entries()) places[prompt] = place;
  for (let i = 0; i < rows.length; i += 1) {
    const place = places[prompts[i]!]!;
    if (place >= 0) collect(collected[place]!, table.view(rows[i]!));
  }
  release(rows);
  release(prompts);
  return {
    perPrompt: collected.map(describePrompt),
    perPromptOmitted: averages.reduce((total, one) => total + (Number.isNaN(one) ? 0 : 1), 0) - kept.length,
  };
}

/** Of some rows, by prompt number: infinite when none of its requests was answered, NaN when it was not sent. */
function averageLatencies(table: RecordTable, rows: Int32Array, prompts: Int32Array): Float64Array {
  const sums = new Float64Array(table.promptCount);
  const completed = new Uint32Array(table.promptCount);
  const latencies = table.numbers('latencySeconds', rows);
  const isSent = new Uint8Array(table.promptCount);
  for (let i = 0; i < rows.length; i += 1) {
    const prompt = prompts[i]!;
    isSent[prompt] = 1;
    if (Number.isNaN(latencies[i])) continue;
    completed[prompt]! += 1;
    sums[prompt]! += latencies[i]!;
  }
  release(latencies);
  return sums.map((sum, prompt) => {
    if (isSent[prompt] === 0) return Number.NaN;
    return completed[prompt] === 0 ? Number.POSITIVE_INFINITY : sum / completed[prompt]!;
  });
}

/** The prompts with the highest averages, in their order; of equal ones the first. */
function slowest(averages: Float64Array, most: number): number[] {
  const known = averages.filter((one) => !Number.isNaN(one)).toSorted();
  const limit = known[Math.max(0, known.length - most)] ?? Number.POSITIVE_INFINITY;
  const above = known.reduce((total, one) => total + (one > limit ? 1 : 0), 0);
  let room = most - above;
  const kept: number[] = [];
  for (const [prompt, one] of averages.entries()) {
    if (one > limit) kept.push(prompt);
    if (one === limit && room > 0) {
      kept.push(prompt);
      room -= 1;
    }
  }
  return kept;
}

interface Collection {
  /** Of its first request. */
  first: { readonly id: string; readonly text: string } | null;
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
  collection.first ??= { id: record.promptId, text: record.promptText };
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
    id: collection.first?.id ?? '',
    text: collection.first?.text ?? '',
    attempted: collection.attempted,
    failed: collection.failed,
    latency: toDistribution(collection.latency),
    ttft: toDistribution(collection.ttft),
    averageOutputTokens: average(collection.outputTokens),
  };
}
