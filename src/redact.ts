/** Replaces every secret in a text by `***`. */
export type Redact = (text: string) => string;

/** Secrets shorter than this are left alone: masking `1` or `true` would wreck every text. */
const SHORTEST = 4;
/** From this length on a secret is also found with line ends and blanks inside, as servers wrap what they print. */
const SHORTEST_WRAPPED = 8;
/** What a wrapped text has between two characters: a few blanks, line ends, and line ends as JSON writes them. */
const GAP = String.raw`(?:\s|\\[nrt]){0,4}`;

/**
 * Makes a function that removes secrets from a text, also where they stand Base64-encoded (at each of the
 * three alignments), URL-encoded, JSON-escaped or escaped for HTML, and where they are wrapped over lines; of a secret of
 * several lines, each line counts. Capital and small letters are alike: a host name has small ones only.
 */
export function createRedactor(secrets: readonly string[]): Redact {
  const forms = new Set(secrets.flatMap((secret) => secret.split(/[\r\n]+/).concat(secret)).flatMap(encodings));
  const longestFirst = [...forms].filter((form) => form.length >= SHORTEST).toSorted((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return (text) => text;
  const pattern = new RegExp(longestFirst.map(patternOf).join('|'), 'gi');
  return (text) => text.replace(pattern, '***');
}

function patternOf(form: string): string {
  const characters = Array.from(form, (character) => (/\w/.test(character) ? character : escapedOrNot(character)));
  return characters.join(form.length < SHORTEST_WRAPPED ? '' : GAP);
}

/** A character as HTML writes it, behind a backslash, or as it is. */
function escapedOrNot(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const names = [...(NAMES[character] ?? []), `#0*${code}`, `#x0*${code.toString(16)}`];
  return String.raw`(?:&(?:${names.join('|')});|\\?${RegExp.escape(character)})`;
}

const NAMES: Readonly<Record<string, readonly string[]>> = {
  '&': ['amp'],
  '<': ['lt'],
  '>': ['gt'],
  '"': ['quot'],
  "'": ['apos'],
};

function encodings(secret: string): string[] {
  if (secret.trim().length < SHORTEST) return [];
  const wellFormed = secret.toWellFormed();
  const json = JSON.stringify(secret).slice(1, -1);
  return [secret, secret.trim(), encodeURIComponent(wellFormed), encodeURI(wellFormed), json, ...base64Forms(secret)];
}

/** The part of the Base64 text that does not depend on what stands before or after the secret, for each alignment. */
function base64Forms(secret: string): string[] {
  const bytes = Buffer.from(secret);
  return [0, 1, 2].flatMap((shift) => {
    const padded = Buffer.concat([Buffer.alloc(shift), bytes]);
    const first = shift === 0 ? 0 : shift + 1;
    const whole = padded.length - (padded.length % 3);
    const core = padded.subarray(0, whole).toString('base64').slice(first);
    return [core, core.replaceAll('+', '-').replaceAll('/', '_')];
  });
}
