import type { Dispatcher } from 'undici';
import type { Transport } from '../measure/transport.ts';
import type { ConnectionMode, MockShape } from '../model.ts';
import { createRandom } from '../random.ts';
import { readChatRequest } from './chat-request.ts';
import { createConnection, drawConnectCost, type Stamps } from './connection.ts';
import { deliver } from './delivery.ts';
import type { Ordinals } from './ordinals.ts';
import { writeScript } from './script.ts';
import { createVirtualClock, type VirtualClock } from './virtual-clock.ts';

/** What a mock endpoint is like. */
export interface MockOptions {
  readonly shape: MockShape;
  /** Equal seeds draw equal numbers, so the two arms of a comparison want different ones. */
  readonly seed: number | string;
  readonly connection: ConnectionMode;
  /** A clock to share with another mock, which then sets the time scale instead of the shape; its own unless given. */
  readonly clock?: VirtualClock;
  /** What the n-th request counts as; n unless given. */
  readonly ordinals?: Ordinals;
}

/** A transport that waits for nothing but its own clock, which another mock can share. */
export interface MockTransport extends Transport {
  readonly clock: VirtualClock;
}

/**
 * A chat completions endpoint in this process, without any socket, on a virtual clock. What the n-th request meets depends on
 * the seed, on n and on the request alone. The drawn latency counts from the moment the request is sent; opening a
 * connection comes before: in `fresh` mode, for a first request without `open`, and after a reset or an abort.
 *
 * A connection that is reset is always a new one. On one kept alive a reset before the answer looks like the end of a
 * connection that had been idle too long; a client sends again then, and fewer requests would fail than were asked for.
 */
export function openMockTransport(options: MockOptions): MockTransport {
  const { shape, seed, clock = createVirtualClock(shape.timeScale), ordinals = (n) => n } = options;
  const connection = createConnection(clock, options.connection);
  let requests = 0;
  let stamps = noStamps();

  const dispatch: Dispatcher['dispatch'] = (request, handler) => {
    const own = stamps;
    const { cost, steps } = answerTo(request, ordinals(++requests), options);
    const onSent = (): void => void (own.sentAt = clock.now());
    const onFirstByte = (): void => void (own.firstByteAt = clock.now());
    const send = (): void => deliver({ clock, steps, handler, onSent, onFirstByte, onLost: connection.lost });
    const renew = steps[0]?.kind === 'reset';
    clock.turn(() => connection.use({ cost, renew, stamps: own }, send));
    return true;
  };

  return {
    clock,
    viaProxy: false,
    open() {
      if (options.connection === 'fresh') return Promise.resolve(null);
      const cost = drawConnectCost(createRandom(`mock ${seed} open`));
      return new Promise((resolve) => connection.open(cost, () => resolve(cost)));
    },
    begin() {
      stamps = noStamps();
    },
    // No Dispatcher of its own: that would load all of undici, which takes longer than a whole mock run.
    dispatcher: () => ({ dispatch }),
    stamps: () => stamps,
    arrival: () => clock.now(),
    close: () => Promise.resolve(),
  };
}

/** What the n-th request is answered by, and what a connection costs it should it need one. */
function answerTo({ method, body }: Dispatcher.DispatchOptions, ordinal: number, { seed, shape }: MockOptions) {
  const random = createRandom(`mock ${seed} request ${ordinal}`);
  const cost = drawConnectCost(random);
  const request = method === 'POST' ? readChatRequest(body) : null;
  return { cost, steps: writeScript({ request, shape, ordinal, random }) };
}

function noStamps(): Stamps {
  return { connectStartedAt: null, connectMs: null, sentAt: null, firstByteAt: null };
}
