import { describe, expect, test } from '@jest/globals';
import { rankGroups, type RankedGroup } from '../../src/merge/rank-groups.ts';
import type { RequestRecord } from '../../src/model.ts';
import { createRandom, gauss } from '../../src/random.ts';
import { createRecordTable } from '../../src/records.ts';
import { aCompletedRequest } from '../support/a-record.ts';

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
