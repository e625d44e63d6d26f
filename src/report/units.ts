import type { Unit } from '../metrics.ts';

/** Stands for a value that is not known. */
export const UNKNOWN_TEXT = '–';

/** What reports show a value in: the units of metrics, and those of figures that belong to a whole run. */
export type DisplayUnit = Unit | 'fraction' | 'requests_per_second';

/** A value for the eye, with three significant digits and its unit: `842 ms`, `1.20 s`, `57.3 tok/s`, `3.2 %`. */
export function formatValue(value: number | null, unit: DisplayUnit): string {
  if (value === null || !Number.isFinite(value)) return UNKNOWN_TEXT;
  switch (unit) {
    case 'seconds':
      return formatSeconds(value);
    case 'tokens_per_second':
      return `${digits(value)} tok/s`;
    case 'tokens':
      return Number.isInteger(value) ? String(value) : value.toFixed(1);
    case 'requests_per_second':
      return `${digits(value)} req/s`;
    case 'fraction':
      return formatPercent(value);
  }
}

/** Seconds for the eye; from two minutes on as `2 min 5 s`, from two hours on as `2 h 5 min`. */
export function formatSeconds(seconds: number): string {
  const size = Math.abs(seconds);
  if (size < 0.9995) return `${digits(seconds * 1000)} ms`;
  if (size < 119.5) return `${digits(seconds)} s`;
  const whole = Math.round(size);
  const sign = seconds < 0 ? '-' : '';
  if (whole < 7200) return `${sign}${Math.floor(whole / 60)} min ${whole % 60} s`;
  const minutes = Math.round(size / 60);
  return `${sign}${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** A fraction as a percentage: `3.2 %`; never rounded to `0 %` or `100 %` unless it is exactly that. */
export function formatPercent(fraction: number): string {
  const percent = Number((fraction * 100).toFixed(9));
  if (Number.isInteger(percent)) return `${percent} %`;
  if (percent < 0.05) return '< 0.1 %';
  if (percent > 99.9 && percent < 100) return '> 99.9 %';
  return `${percent.toFixed(1)} %`;
}

/** `1 request`, `2 requests`, with thousands set apart. */
export function formatCount(count: number, noun: string): string {
  return `${formatInteger(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A whole number with a comma between thousands, whatever the machine's language. */
export function formatInteger(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Three significant digits without an exponent: `0.842`, `8.42`, `84.2`, `842`, `1234`. */
function digits(value: number): string {
  const size = Math.abs(value);
  if (size >= 99.95) return value.toFixed(0);
  if (size >= 9.995) return value.toFixed(1);
  if (size >= 0.9995) return value.toFixed(2);
  return size === 0 ? '0' : value.toFixed(3);
}
