import { scaleLinear, scaleLog, type ScaleLinear } from 'd3-scale';
import { formatInteger, formatSeconds } from '../../units.ts';

/** A mark on an axis. */
export interface Tick {
  /** 0 to 1 along the axis. */
  readonly at: number;
  readonly label: string;
}

/** One direction of a plot. */
export interface Axis {
  /** Where a value lies: 0 at the start, 1 at the end; values outside are held at the ends. */
  readonly at: (value: number) => number;
  readonly ticks: readonly Tick[];
  readonly isLogarithmic: boolean;
}

/** Marks that an axis aims at. */
const TICKS = 5;
/** Above this ratio of the largest to the middle value, equal steps would leave nearly everything at the bottom. */
const WIDE_RATIO = 25;
/** Nothing is measured more finely. */
const LEAST_SECONDS = 1e-6;

/** What a time axis has to show, in seconds. */
export interface TimeRange {
  readonly least: number;
  readonly middle: number;
  readonly most: number;
}

/** Times from 0 in equal steps; in powers of ten when a few values are far above the rest. */
export function timeAxis({ least, middle, most }: TimeRange): Axis {
  return least >= LEAST_SECONDS && most > WIDE_RATIO * middle ? powersOfTen(least, most) : timeSpanAxis(0, most);
}

/** Times from `low` to `high` seconds, a little rounded outwards, in equal steps. */
export function timeSpanAxis(low: number, high: number): Axis {
  const factor = high < 1 ? 1000 : 1;
  const unit = factor === 1 ? 's' : 'ms';
  const scale = scaleLinear([low * factor, Math.max(high, low + LEAST_SECONDS) * factor], [0, 1])
    .nice(TICKS)
    .clamp(true);
  const format = scale.tickFormat(TICKS);
  return {
    at: (seconds) => scale(seconds * factor),
    ticks: scale.ticks(TICKS).map((value) => ({ at: scale(value), label: `${format(value)} ${unit}` })),
    isLogarithmic: false,
  };
}

function powersOfTen(low: number, high: number): Axis {
  const scale = scaleLog([low, high], [0, 1]).nice().clamp(true);
  const [first, last] = scale.domain().map((value) => Math.round(Math.log10(value))) as [number, number];
  const powers = Array.from({ length: last - first + 1 }, (_, i) => Number(`1e${first + i}`));
  return {
    at: (seconds) => scale(Math.max(seconds, LEAST_SECONDS)),
    ticks: powers.map((value) => ({ at: scale(value), label: formatSeconds(value, 1) })),
    isLogarithmic: true,
  };
}

/** Whole numbers from `first` to `last`. */
export function countAxis(first: number, last: number): Axis {
  const scale = scaleLinear([first, Math.max(last, first + 1)], [0, 1]).clamp(true);
  return { at: (value) => scale(value), ticks: wholeTicks(scale), isLogarithmic: false };
}

/** Whole numbers from 0 to `most`, a little rounded up: for counts that stand as bars. */
export function barAxis(most: number): Axis {
  const scale = scaleLinear([0, Math.max(most, 1)], [0, 1])
    .nice(TICKS)
    .clamp(true);
  return { at: (value) => scale(value), ticks: wholeTicks(scale), isLogarithmic: false };
}

/** Shares from 0 to 100 %. */
export function shareAxis(): Axis {
  return {
    at: (share) => Math.min(1, Math.max(0, share)),
    ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: `${at * 100} %` })),
    isLogarithmic: false,
  };
}

/** Changes from `low` to `high`, fractions, a little rounded outwards. */
export function changeAxis(low: number, high: number): Axis {
  const scale = scaleLinear([low * 100, high * 100], [0, 1])
    .nice(TICKS)
    .clamp(true);
  const format = scale.tickFormat(TICKS, '+f');
  const label = (value: number) => (value === 0 ? '0 %' : `${format(value).replace('−', '-')} %`);
  return {
    at: (change) => scale(change * 100),
    ticks: scale.ticks(TICKS).map((value) => ({ at: scale(value), label: label(value) })),
    isLogarithmic: false,
  };
}

function wholeTicks(scale: ScaleLinear<number, number>): Tick[] {
  return scale
    .ticks(TICKS)
    .filter(Number.isInteger)
    .map((value) => ({ at: scale(value), label: formatInteger(value) }));
}
