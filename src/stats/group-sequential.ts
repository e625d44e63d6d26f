import { memoize } from './memoize.ts';
import { normalDensity, normalQuantile, normalUpperTail } from './normal.ts';

const CELLS = 64;
const REACH = 8;

/**
 * The one-sided level for each of several looks at growing data such that the risk over all of them is `alpha`.
 * `fractions` are the parts of the data at each look, ascending, the last one 1. Five looks at
 * 0.1, 0.2, 0.4, 0.7 and 1 with 5 % in all get 1.48 % each.
 *
 * Source: Pocock, Biometrika 64, 1977 (one constant boundary), by the numerical integration of Armitage,
 * McPherson & Rowe, J. R. Stat. Soc. A 132, 1969.
 */
export function nominalAlpha(fractions: readonly number[], alpha: number): number {
  return remembered(alpha, ...fractions);
}

const remembered = memoize((alpha: number, ...fractions: number[]): number => {
  let low = alpha / fractions.length;
  let high = alpha;
  while (high - low > 1e-6 * alpha) {
    const middle = (low + high) / 2;
    if (crossingRisk(fractions, normalQuantile(1 - middle)) > alpha) high = middle;
    else low = middle;
  }
  return low;
});

/** P(a Brownian path exceeds z √t at any of the times t). */
function crossingRisk(times: readonly number[], z: number): number {
  let from = 0;
  let inside: readonly Node[] = [{ at: 0, weight: 1 }];
  let risk = 0;
  for (const time of times) {
    const scale = Math.sqrt(time - from);
    const boundary = z * Math.sqrt(time);
    risk += inside.reduce((sum, { at, weight }) => sum + weight * normalUpperTail((boundary - at) / scale), 0);
    const previous = inside;
    inside = simpsonNodes(-REACH * Math.sqrt(time), boundary).map(({ at, weight }) => {
      const density = previous.reduce((sum, node) => sum + node.weight * normalDensity((at - node.at) / scale), 0);
      return { at, weight: (weight * density) / scale };
    });
    from = time;
  }
  return risk;
}

/** A point of the path that is still inside, and how much of the chance it stands for. */
interface Node {
  readonly at: number;
  readonly weight: number;
}

function simpsonNodes(from: number, to: number): Node[] {
  const width = (to - from) / CELLS;
  return Array.from({ length: CELLS + 1 }, (_, i) => {
    const inner = i % 2 === 1 ? 4 : 2;
    const factor = i === 0 || i === CELLS ? 1 : inner;
    return { at: from + i * width, weight: (factor * width) / 3 };
  });
}
