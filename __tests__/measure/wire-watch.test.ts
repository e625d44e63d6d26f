import { afterEach, describe, expect, test } from '@jest/globals';
import { Socket } from 'node:net';
import { createWireWatch, type WireWatch } from '../../src/measure/wire-watch.ts';

let wire: WireWatch;
afterEach(() => wire.close());

/** A socket whose reads are stamped; `read` is what it would get from the network. */
function attached(): { readonly read: (bytes: string | null) => void; readonly got: () => string } {
  const socket = new Socket();
  wire.attach(socket);
  return {
    read: (bytes) => void socket.push(bytes === null ? null : Buffer.from(bytes)),
    got: () => (socket.read() as Buffer | null)?.toString() ?? '',
  };
}

describe('reads', () => {
  test('are stamped before anything else, the first and the last', () => {
    wire = createWireWatch();
    const { read, got } = attached();
    wire.begin();
    const before = performance.now();
    read('HTTP/1.1 200 OK\r\n');
    const { firstByteAt } = wire.stamps();
    read('\r\n');
    read(null);
    expect(firstByteAt).toBeGreaterThanOrEqual(before);
    expect(wire.stamps().firstByteAt).toBe(firstByteAt);
    expect(wire.arrival()).toBeGreaterThan(firstByteAt!);
    expect(got()).toBe('HTTP/1.1 200 OK\r\n\r\n');
  });

  test('of a connection that the request gave up for a new one do not count', () => {
    wire = createWireWatch();
    const old = attached();
    wire.begin();
    old.read('HTTP/1.1 408 Request Timeout\r\n\r\n');
    wire.connecting(performance.now());
    expect(wire.stamps()).toMatchObject({ firstByteAt: null, sentAt: null, connectStartedAt: expect.any(Number) });
    const next = attached();
    next.read('HTTP/1.1 100 Continue\r\n\r\n');
    expect(next.got()).toBe('');
  });

  test('of the last request do not count, either', () => {
    wire = createWireWatch();
    const { read } = attached();
    wire.begin();
    wire.connecting(1);
    wire.connected(2);
    read('HTTP/1.1 200 OK\r\n\r\n');
    wire.begin();
    expect(wire.stamps()).toMatchObject({ connectStartedAt: null, connectMs: null, sentAt: null, firstByteAt: null });
  });
});
