import { createHash } from 'node:crypto';

/** A page without what all pages share: its style, its script and their hashes. */
export function withoutAssets(page: string): string {
  return page
    .replace(/<style>[^]*?<\/style>/, '<style>…</style>')
    .replace(/<script>[^]*?<\/script>/, '<script>…</script>')
    .replaceAll(/sha256-[\w+/]+=*/g, 'sha256-…');
}

/** The texts of a page's own elements of a name. */
export function ownTexts(page: string, name: 'style' | 'script'): string[] {
  return Array.from(page.matchAll(new RegExp(`<${name}>([^]*?)</${name}>`, 'g')), ([, text = '']) => text);
}

/** How a content security policy names a text that may run. */
export function policyHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The data that a page's script is given. */
export function dataOf(page: string): unknown {
  return JSON.parse(/<script type="application\/json" id="data">([^<]*)<\/script>/.exec(page)?.[1] ?? 'null');
}
