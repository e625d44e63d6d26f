import { describe, expect, test } from '@jest/globals';
import type { RequestRecord } from '../../src/model.ts';
import { deploymentNoise, storedRunNoise } from '../../src/stats/run-noise.ts';
import { compareRuns } from '../../src/verdict/comparison.ts';
import { aPair, compareArms, noisyPairs, pairsOf, RULES } from './comparison-runs.ts';
import { answered, refused, tableOf, timedOut } from './run-rows.ts';

const SLOWER = [1.2, 1.22, 1.24, 1.26, 1.28, 1.3].map((candidate) => [candidate, 1] as const);

function stateOf(rows: readonly RequestRecord[], ...rest: [Parameters<typeof compareArms>[1]?]): string {
  const { state, metrics } = compareArms(rows, ...rest);
  return `${state}: ${metrics.map(({ reason }) => reason).join(' | ')}`;
}

describe('the states', () => {
  test('a regression, with every figure', () => {
    expect(compareArms(pairsOf(...SLOWER))).toEqual({
      state: 'regression',
      metrics: [
        {
          metric: 'latency',
          percent: 50,
          state: 'regression',
          answer: 'fail',
          // The middle of the 21 averages of two logarithms; 6 pairs leave two averages beyond each bound (P = 3/64).
          change: expect.closeTo(Math.sqrt(1.24 * 1.26) - 1, 3),
          low: expect.closeTo(Math.sqrt(1.2 * 1.24) - 1, 9),
          high: expect.closeTo(0.28, 9),
          tolerated: 0.1,
          samples: 6,
          pairsToDecide: null,
          reason:
            'p50 latency is 25 % slower than the baseline, at least 22 % with 95 % confidence; 10 % is tolerated (6 pairs)',
        },
      ],
      pairs: { attempted: 6, complete: 6, candidateFailed: 0, baselineFailed: 0, candidateTimedOut: 0, unpaired: 0 },
      sides: [{ metric: 'latency', candidate: { p50: 1.25, p90: null }, baseline: { p50: 1, p90: null } }],
      notes: [],
    });
  });

  test('suspected: it looks so, and is not proven', () => {
    expect(stateOf(noisyPairs(20, 1.2))).toBe(
      'suspected: p50 latency looks 14.1 % slower than the baseline, which 20 pairs do not prove (+9.1 % to +20.3 %; 10 % is tolerated); about 43 would decide',
    );
  });

  test('none seen: it does not look so, and could be', () => {
    expect(stateOf(noisyPairs(20, 1.02, 3))).toBe(
      'none-seen: p50 latency changed by +5.9 % against the baseline, within the tolerated 10 %; 20 pairs cannot exclude up to +12.5 %; about 140 could',
    );
    const { metrics } = compareArms(noisyPairs(40, 0.95), {}, { runNoise: deploymentNoise(0.1) });
    expect(metrics[0]?.reason).toMatch(
      /^p50 latency changed by -\d\S* % against the baseline; 40 pairs cannot exclude up to \+\d\S* %; more would not help, as two deployments differ that much anyway$/,
    );
  });

  test('proven: more than so much is excluded', () => {
    expect(stateOf(noisyPairs(20, 1.07))).toBe(
      'proven: p50 latency changed by +1.8 % against the baseline; more than +7.3 % is excluded with 95 % confidence (10 % is tolerated; 20 pairs)',
    );
    expect(stateOf(noisyPairs(6, 0.92))).toBe(
      'proven: p50 latency changed by -10.7 % against the baseline; at least 3.7 % faster with 95 % confidence (10 % is tolerated; 6 pairs)',
    );
  });

  test('never says that there is no slowdown', () => {
    for (const factor of [0.8, 0.95, 1, 1.05, 1.1]) {
      for (const count of [6, 20, 100]) {
        const { metrics } = compareArms(noisyPairs(count, factor));
        expect(metrics[0]?.reason).not.toMatch(/no (slowdown|regression|difference|change)/);
        if (metrics[0]?.answer === 'pass')
          expect(metrics[0].reason).toMatch(/cannot exclude up to|is excluded|at least/);
      }
    }
  });

  test('a figure stands on its side of what is tolerated', () => {
    expect(stateOf(pairsOf(...SLOWER.map(() => [1.10004, 1] as const)))).toBe(
      'regression: p50 latency is 10.004 % slower than the baseline, at least 10.004 % with 95 % confidence; 10 % is tolerated (6 pairs)',
    );
    expect(stateOf(pairsOf(...SLOWER.map(() => [1.1, 1] as const)))).toMatch(
      /^proven: .* changed by \+10 % .* more than \+10 % is/,
    );
  });

  test('99 % asks for more, and says so', () => {
    const rows = noisyPairs(30, 1.2);
    expect([compareArms(rows).state, compareArms(rows, { alpha: 0.01 }).state]).toEqual(['regression', 'suspected']);
    expect(stateOf(noisyPairs(200, 1.3), { alpha: 0.01 })).toContain('with 99 % confidence');
  });

  test('more of a speed is faster: the change is that of the time of a token', () => {
    const fast = { outputTokens: 100 };
    const rows = SLOWER.flatMap(([slow], i) => aPair(answered(slow, fast), answered(1, fast), i + 1));
    const metrics = [{ metric: 'output_tps', percent: 50, floor: 0 }] as const;
    expect(compareArms(rows, { metrics }).metrics[0]).toMatchObject({
      state: 'regression',
      change: expect.closeTo(0.25, 2),
      reason: expect.stringMatching(/^p50 output speed is 25 % slower than the baseline/) as unknown as string,
    });
  });
});

