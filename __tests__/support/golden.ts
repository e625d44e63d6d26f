import { readFileSync, writeFileSync } from 'node:fs';

/**
 * The text that a renderer is expected to give, from `fixtures/golden/`. With `UPDATE_GOLDEN=1` in the environment the
 * given text is stored first: read the diff before committing it. Line ends are stored as LF.
 */
export function golden(name: string, actual: string): string {
  const file = new URL(`../fixtures/golden/${name}`, import.meta.url);
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, actual.replaceAll('\r\n', '\n'));
  return readFileSync(file, 'utf8');
}
