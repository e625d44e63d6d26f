import type { Unit } from './metrics.ts';

/** Stands for a value that is not known. */
export const UNKNOWN_TEXT = '–';

/** What a reported value is counted in: the units of metrics, and those of figures that belong to a whole run. */
export type DisplayUnit = Unit | 'share' | 'change' | 'requests_per_second';

/** As many digits as a measured value is worth to a reader. */
const USUAL_DIGITS = 3;
/** As many as a double holds for certain. */
const ALL_DIGITS = 15;

/** A value for the eye: `842 ms`, `1.20 s`, `57.3 tok/s`, `3.2 %`, `+3.2 %`; with as many significant digits as asked for. */
export function formatValue(value: number | null, unit: DisplayUnit, digits = USUAL_DIGITS): string {
  return value === null || !Number.isFinite(value) ? UNKNOWN_TEXT : FORMATS[unit](value, digits);
}

const FORMATS: Readonly<Record<DisplayUnit, (value: number, digits: number) => string>> = {
  seconds: formatSeconds,
  share: formatShare,
  change: formatChange,
  tokens: (value, digits) => (Number.isInteger(value) ? formatInteger(value) : significant(value, digits)),
  tokens_per_second: (value, digits) => `${significant(value, digits)} tok/s`,
  requests_per_second: (value, digits) => `${significant(value, digits)} req/s`,
};

/** A value with enough digits to stand on the right side of the limit beside it: 2.0004 s is over 2 s, 2.00 s is not. */
export function formatBeside(value: number | null, limit: number, unit: DisplayUnit): string {
  const looks = (of: number | null, digits: number) => formatValue(of, unit, digits).replace(/\.0+(?=\D)/, '');
  const differs = (digits: number) => looks(value, digits) !== looks(limit, digits);
  let digits = USUAL_DIGITS;
  while (digits < ALL_DIGITS && !differs(digits)) digits += 1;
  return formatValue(value, unit, differs(digits) ? digits : USUAL_DIGITS);
}

/** Seconds for the eye; from two minutes on as `2 min 5 s`, from two hours on as `2 h 5 min`. */
export function formatSeconds(seconds: number, digits = USUAL_DIGITS): string {
  const size = Math.abs(seconds);
  if (size < 0.9995) return `${significant(seconds * 1000, digits)} ms`;
  if (size < 119.5 || digits > USUAL_DIGITS) return `${significant(seconds, digits)} s`;
  const sign = seconds < 0 ? '-' : '';
  const whole = Math.round(size);
  if (whole < 7200) return `${sign}${Math.floor(whole / 60)} min ${whole % 60} s`;
  const minutes = Math.round(size / 60);
  return `${sign}${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** A fraction as a percentage; never rounded to `0 %` or `100 %` unless it is exactly that. */
export function formatShare(share: number, digits = USUAL_DIGITS): string {
  const percent = Number((share * 100).toFixed(9));
  if (Number.isInteger(percent)) return `${percent} %`;
  if (digits > USUAL_DIGITS) return `${percent.toPrecision(digits)} %`;
  if (percent < 0.05) return '< 0.1 %';
  if (percent > 99.9 && percent < 100) return '> 99.9 %';
  return `${percent.toFixed(1)} %`;
}

/** A fraction as a change: `+24.3 %`, `-3 %`, `0 %`. */
export function formatChange(change: number, digits = USUAL_DIGITS): string {
  const percent = Number((change * 100).toFixed(9));
  const size = Math.abs(percent);
  const sign = percent === 0 ? '' : percent > 0 ? '+' : '-';
  if (Number.isInteger(size)) return `${sign}${formatInteger(size)} %`;
  return `${sign}${digits > USUAL_DIGITS ? size.toPrecision(digits) : size.toFixed(1)} %`;
}

/** `1 request`, `2 requests`, `1,200 requests`. */
export function formatCount(count: number, noun = 'request'): string {
  return `${formatInteger(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A whole number with a comma between thousands, whatever the machine's language. */
export function formatInteger(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Significant digits without an exponent, with every digit before the point and none below a thousandth. */
function significant(value: number, digits: number): string {
  if (value === 0) return '0';
  if (value > 0 && value < 0.0005) return '< 0.001';
  const rounded = Number(value.toPrecision(digits));
  const power = Math.floor(Math.log10(Math.abs(rounded)));
  return value.toFixed(Math.min(Math.max(digits - 1 - power, 0), Math.max(digits, 3)));
}
