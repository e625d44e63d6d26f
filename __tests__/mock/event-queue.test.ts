import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createEventQueue, type ScheduledEvent } from '../../src/mock/event-queue.ts';

function event(atMicros: number): ScheduledEvent {
  return { atMicros, run: () => undefined };
}

describe('createEventQueue', () => {
  test('gives events in order of time, equal ones in order of adding, without the removed ones', () => {
    const someEvents = fc.array(fc.record({ at: fc.integer({ min: 0, max: 5 }), keep: fc.boolean() }));
    fc.assert(
      fc.property(someEvents, (entries) => {
        const queue = createEventQueue();
        const events = entries.map(({ at }) => event(at));
        for (const each of events) queue.add(each);
        for (const [i, each] of events.entries()) if (!entries[i]!.keep) queue.remove(each);

        const kept = events.filter((_, i) => entries[i]!.keep);
        const taken: ScheduledEvent[] = [];
        for (let next = queue.next(); next !== undefined; next = queue.next()) {
          taken.push(next);
          queue.remove(next);
        }
        // Array.prototype.toSorted is stable.
        const expected = kept.toSorted((a, b) => a.atMicros - b.atMicros);
        expect(taken).toHaveLength(expected.length);
        expect(taken.every((each, i) => each === expected[i])).toBe(true);
      }),
      { seed: 1 },
    );
  });

  test('forgets a removed event at once, and takes a second removal for nothing', () => {
    const queue = createEventQueue();
    const [early, late] = [event(1), event(2)];
    queue.add(late);
    queue.add(early);
    queue.remove(late);
    queue.remove(late);
    expect(queue.size()).toBe(1);
    expect(queue.next()).toBe(early);
  });
});
