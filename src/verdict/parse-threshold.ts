import type { Threshold } from '../model.ts';
import { parseLimit } from './parse-limit.ts';
import { parseSubject } from './parse-subject.ts';
import type { Line } from './scanner.ts';
import { createScanner } from './scanner.ts';
import { quantityOf } from './subject.ts';

/** Reads one line of the grammar in grammar.ts; its comment is already gone. Throws InputError. */
export function parseThreshold(line: Line): Threshold {
  const scanner = createScanner(line);
  scanner.skipSpaces();
  const warnOnly = scanner.take(/warn(?![\w.-])/y) !== null;
  scanner.skipSpaces();
  const { subject, text } = parseSubject(scanner);
  const { operator, limit, text: limitText } = parseLimit(scanner, text, quantityOf(subject));
  scanner.skipSpaces();
  if (!scanner.atEnd()) {
    scanner.expected('the end of the line', `one threshold a line (in YAML, start the block with "${line.input}: |")`);
  }
  return { source: `${warnOnly ? 'warn ' : ''}${text} ${limitText}`, subject, operator, limit, warnOnly };
}
