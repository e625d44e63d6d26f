import type { Clock, WireStamps } from '../measure/transport.ts';
import type { ConnectionMode, OpenedConnection } from '../model.ts';
import type { Random } from '../random.ts';

/** Stamps of a request while it is under way. */
export type Stamps = { -readonly [Name in keyof WireStamps]: WireStamps[Name] };

/** The connection that requests go over, as far as it takes time. */
export interface MockConnection {
  /** Calls back when a new connection is open. */
  open(cost: OpenedConnection, callback: () => void): void;
  /** Calls back when a request can be sent: at once over an open connection, else over a new one, which its stamps then show. */
  use(
    options: { readonly cost: OpenedConnection; readonly renew: boolean; readonly stamps: Stamps },
    callback: () => void,
  ): void;
  /** It was reset, or a request on it aborted. */
  readonly lost: () => void;
}

/** Shortest and longest time of each phase in milliseconds: a name that is cached nearby, a server a few hundred kilometres away. */
const PHASES_MS = { dns: [1, 5], tcp: [4, 12], tls: [6, 18] } as const;

/** Draws what opening a connection costs, to the microsecond. Takes three numbers from `random`. */
export function drawConnectCost(random: Random): OpenedConnection {
  const micros = ([low, high]: readonly [number, number]): number => Math.round((low + (high - low) * random()) * 1000);
  const [dns, tcp, tls] = [micros(PHASES_MS.dns), micros(PHASES_MS.tcp), micros(PHASES_MS.tls)];
  return {
    connectSeconds: (dns + tcp + tls) / 1e6,
    dnsSeconds: dns / 1e6,
    tcpSeconds: tcp / 1e6,
    tlsSeconds: tls / 1e6,
    viaProxy: false,
  };
}

/** A connection that is not open yet. In `fresh` mode it never stays open. */
export function createConnection(clock: Clock, mode: ConnectionMode): MockConnection {
  let isOpen = false;
  const open = (cost: OpenedConnection, callback: () => void): void => {
    clock.after(cost.connectSeconds * 1000, () => {
      isOpen = mode === 'reuse';
      callback();
    });
  };
  return {
    open,
    use({ cost, renew, stamps }, callback) {
      if (isOpen && !renew) return callback();
      const startedAt = clock.now();
      stamps.connectStartedAt = startedAt;
      open(cost, () => {
        stamps.connectMs = clock.now() - startedAt;
        callback();
      });
    },
    lost() {
      isOpen = false;
    },
  };
}
