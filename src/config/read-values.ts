import type { JsonObject, Shard, Spread } from '../model.ts';
import { parseChoice, parseChoices, parseFlag } from './choice.ts';
import { parseDuration } from './duration.ts';
import type { Given } from './given.ts';
import { parseHeaders } from './headers.ts';
import type { InputRow } from './input-row.ts';
import { INPUTS, rowOf, type InputName, type RowOfKind } from './inputs.ts';
import { parseKey } from './key.ts';
import { parseInteger, parseNumber } from './number.ts';
import { parseMapping } from './parameters.ts';
import { named, type Problems } from './problems.ts';
import { parseRate } from './rate.ts';
import { parseFloors, parseRegressionMetrics, type ComparedFigure, type Floors } from './regression-metrics.ts';
import { parseShard } from './shard.ts';
import { parseDurationSpread, parseTokenSpread } from './spread.ts';
import { parseEndpointUrl, type GivenUrl } from './url.ts';

type Row = RowOfKind<(typeof INPUTS)[number]['kind']>;

/** What a row's text is read as: durations in milliseconds, rates as fractions. */
type ValueOf<R extends Row> = R extends { choices: readonly (infer Choice)[] }
  ? R extends { kind: 'choices' }
    ? readonly Choice[]
    : Choice
  : {
      text: string;
      lines: string;
      url: GivenUrl;
      key: string;
      headers: [name: string, value: string][];
      mapping: JsonObject;
      flag: boolean;
      rate: number;
      'duration-spread': Spread;
      'token-spread': Spread;
      figures: ComparedFigure[];
      floors: Floors;
      shard: Shard;
      choice: never;
      choices: never;
      integer: number;
      number: number;
      duration: number;
    }[R['kind']];

/** The value of every input; null where it is not set and has no default. */
export type InputValues = {
  readonly [R in Row as R['name']]: R extends { default: '' } ? ValueOf<R> | null : ValueOf<R>;
};

/** Reads every input. One that cannot be read is a problem, and its default stands in for it. */
export function readValues(given: Given, problems: Problems): InputValues {
  const entries = INPUTS.map(({ name }) => [name, readValue(name, given, problems)] as const);
  return Object.fromEntries(entries) as InputValues;
}

function readValue(name: InputName, given: Given, problems: Problems): unknown {
  const row = rowOf(name);
  const source = given.text(name);
  const value =
    source === null ? null : problems.attempt(() => labelled(source.label, () => parseInput(row, source.text)));
  return value ?? (row.default === '' ? null : parseInput(row, row.default));
}

/**
 * Runs a reader and puts the name of its input or file in front of what it says.
 * @throws {InputError}
 */
export function labelled<Value>(label: string, read: () => Value): Value {
  try {
    return read();
  } catch (thrown) {
    throw named(label, thrown);
  }
}

/**
 * Reads the text of any input by its row.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
export function parseInput(row: InputRow, text: string): unknown {
  if (row.kind === 'choice') return parseChoice(text, row.choices);
  if (row.kind === 'choices') return parseChoices(text, row.choices);
  if (row.kind === 'integer') return parseInteger(text, row);
  if (row.kind === 'number') return parseNumber(text, row);
  if (row.kind === 'duration') return parseDuration(text, row);
  return PARSERS[row.kind](text);
}

/** Readers that need nothing but the text. */
const PARSERS = {
  text: (text: string) => text.trim(),
  lines: (text: string) => text,
  url: parseEndpointUrl,
  key: parseKey,
  headers: parseHeaders,
  mapping: parseMapping,
  flag: parseFlag,
  rate: parseRate,
  'duration-spread': parseDurationSpread,
  'token-spread': parseTokenSpread,
  figures: parseRegressionMetrics,
  floors: parseFloors,
  shard: parseShard,
} as const;