describe('the floor', () => {
  const metrics = [{ metric: 'latency', percent: 50, floor: 0.02 }] as const;

  test('tolerates its time where that is more than the percentage', () => {
    const rows = SLOWER.flatMap(([a], i) => aPair(answered(0.05 * a), answered(0.05), i + 1));
    const [latency] = compareArms(rows, { metrics }).metrics;
    expect(latency).toMatchObject({ state: 'proven', tolerated: expect.closeTo(0.4, 9) });
    expect(latency?.reason).toContain('(20 ms (40 %) is tolerated; 6 pairs)');
  });

  test('changes nothing for long times', () => {
    expect(compareArms(pairsOf(...SLOWER), { metrics }).metrics[0]).toMatchObject({
      state: 'regression',
      tolerated: 0.1,
    });
  });
});

describe('pairs', () => {
  const fine = noisyPairs(40, 1);

  test('are left out, and counted, where either side failed', () => {
    const failures = [
      ...aPair(refused(), answered(0.5), 41),
      ...aPair(answered(0.5), refused(), 42),
      ...aPair(refused(), refused(), 43),
      ...aPair(answered(0.5), timedOut(9), 44),
    ];
    const { state, pairs, metrics } = compareArms([...fine, ...failures]);
    expect({ state, pairs, samples: metrics[0]?.samples }).toEqual({
      state: 'proven',
      pairs: { attempted: 44, complete: 40, candidateFailed: 2, baselineFailed: 3, candidateTimedOut: 0, unpaired: 0 },
      samples: 40,
    });
  });

  test('belong together by prompt and occurrence, wherever they stand', () => {
    const rows = ['p1', 'p2', 'p3'].flatMap((promptId, prompt) =>
      [1, 2].flatMap((round) => aPair(answered(prompt + 1.2), answered(prompt + 1), round, promptId)),
    );
    const candidates = rows.filter(({ arm }) => arm === 'candidate');
    const baselines = rows.filter(({ arm }) => arm === 'baseline').toReversed();
    expect(compareArms([...baselines, ...candidates]).metrics).toEqual(compareArms(rows).metrics);
  });

  test('warm-up and refused negotiations are none', () => {
    const others = [1, 2, 3].flatMap((n) =>
      (['warmup', 'negotiation'] as const).flatMap((phase) =>
        aPair(answered(9, { phase }), answered(0.1, { phase }), n),
      ),
    );
    expect(compareArms([...others, ...fine])).toEqual(compareArms(fine));
  });

  test('a request without a partner is counted and said', () => {
    const { pairs, notes } = compareArms([...fine, answered(0.5, { round: 41 })]);
    expect(pairs).toMatchObject({ attempted: 40, unpaired: 1 });
    expect(notes).toEqual(['1 request has no partner in the other arm and is not compared.']);
  });

  test('a prompt that only one run has is not compared', () => {
    const earlier = tableOf(Array.from({ length: 12 }, (_, i) => answered(1, { promptId: i < 6 ? 'p1' : 'p2' })));
    const candidate = tableOf(Array.from({ length: 12 }, (_, i) => answered(1, { promptId: i < 6 ? 'p1' : 'p3' })));
    const baseline = { kind: 'run', table: earlier } as const;
    const { pairs, notes } = compareRuns({ candidate, baseline, runNoise: storedRunNoise(), rules: RULES });
    expect(pairs).toMatchObject({ attempted: 6, complete: 6, unpaired: 12 });
    expect(notes).toEqual(['12 requests have no partner in the other run and are not compared.']);
  });
});

