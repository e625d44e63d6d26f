import { createRandom } from '../../src/random.ts';

/** How a process is told to end: as GitHub cancels a step, or with one signal alone. */
export const MANNERS = ['cancel', 'SIGINT', 'SIGTERM', 'SIGKILL'] as const;
export type Manner = (typeof MANNERS)[number];

/** When: some time after its start, when it has told a row, or when so many bytes of an answer have been sent to it. */
export type KillPoint =
  | { readonly kind: 'start'; readonly delayMs: number }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'byte'; readonly request: number; readonly byte: number };

/** One kill of the campaign. */
export interface Kill {
  readonly manner: Manner;
  readonly entry: 'action' | 'command';
  readonly point: KillPoint;
  /** The artifact service does not answer, so that an upload has to be given up. */
  readonly stuck: boolean;
}

const LATEST_REQUEST = 25;
/** Longer than a start takes where nothing else runs. */
const LATEST_START_MS = 1000;

/** Kill number `n` of a manner; the same number is the same kill on every machine. */
export function drawKill(manner: Manner, n: number, answerBytes: number): Kill {
  const random = createRandom(`${manner} ${n}`);
  const upTo = (most: number): number => 1 + Math.floor(random() * most);
  const entry = n % 4 === 1 ? 'command' : 'action';
  const stuck = n % 10 === 4;
  const kind = (['start', 'row', 'byte'] as const)[Math.floor(random() * 3)]!;
  if (kind === 'start') return { manner, entry, stuck, point: { kind, delayMs: upTo(LATEST_START_MS) } };
  if (kind === 'row') return { manner, entry, stuck, point: { kind, row: upTo(LATEST_REQUEST) } };
  return { manner, entry, stuck, point: { kind, request: upTo(LATEST_REQUEST), byte: upTo(answerBytes) } };
}

/** `action, byte 35 of answer 7`. */
export function describeKill({ entry, point, stuck }: Kill): string {
  const upload = stuck ? ', no upload possible' : '';
  if (point.kind === 'start') return `${entry}, ${point.delayMs} ms after its start${upload}`;
  if (point.kind === 'row') return `${entry}, row ${point.row}${upload}`;
  return `${entry}, byte ${point.byte} of answer ${point.request}${upload}`;
}
