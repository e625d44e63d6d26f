// JSON Schema of the thresholds input: one pattern, written from the table of metrics. src/verdict/grammar.ts has the grammar.
import type { Unit } from '../src/metrics.ts';
import { METRICS } from '../src/metrics.ts';
import { SCHEMA_ADDRESS } from './schema-address.ts';

const SPACE = String.raw`[^\S\r\n]*`;
const OPERATOR = `${SPACE}[<>]=?${SPACE}`;
const NUMBER = String.raw`(?:\d+(?:\.\d+)?|\.\d+)`;
/** Above 0 and below 100, with at most six decimals. */
const PERCENTILE = String.raw`p(?!0+(?:\.0+)?(?![\d.]))0*\d{1,2}(?:\.\d{1,6})?`;
const STATISTIC = `(?:average|avg|min|max|stddev|${PERCENTILE})`;
const TIME = `${NUMBER}${SPACE}(?:ms|s|m)`;
/** Up to 100 %, or a fraction below 1. */
const SHARE = String.raw`(?:(?:0*(?:\d{1,2}(?:\.\d+)?|100(?:\.0+)?)|\.\d+)${SPACE}%|0*\.\d+|0+(?:\.\d+)?)`;
const LIMITS: Readonly<Record<Unit, string>> = { seconds: TIME, tokens_per_second: NUMBER, tokens: NUMBER };

/** The text of schema/thresholds.schema.json. */
export function thresholdsSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${SCHEMA_ADDRESS}/thresholds.schema.json`,
    title: 'Thresholds of llm-latency-action',
    description:
      'The text of the input thresholds: one limit a line, # starts a comment. Two things that are refused no pattern can tell: a limit that repeats another, and one that could never be missed or never be kept, such as latency.p95 < 0s. docs/thresholds.md explains each part.',
    type: 'string',
    pattern: `^(?:${line()}(?:[\\r\\n]|$))+$`,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function line(): string {
  return `${SPACE}(?:(?:warn[^\\S\\r\\n]+)?${limit()}${SPACE})?(?:#[^\\r\\n]*)?`;
}

function limit(): string {
  const bounds = byUnit((names, amount) => `(?:${names})${OPERATOR}${amount}`);
  const metrics = byUnit((names, amount) => `(?:${names})\\.${STATISTIC}${OPERATOR}${amount}`);
  const goodput = `goodput${SPACE}\\(${SPACE}${bounds}(?:${SPACE},${SPACE}${bounds})*${SPACE}\\)${OPERATOR}${SHARE}`;
  return `(?:${metrics}|error_rate${OPERATOR}${SHARE}|throughput_rps${OPERATOR}${NUMBER}|${goodput})`;
}

/** One alternative for each unit, because the unit says what a limit may be. */
function byUnit(write: (names: string, amount: string) => string): string {
  const groups = [...Map.groupBy(METRICS, ({ unit }) => unit)];
  return `(?:${groups.map(([unit, metrics]) => write(metrics.map(({ name }) => name).join('|'), LIMITS[unit])).join('|')})`;
}