describe('timeouts', () => {
  const late = [...aPair(timedOut(30), answered(0.5), 201)];

  test('a candidate that timed out where the baseline answered is never none seen, nor proven', () => {
    const few = compareArms([...noisyPairs(200, 1), ...late]);
    expect(few).toMatchObject({ state: 'suspected', pairs: { candidateTimedOut: 1 } });
    expect(few.metrics[0]).toMatchObject({
      answer: 'inconclusive',
      reason: expect.stringMatching(
        /^p50 latency changed by .+ % against the baseline in 200 pairs, but 1 request timed out where the baseline answered, and without a latency it is left out of that$/,
      ) as unknown as string,
    });
    expect(compareArms([...noisyPairs(20, 1.02), ...late]).state).toBe('suspected');
  });

  test('they change no regression, and none where both timed out', () => {
    expect(compareArms([...noisyPairs(200, 1.3), ...late]).state).toBe('regression');
    expect(compareArms([...noisyPairs(200, 1), ...aPair(timedOut(30), timedOut(30), 201)]).state).toBe('proven');
    expect(compareArms([...noisyPairs(200, 1), ...aPair(answered(1), timedOut(30), 201)]).state).toBe('proven');
  });
});

describe('nothing to say', () => {
  test('with too few pairs', () => {
    expect(compareArms(pairsOf(...SLOWER.slice(0, 4)))).toMatchObject({
      state: null,
      metrics: [
        {
          state: null,
          answer: 'inconclusive',
          samples: 4,
          reason: 'p50 latency cannot be compared: 4 pairs have a value on both sides, and it takes 5',
        },
      ],
    });
  });

  test('when more than a fifth of the pairs failed, even if the rest looks clear', () => {
    const rows = pairsOf(...SLOWER, ...SLOWER);
    const failed = Array.from({ length: 4 }, (_, i) => aPair(refused(), answered(1), 13 + i)).flat();
    expect(stateOf([...rows, ...failed.slice(0, 6)])).toMatch(/^regression/);
    expect(stateOf([...rows, ...failed])).toBe(
      'null: p50 latency cannot be compared: 4 of 16 pairs have a failed request (25 %), and above 20 % the answered ones do not speak for all',
    );
  });

  test('a metric that no request of the run has fails; one that only the baseline lacks is inconclusive, or fails where required', () => {
    const metrics = [{ metric: 'ttft', percent: 50, floor: 0 }] as const;
    const none = noisyPairs(10, 1);
    const some = none.map((row) => (row.arm === 'candidate' ? { ...row, ttftSeconds: 0.1 } : row));
    const unknown = '(unknown when not streamed, or the server ignored `stream`)';
    expect([
      compareArms(none, { metrics }).metrics[0],
      compareArms(some, { metrics }).metrics[0],
      compareArms(some, { metrics, required: true }).metrics[0],
    ]).toMatchObject([
      { state: null, answer: 'fail', reason: `no request has a value for time to first token (TTFT) ${unknown}` },
      {
        state: null,
        answer: 'inconclusive',
        reason: `no request of the baseline has a value for time to first token (TTFT) ${unknown}`,
      },
      { state: null, answer: 'fail' },
    ]);
  });

  test('without any request', () => {
    expect(compareArms([])).toMatchObject({ state: null, metrics: [{ answer: 'fail' }], sides: [], notes: [] });
  });
});

