import { PLAIN, type ScannedRow } from './read-csv-scan-row.ts';
import type { CsvLabel } from './read-csv-rows.ts';

/** Texts that may stand in one place of a label; rows with others are left to the strict reader, as quick as it is. */
const MOST_BRANCHES = 32;
const LF = 0x0a;
const CR = 0x0d;
const COMMA = 0x2c;

/**
 * What rows with a known label say alike in some columns side by side, commas and quotes included; on from there, the same of the
 * next such columns. So labels are known by their bytes while a row is read.
 */
export interface LabelBranch {
  readonly bytes: Buffer;
  /** What may stand in the same place. */
  other: LabelBranch | null;
  /** What may follow; null at the end of a label. */
  next: LabelBranch | null;
  /** Only at the end. */
  label: CsvLabel | null;
}

/** Of no label. */
export function createLabelTree(): LabelBranch {
  return { bytes: Buffer.alloc(0), other: null, next: null, label: null };
}

/** The branch behind `before` whose bytes stand at a place, and end there with a cell; null when there is none. */
export function findBranch(before: LabelBranch, bytes: Uint8Array, at: number): LabelBranch | null {
  for (let branch = before.next; branch !== null; branch = branch.other) if (standsAt(branch, bytes, at)) return branch;
  return null;
}

function standsAt({ bytes: own }: LabelBranch, bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < own.length; i += 1) if (own[i] !== bytes[at + i]) return false;
  const behind = bytes[at + own.length];
  return behind === COMMA || behind === LF || behind === CR;
}

/** Adds the label of a row whose label columns, in the order of the file, are in `spans`: the first and last cell of each. */
export function addLabel(
  tree: LabelBranch,
  row: ScannedRow,
  spans: readonly (readonly [number, number])[],
  label: CsvLabel,
): void {
  let branch = tree;
  for (const [first, last] of spans) {
    const start = row.starts[first]! - quoteLength(row, first);
    const end = row.ends[last]! + quoteLength(row, last);
    const found = findBranch(branch, row.bytes, start) ?? growBranch(branch, row.bytes.subarray(start, end));
    if (found === null) return;
    branch = found;
  }
  branch.label = label;
}

function quoteLength({ quoting }: ScannedRow, cell: number): number {
  return quoting[cell] === PLAIN ? 0 : 1;
}

/** Behind those that are there; null when they are too many. */
function growBranch(before: LabelBranch, bytes: Uint8Array): LabelBranch | null {
  const grown: LabelBranch = { bytes: Buffer.from(bytes), other: null, next: null, label: null };
  let last = before.next;
  if (last === null) return (before.next = grown);
  let count = 1;
  for (; last.other !== null; last = last.other) count += 1;
  if (count >= MOST_BRANCHES) return null;
  return (last.other = grown);
}
