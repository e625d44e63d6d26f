import { describe, expect, test } from '@jest/globals';
import { rankGroups, type RankedGroup } from '../../src/merge/rank-groups.ts';
import type { RequestRecord } from '../../src/model.ts';
import { createRandom, gauss } from '../../src/random.ts';
import { createRecordTable } from '../../src/records.ts';
import { aCompletedRequest, aFailedRequest } from '../support/a-record.ts';

/** A configuration with prompts of very different lengths, `factor` times as slow as the first, with some noise. */
function aGroup(
  factor: number,
  { seed = 1, prompts = 30, rounds = 2, noise = 0.1, errorRate = 0, promptsSha256 = 'a' } = {},
): RankedGroup {
  const random = createRandom(seed);
  const table = createRecordTable('full');
  for (let round = 1; round <= rounds; round += 1) {
    for (let prompt = 1; prompt <= prompts; prompt += 1) {
      const latencySeconds = factor * prompt * Math.exp(noise * gauss(random));
      const record: RequestRecord = aCompletedRequest({
        promptId: `p${prompt}`,
        round,
        latencySeconds,
        ttftSeconds: latencySeconds / 10,
        outputTokens: 100,
      });
      table.add(record);
    }
  }
  return { table, promptsSha256, errorRate };
}

const placesOf = (groups: readonly RankedGroup[], variation = 0) =>
  rankGroups(groups, variation).rankings.map(({ metric, best, worst }) => [metric, best, worst]);

