import { createDictionary } from '../records/dictionary.ts';
import type { CsvColumn } from './csv-columns.ts';
import type { CsvLabel } from './read-csv-rows.ts';
import type { RequestsReader } from './read-csv.ts';

/** Columns that make up a label. */
const LABEL_COLUMNS: readonly CsvColumn[] = [
  'run_id',
  'mode',
  'phase',
  'outcome',
  'failure',
  'http_status',
  'attempts',
  'stream',
  'connection',
  'finish_reason',
  'model',
  'flags',
  'arm',
  'shard',
  'failure_message',
];

/** Labels by the bytes that they were read from. */
export interface LabelMemory {
  /** The label of the reader's current row, or null when no row with the same bytes was checked before. */
  find(): CsvLabel | null;
  /** Keeps the label of the current row. */
  remember(label: CsvLabel): void;
}

/** Remembers the labels of one file. */
export function createLabelMemory({ row, columns }: RequestsReader): LabelMemory {
  const spans = findSpans(columns);
  const keys = createDictionary();
  const labels: CsvLabel[] = [];
  let key = Buffer.alloc(256);
  let keyLength = 0;
  let last: CsvLabel | null = null;

  /** Whether the row's label is, byte for byte, the one in `key`. */
  function isLast(): boolean {
    const { bytes, starts, ends } = row;
    let at = 0;
    for (let span = 0; span < spans.length; span += 2) {
      const end = ends[spans[span + 1]!]!;
      for (let i = starts[spans[span]!]!; i < end; i += 1, at += 1) if (bytes[i] !== key[at]) return false;
      if (key[at] !== SEPARATOR) return false;
      at += 1;
    }
    return at === keyLength;
  }
  function takeKey(): void {
    const { bytes, starts, ends } = row;
    keyLength = 0;
    for (let span = 0; span < spans.length; span += 2) {
      const start = starts[spans[span]!]!;
      const end = ends[spans[span + 1]!]!;
      if (keyLength + end - start + 1 > key.length) key = Buffer.concat([key, Buffer.alloc(key.length + end - start)]);
      keyLength += bytes.copy(key, keyLength, start, end);
      key[keyLength] = SEPARATOR;
      keyLength += 1;
    }
  }
  return {
    find() {
      if (last !== null && isLast()) return last;
      takeKey();
      last = labels[keys.find(key, 0, keyLength)] ?? null;
      return last;
    },
    remember(label) {
      takeKey();
      labels[keys.add(key, 0, keyLength)] = label;
      last = label;
    },
  };
}

/** Ends each span in a key: no cell without quotes holds it. */
const SEPARATOR = 0x0a;

/**
 * Columns of a label that stand side by side are compared in one go, commas included: the first and the last one of each span,
 * one span after another.
 */
function findSpans(columns: readonly string[]): Int32Array {
  const spans: number[] = [];
  for (const place of LABEL_COLUMNS.map((column) => columns.indexOf(column)).toSorted((a, b) => a - b)) {
    if (spans.at(-1) === place - 1) spans[spans.length - 1] = place;
    else spans.push(place, place);
  }
  return Int32Array.from(spans);
}
