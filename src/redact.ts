/** Replaces every secret in a text by `***`. */
export type Redact = (text: string) => string;

/** Secrets shorter than this are left alone: masking `1` or `true` would wreck every text. */
const SHORTEST = 4;

/**
 * Makes a function that removes secrets from a text, also where they stand Base64-encoded (at each of the
 * three alignments), URL-encoded or JSON-escaped; of a secret of several lines, each line counts.
 */
export function createRedactor(secrets: readonly string[]): Redact {
  const forms = new Set(secrets.flatMap((secret) => secret.split(/[\r\n]+/).concat(secret)).flatMap(encodings));
  const longestFirst = [...forms].filter((form) => form.length >= SHORTEST).toSorted((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return (text) => text;
  const pattern = new RegExp(longestFirst.map((form) => RegExp.escape(form)).join('|'), 'g');
  return (text) => text.replace(pattern, '***');
}

function encodings(secret: string): string[] {
  if (secret.trim().length < SHORTEST) return [];
  const json = JSON.stringify(secret).slice(1, -1);
  return [secret, secret.trim(), encodeURIComponent(secret), encodeURI(secret), json, ...base64Forms(secret)];
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
