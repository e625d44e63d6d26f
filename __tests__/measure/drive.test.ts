import { describe, expect, test } from '@jest/globals';
import { drive, type DriveOptions } from '../../src/measure/drive.ts';
import type { Session } from '../../src/measure/session.ts';
import type { Patience, Phase, Plan, RequestFacts, RequestRecord } from '../../src/model.ts';
import { failedRow, okRow } from '../support/expected-row.ts';
import { aPatience, aPlan, promptsOf } from './a-plan.ts';
import { createManualClock, type ManualClock } from './manual-clock.ts';

/** How a request goes: `.` answered, `x` failed, `a` given up, `r` refused up to five times, a second apart, `n` an option refused after 30 ms and then answered. Each takes 100 ms. */
type Going = '.' | 'x' | 'n' | 'a' | 'r';

interface Run {
  readonly count?: number;
  readonly plan?: Partial<Plan>;
  readonly patience?: Partial<Patience>;
  readonly goings?: string;
  /** Interrupts while this request is under way. */
  readonly interruptAt?: number;
}

async function run({ count = 3, plan, patience, goings = '', interruptAt }: Run) {
  const clock = createManualClock();
  const interruption = new AbortController();
  const rows: RequestRecord[] = [];
  let sent = 0;
  const options: DriveOptions = {
    prompts: promptsOf(count),
    plan: aPlan(plan),
    patience: aPatience(patience),
    clock,
    signal: interruption.signal,
    sessions: {
      candidate: scriptedSession(clock, () => {
        sent += 1;
        if (sent === interruptAt) interruption.abort();
        return (goings[sent - 1] ?? '.') as Going;
      }),
      baseline: null,
    },
    earlyStop: null,
    onRecord: (row) => rows.push(row) > 0,
  };
  const { cutShort, totalTimeMs } = await drive(options);
  return {
    cutShort,
    totalTimeMs,
    rows: rows.map(({ index, promptId, phase }) => `${index} ${promptId} ${phase}`),
    attempts: rows.map(({ attempts }) => attempts),
    waits: clock.waits,
  };
}

function scriptedSession(clock: ManualClock, next: () => Going): Session {
  return {
    async send({ prompt, phase, round }, { nextIndex, onRecord, mayRetry }) {
      const going = next();
      const labelled = (index: number, as: Phase) => ({ index, promptId: prompt.id, phase: as, round });
      if (going === 'n') {
        clock.advance(30);
        onRecord(failedRow('http', 'refused', labelled(nextIndex(), 'negotiation')), 30);
      }
      const label = labelled(nextIndex(), phase);
      await Promise.resolve();
      clock.advance(100);
      let attempts = 1;
      if (going === 'r') for (; attempts < 5 && mayRetry(1000, attempts); attempts += 1) clock.advance(1100);
      onRecord(rowOf(going, { ...label, attempts }), 100 * attempts);
    },
  };
}

function rowOf(going: Going, label: Partial<RequestFacts>): RequestRecord {
  if (going === 'a') return failedRow('aborted', 'the run was interrupted', label);
  return going === 'x' || going === 'r' ? failedRow('http', 'failed', label) : okRow(label);
}

const measured = (...ids: string[]): string[] => ids.map((id, i) => `${i + 1} ${id} measured`);