describe('several figures', () => {
  const metrics = [
    { metric: 'latency', percent: 50, floor: 0 },
    { metric: 'ttft', percent: 50, floor: 0 },
  ] as const;
  test('share the risk: what one figure proves alone, one of two does not', () => {
    const rows = pairsOf(...SLOWER.slice(0, 5)).map((row) => ({ ...row, ttftSeconds: 0.1 }));
    expect(compareArms(rows).state).toBe('regression');
    const both = compareArms(rows, { metrics });
    expect(both.metrics.map(({ state }) => state)).toEqual(['suspected', 'proven']);
    expect(both.metrics[0]?.reason).toContain('which 5 pairs do not prove when 2 figures are compared');
    expect(both.state).toBe('suspected');
  });

  test.each([
    ['regression', 1.3, 1],
    ['proven', 1, 1],
    ['suspected', 1.12, 1],
    [null, 1, null],
    ['suspected', 1.12, null],
    ['regression', 1.3, null],
  ] as const)('the whole is %s, what counts most', (state, latency, ttft) => {
    const rows = noisyPairs(60, latency, 5).map((row, i) => {
      const value = ttft === null ? 0.1 : (row.latencySeconds ?? 1) / 5 / (row.arm === 'candidate' ? latency : 1);
      return { ...row, ttftSeconds: ttft === null && i > 3 ? null : value };
    });
    expect(compareArms(rows, { metrics }).state).toBe(state);
  });
});

describe('tails', () => {
  const metrics = [{ metric: 'latency', percent: 95, floor: 0 }] as const;

  test('are compared from 200 pairs on', () => {
    expect(compareArms(noisyPairs(200, 1.4), { metrics }).metrics[0]).toMatchObject({
      state: 'regression',
      samples: 200,
    });
    expect(stateOf(noisyPairs(199, 1.4), { metrics })).toBe(
      'null: p95 latency cannot be compared: 199 pairs have a value on both sides, and it takes 200',
    );
    expect(stateOf(noisyPairs(200, 1.1), { metrics })).toMatch(/more would narrow it|more than|would decide/);
  });
});

describe('run-to-run noise', () => {
  test('widens the interval: what is clear of one deployment is not of two, and more pairs may not help', () => {
    const rows = noisyPairs(100, 1.2);
    expect(compareArms(rows).state).toBe('regression');
    const { metrics } = compareArms(rows, {}, { runNoise: deploymentNoise(0.05) });
    expect(metrics[0]).toMatchObject({ state: 'suspected', pairsToDecide: null });
    expect(metrics[0]?.reason).toMatch(/; more would not help, as two deployments differ that much anyway$/);
  });

  test('of a stored run is that of two runs', () => {
    const candidate = tableOf(noisyPairs(40, 1.2).filter(({ arm }) => arm === 'candidate'));
    const table = tableOf(noisyPairs(40, 1).filter(({ arm }) => arm === 'candidate'));
    const input = { candidate, baseline: { kind: 'run', table }, runNoise: storedRunNoise(), rules: RULES } as const;
    const { metrics } = compareRuns(input);
    expect(metrics[0]?.reason).toMatch(
      /^p50 latency looks .*; more would not help, as two runs differ that much anyway$/,
    );
  });
});

describe('the answer', () => {
  test('does not depend on the order of the rows but within a prompt, and is the same every time', () => {
    const rows = noisyPairs(300, 1.07);
    const metrics = [...RULES.metrics, { metric: 'latency', percent: 95, floor: 0 }] as const;
    expect(JSON.stringify(compareArms(rows, { metrics }))).toBe(JSON.stringify(compareArms(rows, { metrics })));
  });
});
