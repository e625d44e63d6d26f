import type { SortedSamples } from '../stats/quantile.ts';
import { quantile } from '../stats/quantile.ts';
import { formatInteger, formatSeconds } from '../units.ts';

/** Fewer answers than this make no picture, neither of their distribution nor over time. */
export const FEWEST_ANSWERS = 5;
/** Rows that a histogram of text aims at. */
const ROWS = 12;
const BAR_WIDTH = 30;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** Values from `low` on and below `high`; the last one is open upwards when `high` is null. */
export interface Bin {
  readonly low: number;
  readonly high: number | null;
  readonly count: number;
}

/**
 * Sorts values into bins of equal, round width. Values far above the rest share an open bin at the end, so that one
 * outlier does not flatten the picture. None without values. `bins` is how many to aim at.
 */
export function histogram(sorted: SortedSamples, bins = ROWS): Bin[] {
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (least === undefined || most === undefined) return [];
  const top = Math.min(most, farOut(sorted));
  const width = roundWidth((top - least) / bins);
  // A hair up, because 0.6 / 0.1 is below 6 in floating point; values are to the microsecond.
  const binOf = (value: number) => Math.floor(value / width + 1e-9);
  const start = binOf(least);
  const size = binOf(top) - start + 1;
  let counted = 0;
  return Array.from({ length: size }, (_, i) => {
    const isLast = i === size - 1;
    const end = isLast ? sorted.length : firstOf(sorted, (value) => binOf(value) > start + i);
    const count = end - counted;
    counted = end;
    return {
      low: (start + i) * width,
      high: isLast && top < most ? null : (start + i + 1) * width,
      count,
    };
  });
}

/** The place of the first value that passes a test which all later ones pass too. */
function firstOf(sorted: SortedSamples, test: (value: number) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (test(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where far outliers begin: Tukey's outer fence, three interquartile ranges above the upper quartile; infinite without a spread. */
function farOut(sorted: SortedSamples): number {
  const [lower, upper] = [quantile(sorted, 0.25) ?? 0, quantile(sorted, 0.75) ?? 0];
  return upper > lower ? upper + 3 * (upper - lower) : Number.POSITIVE_INFINITY;
}

/** A histogram as lines of text with bars; for a fixed-width font. */
export function renderHistogram(bins: readonly Bin[]): string {
  const largest = Math.max(...bins.map((bin) => bin.count));
  const digits = [3, 4, 5, 6, 7].find(
    (few) => new Set(bins.map(({ low }) => formatSeconds(low, few))).size === bins.length,
  );
  const labels = bins.map((bin) => labelOf(bin, digits));
  const width = Math.max(...labels.map((label) => label.length));
  return bins
    .map(({ count }, i) => `${labels[i]!.padStart(width)}  ${bar(count / largest, BAR_WIDTH)} ${formatInteger(count)}`)
    .join('\n');
}

function labelOf({ low, high }: Bin, digits?: number): string {
  const start = formatSeconds(low, digits);
  return high === null ? `${start} and more` : `${start} – ${formatSeconds(high, digits)}`;
}

/** A bar of block characters for a share of `width`, to an eighth of a character; never empty for more than nothing. */
export function bar(share: number, width: number): string {
  const eighths = share > 0 ? Math.max(1, Math.round(share * width * 8)) : 0;
  return '█'.repeat(Math.floor(eighths / 8)) + EIGHTHS[eighths % 8]!;
}

/** The next of 1, 2, 2.5, 5 times a power of ten; a microsecond at least. */
function roundWidth(width: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(width, 1e-6)));
  return power * ([1, 2, 2.5, 5, 10].find((step) => step * power >= width * 0.999999) ?? 1);
}
