import { describe, expect, test } from '@jest/globals';
import type { Transport } from '../../src/measure/transport.ts';
import { chatBody, openMock, send, type Listener } from './send.ts';

/** Sends a request and tells how its connection came about: its stamps, from the moment before it was sent. */
async function linkOf(transport: Transport, listener?: Listener) {
  const before = transport.clock.now();
  const log = await send(transport, chatBody(), listener === undefined ? {} : { listener });
  const { connectStartedAt, connectMs, sentAt, firstByteAt } = transport.stamps();
  const headers = log.find(({ kind }) => kind === 'headers');
  return {
    before,
    connectStartedAt,
    connectMs,
    sentAt,
    startedAt: log[0]!.at,
    firstByteAt,
    headersAt: headers?.at ?? null,
  };
}

const reused = (link: Awaited<ReturnType<typeof linkOf>>) => ({
  ...link,
  connectStartedAt: null,
  connectMs: null,
  sentAt: link.before,
  startedAt: link.before,
  firstByteAt: link.headersAt,
});

describe('one connection for all', () => {
  test('is opened ahead of the first request, in phases', async () => {
    const transport = openMock();
    const opened = await transport.open();
    expect(opened).toEqual({
      connectSeconds: expect.closeTo(opened!.dnsSeconds! + opened!.tcpSeconds! + opened!.tlsSeconds!, 9),
      dnsSeconds: expect.any(Number),
      tcpSeconds: expect.any(Number),
      tlsSeconds: expect.any(Number),
      viaProxy: false,
    });
    expect(transport.clock.now()).toBe(opened!.connectSeconds * 1000);
    expect(await openMock().open()).toEqual(opened);
    expect(await openMock({ seed: 2 }).open()).not.toEqual(opened);
    for (let i = 0; i < 3; i++) {
      const link = await linkOf(transport);
      expect(link).toEqual(reused(link));
    }
  });

  test('is opened by the first request otherwise', async () => {
    const transport = openMock();
    const first = await linkOf(transport);
    expect(first.connectStartedAt).toBe(first.before);
    expect(first.connectMs).toBeGreaterThan(10);
    expect(first.connectMs).toBeLessThan(36);
    expect(first.sentAt).toBe(first.before + first.connectMs!);
    expect(first.startedAt).toBe(first.sentAt);
    expect(first.firstByteAt).toBe(first.headersAt);
    const second = await linkOf(transport);
    expect(second).toEqual(reused(second));
  });

  test('is opened again after an abort', async () => {
    const transport = openMock();
    await transport.open();
    await linkOf(transport, ({ kind }, controller) => {
      if (kind === 'headers') controller.abort(new Error('given up'));
    });
    const next = await linkOf(transport);
    expect(next.connectStartedAt).toBe(next.before);
    const last = await linkOf(transport);
    expect(last).toEqual(reused(last));
  });

  test('is not used by a request that was aborted before it was sent', async () => {
    const transport = openMock();
    const link = await linkOf(transport, ({ kind }, controller) => {
      if (kind === 'start') controller.abort(new Error('given up'));
    });
    expect(link).toMatchObject({ connectStartedAt: link.before, sentAt: null, firstByteAt: null });
    expect(link.connectMs).toBeGreaterThan(10);
  });
});

describe('a fresh connection for each request', () => {
  test('is opened by the request, never ahead', async () => {
    const transport = openMock({ connection: 'fresh' });
    expect(await transport.open()).toBeNull();
    const costs: (number | null)[] = [];
    for (let i = 0; i < 5; i++) {
      const link = await linkOf(transport);
      expect(link.connectStartedAt).toBe(link.before);
      costs.push(link.connectMs);
    }
    expect(new Set(costs).size).toBe(5);
  });
});

describe('stamps', () => {
  test('are forgotten when the next request begins, and a straggler keeps its own', async () => {
    const transport = openMock();
    const none = { connectStartedAt: null, connectMs: null, sentAt: null, firstByteAt: null };
    expect(transport.stamps()).toEqual(none);
    const straggler = send(transport);
    transport.begin();
    await straggler;
    expect(transport.stamps()).toEqual(none);
  });

  test('take the clock’s reading for bytes that have just arrived', async () => {
    const transport = openMock();
    const arrivals: [number, number][] = [];
    await send(transport, chatBody(), { listener: ({ at }) => void arrivals.push([at, transport.arrival()]) });
    expect(arrivals.length).toBeGreaterThan(20);
    expect(arrivals.map(([, arrival]) => arrival)).toEqual(arrivals.map(([at]) => at));
    expect(transport.viaProxy).toBe(false);
    await transport.close();
  });
});