describe('rankGroups', () => {
  test('marks the best and the worst where every difference is sure', () => {
    expect(placesOf([aGroup(1.3, { seed: 1 }), aGroup(1, { seed: 2 }), aGroup(1.6, { seed: 3 })])).toEqual([
      ['latency', 1, 2],
      ['ttft', 1, 2],
      ['output_tps', 1, 2],
    ]);
  });

  test('marks none where two are alike', () => {
    expect(placesOf([aGroup(1, { seed: 1 }), aGroup(1, { seed: 2 }), aGroup(2, { seed: 3 })])).toEqual([
      ['latency', null, 2],
      ['ttft', null, 2],
      ['output_tps', null, 2],
    ]);
  });

  test('a difference within what deployments differ anyway is none', () => {
    const groups = [aGroup(1, { seed: 1 }), aGroup(1.1, { seed: 2 })];
    expect(placesOf(groups, 0)[0]).toEqual(['latency', 0, 1]);
    expect(placesOf(groups, 0.05)[0]).toEqual(['latency', null, null]);
    expect(placesOf([groups[0]!, aGroup(1.3, { seed: 2 })], 0.05)[0]).toEqual(['latency', 0, 1]);
  });

  test('compares requests of the same prompt: one that answered only the long ones is not the worst for it', () => {
    const whole = aGroup(1, { seed: 1 });
    const long = createRecordTable('full');
    for (const record of aGroup(1, { seed: 2 }).table.rows())
      if (Number(record.promptId.slice(1)) > 20) long.add(record);
    expect(placesOf([whole, { ...whole, table: long }])[0]).toEqual(['latency', null, null]);
  });

  test('leaves out who failed too often to be compared', () => {
    const groups = [aGroup(2, { seed: 1 }), aGroup(1, { seed: 2, errorRate: 0.21 }), aGroup(3, { seed: 3 })];
    expect(placesOf(groups)[0]).toEqual(['latency', 0, 2]);
    expect(rankGroups(groups.slice(0, 2), 0)).toEqual({
      rankings: [],
      problem: 'fewer than two of them answered enough requests',
    });
  });

  describe('requests that failed', () => {
    /** The group with every so many requests replaced by a failed one. */
    function withFailures(
      group: RankedGroup,
      every: number,
      failed: Parameters<typeof aFailedRequest>[0],
    ): RankedGroup {
      const table = createRecordTable('full');
      let number = 0;
      for (const { promptId, round } of group.table.rows()) {
        number += 1;
        const record = group.table.at(number - 1);
        table.add(number % every === 0 ? aFailedRequest({ promptId, round, ...failed }) : record);
      }
      return { ...group, table, errorRate: 1 / every };
    }
    const OUTAGE = { failure: 'http', httpStatus: 500 } as const;
    const timeout = (waitedSeconds: number) => ({ failure: 'timeout', httpStatus: null, waitedSeconds }) as const;

    test('do not make one the best whose answers are as quick as the others’', () => {
      /** As {@link aGroup}, but every sixth request took ten times as long. */
      const stalling = (seed: number): RankedGroup => {
        const table = createRecordTable('full');
        for (const record of aGroup(1, { seed }).table.rows()) {
          const factor = table.length % 6 === 0 ? 10 : 1;
          table.add(record.outcome === 'ok' ? { ...record, latencySeconds: record.latencySeconds * factor } : record);
        }
        return { ...aGroup(1), table };
      };
      const lucky = withFailures(aGroup(0.9, { seed: 3 }), 6, timeout(60));
      expect(placesOf([stalling(1), stalling(2), lucky])[0]).toEqual(['latency', null, null]);
    });

    test.each([
      ['timeouts', timeout(300)],
      ['outages', OUTAGE],
    ] as const)('count against the one that had them: %s', (_, failed) => {
      const [quick, slow] = [aGroup(1, { seed: 1, rounds: 8 }), aGroup(1.1, { seed: 2, rounds: 8 })];
      expect(placesOf([quick, slow])[0]).toEqual(['latency', 0, 1]);
      expect(placesOf([withFailures(quick, 6, failed), slow])[0]).toEqual(['latency', null, null]);
      // A few change nothing.
      expect(placesOf([withFailures(quick, 100, failed), slow])[0]).toEqual(['latency', 0, 1]);
    });

    test('do not make one the worst whose answers are as quick as the others’', () => {
      const failing = withFailures(aGroup(1, { seed: 3 }), 6, timeout(300));
      expect(placesOf([aGroup(1, { seed: 1 }), aGroup(1, { seed: 2 }), failing])[0]).toEqual(['latency', null, null]);
    });

    test('say nothing of how slow they would have been where they were soon given up', () => {
      const [quick, slow] = [aGroup(1, { seed: 1, rounds: 8 }), aGroup(1.1, { seed: 2, rounds: 8 })];
      expect(placesOf([quick, withFailures(slow, 6, timeout(300))])[0]).toEqual(['latency', 0, 1]);
      expect(placesOf([quick, withFailures(slow, 6, timeout(0.1))])[0]).toEqual(['latency', null, null]);
      expect(placesOf([quick, withFailures(slow, 6, OUTAGE)])[0]).toEqual(['latency', 0, 1]);
    });
  });

  test('sees a drift of jobs that had a shard each, whose rows lie in turns', () => {
    /** Four shards of 60 prompts, asked one after another: each job was quick or slow all the time. */
    const sharded = (levels: readonly number[]): RankedGroup => {
      const table = createRecordTable('full');
      for (let prompt = 1; prompt <= 240; prompt += 1) {
        const index = ((prompt - 1) % 4) + 1;
        const latencySeconds = levels[index - 1]! * (1 + (prompt % 7) / 100);
        table.add(aCompletedRequest({ promptId: `p${prompt}`, latencySeconds, shard: `${index}/4` }));
      }
      return { table, promptsSha256: 'a', errorRate: 0 };
    };
    expect(placesOf([sharded([1, 1, 1, 1]), sharded([1.6, 1.3, 1.6, 0.95])])[0]).toEqual(['latency', null, null]);
    expect(placesOf([sharded([1, 1, 1, 1]), sharded([1.6, 1.6, 1.6, 1.6])])[0]).toEqual(['latency', 0, 1]);
  });

  test('does not compare answers to different prompts', () => {
    expect(rankGroups([aGroup(1), aGroup(2, { promptsSha256: 'b' })], 0)).toEqual({
      rankings: [],
      problem: 'they were not asked the same prompts',
    });
  });

  test('says nothing with too few pairs', () => {
    expect(placesOf([aGroup(1, { prompts: 2, rounds: 2 }), aGroup(9, { prompts: 2, rounds: 2 })])[0]).toEqual([
      'latency',
      null,
      null,
    ]);
  });

  test('calls one of equals the best in at most one of twenty matrices', () => {
    const matrices = 200;
    let wrong = 0;
    for (let seed = 0; seed < matrices; seed += 1) {
      const groups = [1, 2, 3, 4].map((place) => aGroup(1, { seed: seed * 10 + place, rounds: 1 }));
      if (rankGroups(groups, 0).rankings[0]?.best !== null) wrong += 1;
    }
    // 5 % of 200 and three standard deviations of that.
    expect(wrong).toBeLessThanOrEqual(19);
  });
});
