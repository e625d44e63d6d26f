/**
 * JSON that means the same, in which what nobody sees, what turns the direction of a text and what moves a terminal is written
 * as an escape.
 */
export function visibleJson(json: string): string {
  return json.replace(/[^\P{C}\n]|[\u2028\u2029]/gu, jsonEscape);
}

/** Characters as JSON may always write them: `\u003c` for `<`. */
export function jsonEscape(characters: string): string {
  const units = characters.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
  return units.map((unit) => `\\u${unit}`).join('');
}
