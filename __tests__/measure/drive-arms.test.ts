import { describe, expect, test } from '@jest/globals';
import { createArmOrder } from '../../src/measure/arm-order.ts';
import { drive, type EarlyStop } from '../../src/measure/drive.ts';
import type { Session } from '../../src/measure/session.ts';
import type { Arm, Patience, Plan, RequestRecord } from '../../src/model.ts';
import { failedRow, okRow } from '../support/expected-row.ts';
import { aPatience, aPlan, promptsOf } from './a-plan.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';

interface Run {
  readonly count?: number;
  readonly plan?: Partial<Plan>;
  readonly patience?: Partial<Patience>;
  /** The arm whose every request fails. */
  readonly failing?: Arm;
  readonly earlyStop?: EarlyStop;
  /** Interrupts while this request is under way. */
  readonly interruptAt?: number;
}

const TIMES_MS: Readonly<Record<Arm, number>> = { candidate: 100, baseline: 1000 };

/** Drives two arms; a request of the candidate takes 100 ms, one of the baseline a second. */
async function run({ count = 2, plan, patience, failing, earlyStop, interruptAt }: Run) {
  const clock = createManualClock();
  const interruption = new AbortController();
  const rows: RequestRecord[] = [];
  const session = (arm: Arm): Session => scriptedSession(clock, arm, arm === failing);
  const { cutShort, totalTimeMs } = await drive({
    prompts: promptsOf(count),
    plan: aPlan(plan),
    patience: aPatience(patience),
    clock,
    signal: interruption.signal,
    sessions: { candidate: session('candidate'), baseline: session('baseline') },
    earlyStop: earlyStop ?? null,
    onRecord(row) {
      rows.push(row);
      if (row.index === interruptAt) interruption.abort();
      return true;
    },
  });
  return {
    cutShort,
    totalTimeMs,
    rows: rows.map(({ index, promptId, phase, arm }) => `${index} ${promptId} ${phase} ${arm}`),
    tried: rows.map(({ arm, attempts }) => `${arm} ${attempts}`),
    waits: clock.waits,
  };
}

function scriptedSession(clock: ManualClock, arm: Arm, fails: boolean): Session {
  return {
    async send({ prompt, phase, round }, { nextIndex, onRecord, mayRetry }) {
      const label = { index: nextIndex(), promptId: prompt.id, phase, round, arm };
      await Promise.resolve();
      clock.advance(TIMES_MS[arm]);
      let attempts = 1;
      if (fails) while (attempts < 3 && mayRetry(0, attempts)) attempts += 1;
      const fields = { ...label, attempts };
      onRecord(fails ? failedRow('http', 'failed', fields) : okRow(fields), TIMES_MS[arm]);
    },
  };
}

/** `CB BC` for pairs of which the candidate came first, then the baseline. */
function leaders(rows: readonly string[]): string {
  const arms = rows.map((row) => (row.endsWith('candidate') ? 'C' : 'B'));
  return arms.map((arm, i) => (i % 2 === 0 ? `${i === 0 ? '' : ' '}${arm}` : arm)).join('');
}

describe('drive with two arms', () => {
  test('sends each prompt to both, back to back, warm-up included; only the time of the candidate counts', async () => {
    expect(await run({ plan: { warmup: 1, repeat: 2, delayMs: 50 } })).toMatchObject({
      cutShort: null,
      totalTimeMs: 400,
      rows: [
        '1 p1 warmup baseline',
        '2 p1 warmup candidate',
        '3 p1 measured baseline',
        '4 p1 measured candidate',
        '5 p2 measured candidate',
        '6 p2 measured baseline',
        '7 p1 measured baseline',
        '8 p1 measured candidate',
        '9 p2 measured candidate',
        '10 p2 measured baseline',
      ],
      waits: [50, 50, 50, 50],
    });
  });

  test('is led by each arm in every second pair, in an order of the seed', async () => {
    const orders = await Promise.all(
      [0, 1, 0].map(async (seed) => leaders((await run({ plan: { seed, repeat: 4 } })).rows)),
    );
    expect(orders).toEqual(['BC CB BC CB BC CB CB BC', 'CB BC BC CB CB BC BC CB', 'BC CB BC CB BC CB CB BC']);
  });

  test.each([
    ['max-requests', { patience: { maxRequests: 3 } }, 2],
    ['max-requests', { plan: { warmup: 1 }, patience: { maxRequests: 5 } }, 4],
    // A pair that was begun is finished.
    ['max-duration', { patience: { maxDurationMs: 50 } }, 2],
    ['stop-after-failures', { failing: 'candidate', count: 4, patience: { stopAfterFailures: 2 } }, 4],
    ['stop-after-failures', { failing: 'baseline', count: 4, patience: { stopAfterFailures: 2 } }, 4],
    [null, { failing: 'baseline', patience: { stopAfterFailures: 3 } }, 4],
    ['interrupted', { interruptAt: 1 }, 1],
    [null, { patience: { maxRequests: 4 } }, 4],
  ] as const)('%s: %j gives %i rows', async (cutShort, options, count) => {
    const result = await run(options);
    expect([result.cutShort, result.rows.length]).toEqual([cutShort, count]);
  });

  test.each([
    ['baseline', 3, ['baseline 2', 'candidate 1']],
    ['candidate', 3, ['baseline 1', 'candidate 2']],
    ['baseline', 2, ['baseline 1', 'candidate 1']],
  ] as const)('attempts of the %s leave the other arm its request: %i in all', async (failing, maxRequests, tried) => {
    expect((await run({ failing, patience: { maxRequests } })).tried).toEqual(tried);
  });

  test('looks after as many pairs as asked, until all is decided', async () => {
    const looks: number[] = [];
    let pairs = 0;
    const earlyStop = {
      at: [1, 3],
      isDecided() {
        pairs += 1;
        looks.push(pairs);
        return pairs === 2;
      },
    };
    const { cutShort, rows } = await run({ count: 5, plan: { warmup: 2 }, earlyStop });
    expect([cutShort, rows.length, looks]).toEqual(['decided', 2 * 2 + 3 * 2, [1, 2]]);
  });
});

describe('the order of the arms', () => {
  test('is balanced after every second pair, and led by either arm in half of the blocks', () => {
    const next = createArmOrder(7);
    const blocks = Array.from({ length: 2000 }, () => [next()[0], next()[0]]);
    expect(blocks.every(([one, other]) => one !== other)).toBe(true);
    const led = blocks.filter(([first]) => first === 'candidate').length;
    // 2000 fair coins: four standard deviations are 89.
    expect(Math.abs(led - 1000)).toBeLessThan(90);
  });
});
