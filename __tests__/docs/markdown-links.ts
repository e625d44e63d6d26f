/** Targets of the links and pictures of a page, as written; code is left out. */
export function linksOf(markdown: string): string[] {
  const text = withoutCode(markdown).replaceAll(/`[^`\n]*`/g, '');
  const inline = Array.from(text.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g), ([, target = '']) => target);
  const html = Array.from(
    text.matchAll(/<(?:a|img|source)\s[^>]*(?:href|src|srcset)="([^"]+)"/g),
    ([, target = '']) => target,
  );
  const definitions = Array.from(text.matchAll(/^\[[^\]]+\]:\s+(\S+)/gm), ([, target = '']) => target);
  return [...inline, ...html, ...definitions];
}

/** Anchors of the headings, as GitHub makes them: lower case, no punctuation, hyphens for blanks, a number for a repetition. */
export function headingAnchors(markdown: string): string[] {
  const seen = new Map<string, number>();
  return Array.from(withoutCode(markdown).matchAll(/^#{1,6} +(.+?) *$/gm), ([, heading = '']) => {
    const text = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
    const anchor = text.replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '').replaceAll(' ', '-');
    const count = seen.get(anchor) ?? 0;
    seen.set(anchor, count + 1);
    return count === 0 ? anchor : `${anchor}-${count}`;
  });
}

function withoutCode(markdown: string): string {
  return markdown.replaceAll(/^( *)(```+)[^]*?^\1\2 *$/gm, '');
}
