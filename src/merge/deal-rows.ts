import type { ShardRows } from './shard-rows.ts';

/** What is done with rows on their way. */
export interface Dealing {
  /** Gets the rows that stand at their turn. */
  readonly onRow: (rows: ShardRows) => void;
  /** Gets rows that could not be read on; nothing more comes of them. */
  readonly onDamage: (rows: ShardRows, error: unknown) => void;
}

/** A job's rows and whose turn the one they stand at is. */
interface Hand {
  readonly rows: ShardRows;
  /** 0 for warm-up, then the round. */
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
export function dealRows(shards: readonly ShardRows[], dealing: Dealing): void {
  let hands = shards
    .map((rows): Hand => ({ rows, round: 0, step: 0, steps: { candidate: 0, baseline: 0 } }))
    .filter((hand) => advance(hand, dealing));
  while (hands.length > 0) {
    const round = hands.reduce((least, hand) => Math.min(least, hand.round), Number.POSITIVE_INFINITY);
    dealRound(hands, round, dealing);
    hands = hands.filter(isInPlay);
  }
}

function dealRound(hands: readonly Hand[], round: number, dealing: Dealing): void {
  for (let step = 0, inRound = hands.filter((hand) => hand.round <= round); inRound.length > 0; step += 1) {
    let isOver = false;
    for (const hand of inRound) {
      while (hand.round <= round && hand.step <= step) {
        dealing.onRow(hand.rows);
        if (!advance(hand, dealing)) break;
      }
      isOver ||= hand.round > round;
    }
    if (isOver) inRound = inRound.filter((hand) => hand.round <= round);
  }
}

function isInPlay({ round }: Hand): boolean {
  return round < Number.POSITIVE_INFINITY;
}

/** Goes to the next row; when there is none, the hand is beyond every round. */
function advance(hand: Hand, { onDamage }: Dealing): boolean {
  const { rows, steps } = hand;
  try {
    if (!rows.next()) {
      hand.round = Number.POSITIVE_INFINITY;
      return false;
    }
  } catch (error) {
    hand.round = Number.POSITIVE_INFINITY;
    onDamage(rows, error);
    return false;
  }
  const { label, cells } = rows.row;
  // A refused option leaves a row before the step's own.
  const isStep = label.phase !== 'negotiation';
  const round = label.phase === 'warmup' ? 0 : isStep ? cells.round : hand.round;
  if (round !== hand.round) steps.candidate = steps.baseline = 0;
  hand.round = round;
  hand.step = steps[label.arm];
  if (isStep) steps[label.arm] += 1;
  return true;
}
