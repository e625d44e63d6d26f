import { describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { setTimeout as realDelay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createVirtualClock, type VirtualClock } from '../../src/mock/virtual-clock.ts';

const execFileAsync = promisify(execFile);
const DAY_MS = 86_400_000;

function passed(clock: VirtualClock, ms: number): Promise<void> {
  return new Promise((resolve) => {
    clock.after(ms, resolve);
  });
}

function turned(clock: VirtualClock): Promise<void> {
  return new Promise((resolve) => {
    clock.turn(resolve);
  });
}

/** Keeps the event loop from running for some real time. */
function block(ms: number): void {
  const until = performance.now() + ms;
  while (performance.now() < until);
}

describe('a virtual clock', () => {
  test('runs events in order of time, equal ones in order of scheduling, and reads their times', async () => {
    const clock = createVirtualClock(0);
    const seen: [string, number][] = [];
    const see = (name: string) => (): void => void seen.push([name, clock.now()]);
    clock.after(30, see('last'));
    clock.after(10, see('first'));
    clock.after(10, see('second'));
    clock.after(20, () => {
      see('third')();
      clock.after(0, see('fourth'));
      clock.after(5, see('fifth'));
    });
    await passed(clock, 40);
    expect(seen).toEqual([
      ['first', 10],
      ['second', 10],
      ['third', 20],
      ['fourth', 20],
      ['fifth', 25],
      ['last', 30],
    ]);
  });

  test('stands still while nothing is scheduled', async () => {
    const clock = createVirtualClock(0);
    await passed(clock, 10);
    await realDelay(5);
    expect(clock.now()).toBe(10);
    await passed(clock, 1);
    expect(clock.now()).toBe(11);
  });

  test('lets everything that an event sets off see its time, however deep the promises', async () => {
    const clock = createVirtualClock(0);
    const deep = async (levels: number): Promise<void> => {
      if (levels === 0) return passed(clock, 5);
      await deep(levels - 1);
      await Promise.resolve().then(() => undefined);
    };
    clock.after(5.001, () => undefined);
    await deep(50);
    expect(clock.now()).toBe(5);
  });

  test('reads whole microseconds, and takes a moment in the past for now', async () => {
    const clock = createVirtualClock(0);
    await passed(clock, 1.234_567_8);
    expect(clock.now()).toBe(1.235);
    await passed(clock, -3);
    expect(clock.now()).toBe(1.235);
    for (let i = 0; i < 1000; i++) await passed(clock, 0.1);
    expect(clock.now()).toBe(101.235);
  });

  test('tells wall-clock time from the moment of its creation', async () => {
    const before = Date.now();
    const clock = createVirtualClock(0);
    const after = Date.now();
    await passed(clock, DAY_MS);
    expect(clock.epochMs(clock.now())).toBeGreaterThanOrEqual(before + DAY_MS);
    expect(clock.epochMs(clock.now())).toBeLessThanOrEqual(after + DAY_MS);
    expect(clock.epochMs(500) - clock.epochMs(200)).toBe(300);
  });

  test('at scale 0 waits for nothing', async () => {
    const clock = createVirtualClock(0);
    let turns = 0;
    setImmediate(() => turns++);
    for (let day = 0; day < 100; day++) await passed(clock, DAY_MS);
    expect(clock.now()).toBe(100 * DAY_MS);
    expect(turns).toBe(0);
  });
});

describe('cancelling', () => {
  test('keeps an event from running; late or repeated, it changes nothing', async () => {
    const clock = createVirtualClock(0);
    const seen: string[] = [];
    const cancelEarly = clock.after(5, () => seen.push('early'));
    const cancelKept = clock.after(6, () => seen.push('kept'));
    cancelEarly();
    cancelEarly();
    await passed(clock, 10);
    cancelKept();
    expect(seen).toEqual(['kept']);
  });

  test('leaves nothing behind over 100,000 timers', async () => {
    const clock = createVirtualClock(0);
    let most = 0;
    for (let i = 0; i < 100_000; i++) {
      const cancel = clock.after(DAY_MS, () => undefined);
      most = Math.max(most, clock.pending());
      if (i % 100 === 0) await passed(clock, 1);
      cancel();
    }
    expect(most).toBe(1);
    expect(clock.pending()).toBe(0);
    expect(clock.now()).toBe(1000);
  });

  test('an event that is next lets the one after it come in its place', async () => {
    const clock = createVirtualClock(0.001);
    const cancel = clock.after(DAY_MS, () => undefined);
    await realDelay(1);
    cancel();
    await passed(clock, 5);
    expect(clock.now()).toBe(5);
  });
});

describe('turn', () => {
  test('stops the clock while signals and I/O have their turn', async () => {
    const clock = createVirtualClock(0);
    const seen: string[] = [];
    clock.after(1, () => seen.push('timer'));
    setImmediate(() => seen.push('immediate'));
    clock.turn(() => seen.push(`turn at ${clock.now()}`));
    await passed(clock, 2);
    expect(seen).toEqual(['immediate', 'turn at 0', 'timer']);
  });

  test('goes on where it stopped, also when turns overlap', async () => {
    const clock = createVirtualClock(0);
    const first = turned(clock);
    const second = turned(clock).then(() => turned(clock));
    const timer = passed(clock, 7);
    await first;
    expect(clock.now()).toBe(0);
    await second;
    expect(clock.now()).toBe(0);
    await timer;
    expect(clock.now()).toBe(7);
  });
});

describe('a time scale above 0', () => {
  test('keeps every event back until its real time has come', async () => {
    const clock = createVirtualClock(0.01);
    const start = performance.now();
    const early: number[] = [];
    for (let i = 1; i <= 20; i++) {
      await passed(clock, 100);
      if (performance.now() - start < i) early.push(i);
    }
    expect(early).toEqual([]);
    expect(clock.now()).toBe(2000);
  });

  test('makes up for a delay instead of passing it on', async () => {
    const clock = createVirtualClock(1);
    let turns = 0;
    await passed(clock, 1);
    block(20);
    setImmediate(() => turns++);
    for (let i = 0; i < 10; i++) await passed(clock, 1);
    expect(turns).toBe(0);
    expect(clock.now()).toBe(11);
  });

  test('does not count the real time while nothing was scheduled', async () => {
    const clock = createVirtualClock(1);
    await passed(clock, 1);
    await realDelay(30);
    const start = performance.now();
    await passed(clock, 20);
    expect(performance.now() - start).toBeGreaterThanOrEqual(20);
  });

  test('wakes up for an event that is put before the one it sleeps for', async () => {
    const clock = createVirtualClock(1);
    const seen: string[] = [];
    const cancel = clock.after(DAY_MS, () => seen.push('tomorrow'));
    await realDelay(1);
    await passed(clock, 2);
    cancel();
    expect(seen).toEqual([]);
    expect(clock.now()).toBe(2);
  });

  test('keeps no process alive once its last event was cancelled', async () => {
    const script = `
      const { createVirtualClock } = await import(process.argv[1]);
      const cancel = createVirtualClock(1).after(${DAY_MS}, () => undefined);
      setTimeout(() => {
        process.stdout.write(process.getActiveResourcesInfo().join());
        cancel();
      }, 5);
    `;
    const clock = new URL('../../src/mock/virtual-clock.ts', import.meta.url).href;
    const child = await execFileAsync(process.execPath, ['--input-type=module', '--eval', script, clock], {
      timeout: 20_000,
    });
    expect(child.stdout).toContain('Timeout');
  }, 30_000);
});
