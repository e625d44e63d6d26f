import { InputError } from '../errors.ts';
import type { Threshold } from '../model.ts';
import { parseThreshold } from './parse-threshold.ts';

/**
 * Reads thresholds, one a line; blank lines and comments are skipped.
 *
 *     line      = [ [ "warn" ] subject operator limit ] [ "#" comment ]
 *     subject   = metric "." statistic | "error_rate" | "throughput_rps" | goodput
 *     goodput   = "goodput" "(" bound { "," bound } ")"
 *     bound     = metric operator limit
 *     metric    = one of the table in metrics.ts
 *     statistic = "average" | "avg" | "min" | "max" | "stddev" | "p" number      above p0, below p100
 *     operator  = "<" | "<=" | ">" | ">="
 *     limit     = number [ unit ]
 *     unit      = "ms" | "s" | "m"     for times, required
 *               | "%"                  for error_rate and goodput; without it, a fraction below 1
 *     number    = digits [ "." digits ] | "." digits
 *
 * Spaces are free except inside `metric.statistic`. `inputName` stands in messages. Throws InputError: one line
 * with line and column (both from 1) that says what is allowed; so does a limit that
 * repeats another.
 */
export function parseThresholds(text: string, inputName: string): Threshold[] {
  const firstLines = new Map<string, number>();
  return text.split(/\r\n|\r|\n/).flatMap((full, index) => {
    const number = index + 1;
    const line = full.replace(/#.*$/su, '');
    if (line.trim() === '') return [];
    const threshold = parseThreshold({ input: inputName, number, text: line });

    const { subject, operator, limit } = threshold;
    const key = JSON.stringify([subject, operator, limit]);
    const first = firstLines.get(key);
    if (first !== undefined) {
      const column = line.length - line.trimStart().length + 1;
      const place = `${inputName} line ${number}, column ${column}`;
      throw new InputError(`${place}: "${threshold.source}" repeats line ${first}; remove one of the two`);
    }
    firstLines.set(key, number);
    return [threshold];
  });
}
