// Reads the texts that a source file can say to a person: string and template literals of several words.

/** A piece of code that is no text, or a text. */
interface Token {
  readonly end: number;
  /** null = not a text. `…` stands for what is filled in. */
  readonly text: string | null;
  /** Texts inside the holes of a template. */
  readonly inner: readonly string[];
}

/** The texts of a TypeScript source, in their order; comments, regular expressions and code are skipped. */
export function textsOf(source: string): string[] {
  const texts: string[] = [];
  let at = 0;
  while (at < source.length) {
    const { end, text, inner } = tokenAt(source, at);
    if (text !== null) texts.push(text);
    texts.push(...inner);
    at = end;
  }
  return texts;
}

function tokenAt(source: string, at: number): Token {
  const rest = source.slice(at, at + 2);
  if (rest === '//') return skipTo(source, '\n', at);
  if (rest === '/*') return skipTo(source, '*/', at);
  const first = source.charAt(at);
  if (first === "'" || first === '"') return quoted(source, at);
  if (first === '`') return template(source, at);
  if (first === '/' && startsRegExp(source, at)) return regExp(source, at);
  return { end: at + 1, text: null, inner: [] };
}

function skipTo(source: string, mark: string, at: number): Token {
  const end = source.indexOf(mark, at + 2);
  return { end: end === -1 ? source.length : end + mark.length, text: null, inner: [] };
}

function quoted(source: string, at: number): Token {
  let end = at + 1;
  while (source[end] !== source[at] && end < source.length) end += source[end] === '\\' ? 2 : 1;
  return { end: end + 1, text: unescaped(source.slice(at + 1, end)), inner: [] };
}

/** `a ${b} c` is "a … c"; what is in the holes is read on its own. */
function template(source: string, at: number): Token {
  let [end, text] = [at + 1, ''];
  const inner: string[] = [];
  while (source[end] !== '`' && end < source.length) {
    if (source.startsWith('${', end)) {
      const close = holeEnd(source, end + 2);
      inner.push(...textsOf(source.slice(end + 2, close)));
      text += '…';
      end = close + 1;
    } else {
      const length = source[end] === '\\' ? 2 : 1;
      text += source.slice(end, end + length);
      end += length;
    }
  }
  return { end: end + 1, text: unescaped(text), inner };
}

function holeEnd(source: string, start: number): number {
  let [at, depth] = [start, 0];
  while (at < source.length && !(depth === 0 && source[at] === '}')) {
    if (source[at] === '{') depth += 1;
    if (source[at] === '}') depth -= 1;
    at = tokenAt(source, at).end;
  }
  return at;
}

/** After a name, a number or a closing bracket a slash divides, and so does `/=`. */
function startsRegExp(source: string, at: number): boolean {
  if (source[at + 1] === '=') return false;
  const before = source.slice(Math.max(0, at - 40), at).trimEnd();
  return /(^|[(,=:[!&|?{};+]|\breturn|=>)$/.test(before);
}

function regExp(source: string, at: number): Token {
  let [end, inClass] = [at + 1, false];
  while (end < source.length && (inClass || source[end] !== '/')) {
    if (source[end] === '[') inClass = true;
    if (source[end] === ']') inClass = false;
    end += source[end] === '\\' ? 2 : 1;
  }
  return { end: end + 1, text: null, inner: [] };
}

function unescaped(text: string): string {
  return text.replaceAll('\\n', ' ').replaceAll(/\\(.)/g, '$1');
}
