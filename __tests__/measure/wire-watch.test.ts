import { afterEach, describe, expect, test } from '@jest/globals';
import { channel } from 'node:diagnostics_channel';
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

describe('the moment of sending', () => {
  const announce = (method: string): void => channel('undici:client:sendHeaders').publish({ request: { method } });
  /** What the socket is written in the end, and when. */
  const written: number[] = [];

  function writable(): Socket {
    const socket = new Socket();
    const note = (done: () => void): void => {
      written.push(performance.now());
      done();
    };
    socket._write = (_, __, done) => note(done);
    socket._writev = (_, done) => note(done);
    wire.attach(socket);
    return socket;
  }

  test.each([
    ['one piece', ['POST / HTTP/1.1']],
    ['several', ['POST / HTTP/1.1', '{}']],
  ])('is the write, not its announcement: %s', (_, pieces) => {
    wire = createWireWatch();
    const socket = writable();
    wire.begin();
    announce('POST');
    const announced = wire.stamps().sentAt!;
    socket.cork();
    for (const piece of pieces) socket.write(piece);
    socket.uncork();
    const { sentAt } = wire.stamps();
    expect(sentAt).toBeGreaterThan(announced);
    expect(sentAt).toBeLessThanOrEqual(written.at(-1)!);
    socket.write('the rest of a long body');
    expect(wire.stamps().sentAt).toBe(sentAt);
  });

  test('is no write of a tunnel, nor of a handshake', () => {
    wire = createWireWatch();
    const socket = writable();
    wire.begin();
    announce('CONNECT');
    socket.write('CONNECT example.com:443 HTTP/1.1');
    expect(wire.stamps().sentAt).toBeNull();
  });
});
