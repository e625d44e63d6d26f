/** A source of uniform numbers in [0, 1), 32 bits each. */
export type Random = () => number;

/**
 * A seeded generator: the same seed gives the same sequence on every machine.
 * The number 7 and the text '7' are the same seed, so that a flag and a setting agree.
 *
 * Source: sfc32 of PractRand (Chris Doty-Humphrey), a 128-bit state of which 32 bits are a counter,
 * so that the period is at least 2^32 whatever the seed.
 */
export function createRandom(seed: number | string): Random {
  let [a, b, c, d] = hashSeed(String(seed));
  const next = (): number => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  // The first outputs of similar seeds resemble each other; PractRand drops 12 to 20 of them.
  for (let i = 0; i < 20; i++) next();
  return next;
}

/** A new list with the same elements in a uniformly random order (Fisher-Yates). */
export function shuffle<T>(list: readonly T[], random: Random): T[] {
  const shuffled = [...list];
  for (let i = shuffled.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[j]] = [shuffled[j]!, shuffled[i]!];
  }
  return shuffled;
}

/** One standard normal number (Box-Muller); takes exactly two numbers from `random`. */
export function gauss(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return radius * Math.cos(2 * Math.PI * random());
}

/** Spreads a text over four 32-bit words: the cyrb128 mix (bryc, public domain), not for secrets. */
function hashSeed(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ code, 597399067);
    b = c ^ Math.imul(b ^ code, 2869860233);
    c = d ^ Math.imul(c ^ code, 951274213);
    d = a ^ Math.imul(d ^ code, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  return [a ^ b ^ c ^ d, b ^ a, c ^ a, d ^ a];
}
