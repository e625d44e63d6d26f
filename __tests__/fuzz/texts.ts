import fc from 'fast-check';

/** Pieces that upset readers of all kinds. */
const PIECES: readonly string[] = [
  '',
  ' ',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '\0',
  '\ufeff',
  '\u2028',
  '\u00a0',
  '\ud800',
  '👍',
  '\u202e',
  '0',
  '-0',
  '-',
  '+',
  '1e999',
  '9'.repeat(30),
  '.',
  ',',
  ':',
  ';',
  '%',
  '"',
  "'",
  '\\',
  '/',
  '#',
  '=',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '<',
  '>',
  '|',
  '&',
  '*',
  '@',
  '$',
  '!',
  '`',
  '::',
  '##[',
  '..',
  '__proto__',
  'constructor',
  'null',
  'NaN',
  'Infinity',
  'true',
  'ms',
  's',
];

/** Anywhere, and often enough at the very end. */
const place: fc.Arbitrary<number> = fc.oneof(
  { weight: 5, arbitrary: fc.nat() },
  { weight: 1, arbitrary: fc.integer({ min: -3, max: -1 }) },
);

/** Noise: any characters, control characters and halves of pairs included. */
export const noise: fc.Arbitrary<string> = fc.string({ unit: 'binary', maxLength: 40 });

/** Now and then noise, mostly one of the samples with a few pieces put in and cut out. */
export function nearly(samples: readonly string[], words: readonly string[] = []): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...PIECES, ...words) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  );
  const edits = fc.array(fc.tuple(place, fc.nat(6), piece), { maxLength: 4 });
  const edited = fc
    .tuple(fc.constantFrom(...samples), edits)
    .map(([sample, changes]) => changes.reduce((text, change) => edit(text, ...change), sample));
  return fc.oneof({ weight: 8, arbitrary: edited }, { weight: 1, arbitrary: noise });
}

function edit(text: string, where: number, length: number, piece: string): string {
  const at = placeIn(text.length, where);
  return text.slice(0, at) + piece + text.slice(at + length);
}

/** A place from 0 to `length`; -1 is the last one. */
function placeIn(length: number, where: number): number {
  return where < 0 ? Math.max(0, length + 1 + where) : where % (length + 1);
}

/** Bytes cut into pieces at these places, empty ones included. */
export function split(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const places = cuts.map((cut) => placeIn(bytes.length, cut)).toSorted((a, b) => a - b);
  return [0, ...places].map((start, i) => bytes.subarray(start, places[i] ?? bytes.length));
}

/** Where to cut. */
export const cuts: fc.Arbitrary<number[]> = fc.array(place, { maxLength: 6 });
