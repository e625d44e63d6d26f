import type { FailureClass, RequestFacts, RequestRecord } from '../model.ts';

/** What many rows say alike. */
export interface RowLabel extends Pick<
  RequestFacts,
  'phase' | 'arm' | 'shard' | 'httpStatus' | 'attempts' | 'stream' | 'connection' | 'finishReason' | 'model' | 'flags'
> {
  /** null = the request was answered. */
  readonly failure: FailureClass | null;
  readonly failureMessage: string | null;
}

/** Distinct labels, numbered 0, 1, … by first appearance. */
export interface LabelSet {
  number(record: RequestRecord): number;
  at(number: number): RowLabel;
  size(): number;
}

/** An empty set. */
export function createLabelSet(): LabelSet {
  const labels: RowLabel[] = [];
  const numbers = new Map<string, number>();
  let last = -1;
  return {
    number(record) {
      const before = labels[last];
      if (before !== undefined && isLabelled(record, before)) return last;
      const label = labelOf(record);
      const key = JSON.stringify(label);
      last = numbers.get(key) ?? labels.length;
      if (last === labels.length) {
        labels.push(label);
        numbers.set(key, last);
      }
      return last;
    },
    at: (number) => labels[number]!,
    size: () => labels.length,
  };
}

/** Most rows are labelled like the one before, and looking is quicker than making a label. */
function isLabelled(record: RequestRecord, label: RowLabel): boolean {
  const failed = record.outcome === 'failed' ? record : null;
  return (
    record.phase === label.phase &&
    record.arm === label.arm &&
    record.shard === label.shard &&
    record.httpStatus === label.httpStatus &&
    record.attempts === label.attempts &&
    record.stream === label.stream &&
    record.connection === label.connection &&
    record.finishReason === label.finishReason &&
    record.model === label.model &&
    (failed?.failure ?? null) === label.failure &&
    (failed?.failureMessage ?? null) === label.failureMessage &&
    record.flags.length === label.flags.length &&
    record.flags.every((flag, i) => flag === label.flags[i])
  );
}

function labelOf(record: RequestRecord): RowLabel {
  const failed = record.outcome === 'failed' ? record : null;
  return {
    phase: record.phase,
    arm: record.arm,
    shard: own(record.shard),
    httpStatus: record.httpStatus,
    attempts: record.attempts,
    stream: record.stream,
    connection: record.connection,
    finishReason: own(record.finishReason),
    model: own(record.model),
    flags: [...record.flags],
    failure: failed?.failure ?? null,
    failureMessage: own(failed?.failureMessage ?? null),
  };
}

/** A copy: a piece of a longer text would keep the whole of it, a file's chunk or a long answer, in memory. */
function own(text: string | null): string | null {
  return text === null ? null : Buffer.from(text).toString();
}
