import type { RecordRows } from '../records.ts';

/** Rows of a table that stand side by side. */
export interface RowRange {
  readonly first: number;
  /** Behind the last one. */
  readonly end: number;
}

/** A job's rows and whose turn the one they stand at is. */
interface Hand<Rows> {
  readonly rows: Rows;
  /** The row that they stand at. */
  row: number;
  /** 0 for warm-up, then the round; beyond every round behind the last row. */
  round: number;
  /** Steps of the round before it, on its arm. */
  step: number;
  readonly steps: { candidate: number; baseline: number };
}

/**
 * Goes through the rows of all shards in the order in which one job would have sent them: round by round, in turns, each shard
 * its next prompt. So the order does not depend on which job began first, and a merge of shards can be compared with an undivided
 * run row by row.
 */
export function dealRows<Rows extends RowRange>(
  table: RecordRows,
  shards: readonly Rows[],
  onRow: (row: number, rows: Rows) => void,
): void {
  let hands = shards.map((rows): Hand<Rows> => ({
    rows,
    row: rows.first,
    round: 0,
    step: 0,
    steps: { candidate: 0, baseline: 0 },
  }));
  for (const hand of hands) takeTurn(hand, table);
  for (hands = hands.filter(isInPlay); hands.length > 0; hands = hands.filter(isInPlay)) {
    const round = hands.reduce((least, hand) => Math.min(least, hand.round), Number.POSITIVE_INFINITY);
    for (let step = 0, inRound = hands; inRound.length > 0; step += 1) {
      inRound = inRound.filter((hand) => hand.round <= round);
      for (const hand of inRound) {
        for (; hand.round <= round && hand.step <= step; takeTurn(hand, table)) {
          onRow(hand.row, hand.rows);
          hand.row += 1;
        }
      }
    }
  }
}

function isInPlay({ round }: Hand<unknown>): boolean {
  return round < Number.POSITIVE_INFINITY;
}

/** Finds out whose turn the row is that a hand stands at. */
function takeTurn(hand: Hand<RowRange>, table: RecordRows): void {
  if (hand.row >= hand.rows.end) {
    hand.round = Number.POSITIVE_INFINITY;
    return;
  }
  const { steps } = hand;
  const { phase, arm, round: own } = table.view(hand.row);
  // A refused option leaves a row before the step's own.
  const isStep = phase !== 'negotiation';
  const round = phase === 'warmup' ? 0 : isStep ? own : hand.round;
  if (round !== hand.round) steps.candidate = steps.baseline = 0;
  hand.round = round;
  hand.step = steps[arm];
  if (isStep) steps[arm] += 1;
}
