/** What the lines of an SSE body are told apart into. */
export interface SseLines {
  /** Text for a parser of events: pieces of lines, in order. */
  readonly onText: (text: string) => void;
  /** A line that is no field and no comment, once it is whole; a parser ignores it. */
  readonly onStray: (line: string) => void;
}

/** Lines that a parser of events would pass over: such as are no field, and an error's name, which may come without data. */
const NOTABLE = /(?<![^\r\n])(?:event: ?error[ \t]*(?=[\r\n])|(?!\uFEFF?(?:data|event|id|retry)?[:\r\n])[^\r\n]+)/g;

/**
 * Screens text on its way to a parser of events, which drops what is no event without a word. An `event: error` gets an empty
 * data line, so that it is dispatched even where the server sent none; beside data that line changes nothing but a line end.
 */
export function screenLines({ onText, onStray }: SseLines): (text: string) => void {
  let insideData = false;
  // The beginning of a line that is not known to be data.
  let held: string[] = [];

  function passWholeLines(lines: string): void {
    NOTABLE.lastIndex = insideData ? lines.search(/[\r\n]/) : 0;
    let passed = 0;
    for (let found = NOTABLE.exec(lines); found !== null; found = NOTABLE.exec(lines)) {
      const [line] = found;
      const isErrorName = line.startsWith('event:');
      const upTo = found.index + (isErrorName ? line.length : 0);
      onText(lines.slice(passed, upTo));
      passed = upTo;
      if (isErrorName) onText('\ndata:');
      else onStray(line);
    }
    onText(lines.slice(passed));
    insideData = false;
  }

  function keepRest(rest: string): void {
    if (held.length === 0 && (insideData || rest.startsWith('data:'))) {
      insideData = true;
      onText(rest);
    } else if (rest !== '') held.push(rest);
  }

  return (text) => {
    if (held.length === 0 && !insideData && isOrdinary(text)) return onText(text);
    const end = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
    if (end > 0) {
      const lines = [...held, text.slice(0, end)].join('');
      held = [];
      passWholeLines(lines);
    }
    keepRest(text.slice(end));
  };
}

/** Whether a text is whole lines of data, names of events and blanks, as nearly every text is; only a quick look. */
function isOrdinary(text: string): boolean {
  if (!text.endsWith('\n') || text.includes('\r')) return false;
  for (let at = 0; at < text.length; at = text.indexOf('\n', at) + 1) {
    const isName = text.startsWith('event: ', at) && !text.startsWith('error', at + 'event: '.length);
    if (!isName && !text.startsWith('data:', at) && text[at] !== '\n') return false;
  }
  return true;
}