describe('drive', () => {
  test('sends everything, one row after the other', async () => {
    expect(await run({ plan: { repeat: 2 }, count: 2 })).toMatchObject({
      cutShort: null,
      totalTimeMs: 400,
      rows: measured('p1', 'p2', 'p1', 'p2'),
      waits: [],
    });
  });

  test('numbers over the whole run; the time is that of the measured phase', async () => {
    expect(await run({ plan: { warmup: 1 }, count: 2, goings: '.n.' })).toMatchObject({
      cutShort: null,
      totalTimeMs: 200,
      rows: ['1 p1 warmup', '2 p1 negotiation', '3 p1 measured', '4 p2 measured'],
      waits: [],
    });
  });

  test('what is in no figure is not in the time either: a refused option, what an interruption cut off', async () => {
    const { totalTimeMs, rows } = await run({ goings: '.na', interruptAt: 3 });
    expect({ totalTimeMs, rows: rows.length }).toEqual({ totalTimeMs: 200, rows: 4 });
  });

  test('a failed request is in the time', async () => {
    expect((await run({ goings: '.x.' })).totalTimeMs).toBe(300);
  });

  test('a row that could not be kept is not in the time', async () => {
    const clock = createManualClock();
    const result = await drive({
      prompts: promptsOf(2),
      plan: aPlan(),
      patience: aPatience(),
      clock,
      signal: new AbortController().signal,
      sessions: { candidate: scriptedSession(clock, () => '.'), baseline: null },
      earlyStop: null,
      onRecord: ({ index }) => index === 1,
    });
    expect(result.totalTimeMs).toBe(100);
  });

  test('pauses between requests, not before the first or after the last; they are not part of the time', async () => {
    const { totalTimeMs, waits } = await run({ plan: { delayMs: 5000 } });
    expect({ totalTimeMs, waits }).toEqual({ totalTimeMs: 300, waits: [5000, 5000] });
  });

  test.each([
    ['max-requests', { patience: { maxRequests: 2 } }, 2],
    ['max-requests', { plan: { warmup: 1 }, patience: { maxRequests: 2 } }, 2],
    // The refusal is none of the requests that were asked for.
    ['max-requests', { goings: 'n', patience: { maxRequests: 2 } }, 3],
    ['max-duration', { patience: { maxDurationMs: 150 } }, 2],
    ['max-duration', { plan: { delayMs: 1000 }, patience: { maxDurationMs: 1150 } }, 2],
    ['stop-after-failures', { goings: 'xx', patience: { stopAfterFailures: 2 } }, 2],
    [null, { goings: 'x.x', patience: { stopAfterFailures: 2 } }, 3],
    [null, { goings: '.n.', patience: { stopAfterFailures: 1 } }, 4],
    [null, { patience: { maxRequests: 3 } }, 3],
    [null, { goings: '..x', patience: { stopAfterFailures: 1 } }, 3],
    ['interrupted', { interruptAt: 2 }, 2],
    ['interrupted', { interruptAt: 3 }, 3],
  ] as const)('%s: %j gives %i rows', async (cutShort, options, count) => {
    const result = await run(options);
    expect([result.cutShort, result.rows.length]).toEqual([cutShort, count]);
  });

  test.each([
    ['as often as asked', {}, [5, 1, 1]],
    ['and every attempt is one of max-requests', { maxRequests: 6 }, [5, 1]],
    ['and not beyond them', { maxRequests: 3 }, [3]],
    ['as long as the time that the run has allows the wait', { maxDurationMs: 3000 }, [3, 1, 1]],
    ['not where the wait would take it all', { maxDurationMs: 1100 }, [1, 1, 1]],
  ])('a request is tried again %s', async (_, patience, attempts) => {
    expect((await run({ goings: 'r', patience })).attempts).toEqual(attempts);
  });

  test('no pause when no request follows', async () => {
    const { waits } = await run({ plan: { delayMs: 5000 }, goings: 'x', patience: { stopAfterFailures: 1 } });
    expect(waits).toEqual([]);
  });

  test('a pause ends with the time that the run has', async () => {
    const { cutShort, waits } = await run({ plan: { delayMs: 3_600_000 }, patience: { maxDurationMs: 60_000 } });
    expect({ cutShort, waits }).toEqual({ cutShort: 'max-duration', waits: [59_900] });
  });

  test('what a record handler throws breaks the run off, and is handed on', async () => {
    const clock = createManualClock();
    const options: DriveOptions = {
      prompts: promptsOf(2),
      plan: aPlan(),
      patience: aPatience(),
      clock,
      signal: new AbortController().signal,
      sessions: { candidate: scriptedSession(clock, () => '.'), baseline: null },
      earlyStop: null,
      onRecord: () => {
        throw new Error('disk full');
      },
    };
    expect(await drive(options)).toEqual({ cutShort: 'broken-off', totalTimeMs: 0, thrown: new Error('disk full') });
  });

  test('nothing is sent when the run is interrupted before it begins', async () => {
    const clock = createManualClock();
    const candidate: Session = { send: () => Promise.reject(new Error('was sent')) };
    const options = { prompts: promptsOf(2), plan: aPlan(), patience: aPatience(), clock, earlyStop: null };
    const sessions = { candidate, baseline: null };
    const result = await drive({ ...options, sessions, signal: AbortSignal.abort(), onRecord: () => true });
    expect(result).toEqual({ cutShort: 'interrupted', totalTimeMs: 0, thrown: null });
  });
});
