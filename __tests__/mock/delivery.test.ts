import { describe, expect, test } from '@jest/globals';
import type { Dispatcher } from 'undici';
import { deliver } from '../../src/mock/delivery.ts';
import { chatBody, openMock, send, tokensOf, type Told } from './send.ts';

const kinds = (log: readonly Told[]): string[] => log.map(({ kind }) => kind);
const reason = new Error('given up');

describe('an abort', () => {
  test.each(['start', 'headers', 'data'] as const)('at %s is told at once, and nothing after it', async (moment) => {
    const transport = openMock();
    const during: string[][] = [];
    const log: Told[] = [];
    await send(transport, chatBody(), {
      listener(told, controller) {
        log.push(told);
        if (told.kind !== moment) return;
        expect(controller).toMatchObject({ aborted: false, reason: null });
        controller.abort(reason);
        controller.abort(new Error('once more'));
        during.push(kinds(log));
        expect(controller).toMatchObject({ aborted: true, reason });
      },
    });
    await send(transport);
    const upTo = ['start', 'headers', 'data'].slice(0, ['start', 'headers', 'data'].indexOf(moment) + 1);
    expect(during).toEqual([[...upTo, 'error']]);
    expect(kinds(log)).toEqual([...upTo, 'error']);
    expect(log.at(-1)).toEqual({ at: log.at(-2)?.at, kind: 'error', error: reason });
    expect(transport.clock.pending()).toBe(0);
  });

  test('between two events comes at its time', async () => {
    const transport = openMock({ shape: { latencyMs: { kind: 'constant', value: 1000 } } });
    await transport.open();
    let steer: Dispatcher.DispatchController | null = null;
    transport.clock.after(600, () => steer?.abort(reason));
    const start = transport.clock.now();
    const log = await send(transport, chatBody(), { listener: (_, controller) => (steer = controller) });
    expect(log.at(-1)).toEqual({ at: start + 600, kind: 'error', error: reason });
    expect(transport.clock.pending()).toBe(0);
  });

  test('after the end changes nothing', async () => {
    const transport = openMock();
    const log = await send(transport, chatBody(), {
      listener({ kind }, controller) {
        if (kind === 'end') controller.abort(reason);
      },
    });
    await send(transport);
    expect(kinds(log).at(-1)).toBe('end');
    expect(transport.stamps().connectMs).toBeNull();
  });
});

describe('what a handler throws', () => {
  test.each(['start', 'headers', 'data'] as const)('at %s aborts the request', async (moment) => {
    const log = await send(openMock(), chatBody(), {
      listener({ kind }) {
        if (kind === moment) throw reason;
      },
    });
    expect(kinds(log).slice(-2)).toEqual([moment, 'error']);
    expect(log.at(-1)).toMatchObject({ error: reason });
  });
});

test('what a handler throws at the end is thrown on, for there is no answer left to abort', () => {
  const due: (() => void)[] = [];
  const after = (_: number, callback: () => void) => {
    due.push(callback);
    return () => undefined;
  };
  const told: string[] = [];
  deliver({
    clock: { now: () => 0, after, epochMs: (at) => at },
    steps: [{ atMs: 0, kind: 'end' }],
    handler: {
      onResponseEnd() {
        throw reason;
      },
      onResponseError: () => void told.push('error'),
    },
    onSent: () => void told.push('sent'),
    onFirstByte: () => void told.push('first byte'),
    onLost: () => void told.push('lost'),
  });
  expect(due).toHaveLength(1);
  expect(due[0]).toThrow(reason);
  expect(told).toEqual(['sent']);
});

describe('a pause', () => {
  test('holds the answer back while time goes on', async () => {
    const whole = await send(openMock());
    const transport = openMock();
    let paused = false;
    const log = await send(transport, chatBody(), {
      listener({ kind }, controller) {
        if (kind !== 'data' || paused) return;
        paused = true;
        controller.pause();
        expect(controller.paused).toBe(true);
        transport.clock.after(5000, () => {
          controller.resume();
          controller.resume();
        });
      },
    });
    const resumedAt = log[2]!.at + 5000;
    expect(kinds(log)).toEqual(kinds(whole));
    expect(tokensOf(log).map(({ text }) => text)).toEqual(tokensOf(whole).map(({ text }) => text));
    expect(log.slice(3).map(({ at }) => at)).toEqual(log.slice(3).map(() => resumedAt));
  });

  test('that ends before anything was due changes nothing, and so does an end without a pause', async () => {
    const plain = await send(openMock());
    const log = await send(openMock(), chatBody(), {
      listener(_, controller) {
        controller.pause();
        controller.resume();
        controller.resume();
      },
    });
    expect(log).toEqual(plain);
  });

  test('can end in an abort', async () => {
    const transport = openMock();
    const log = await send(transport, chatBody(), {
      listener({ kind }, controller) {
        if (kind !== 'headers') return;
        controller.pause();
        transport.clock.after(5000, () => {
          controller.abort(reason);
          controller.resume();
        });
      },
    });
    await send(transport);
    expect(kinds(log)).toEqual(['start', 'headers', 'error']);
  });
});
