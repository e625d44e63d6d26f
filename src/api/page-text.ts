/** What is looked at of a page; its title stands at the top. */
const HEAD = 20_000;

/**
 * What an HTML or XML page says, in a line: its title, else its first heading, else its text; null when it says nothing.
 */
export function pageText(page: string): string | null {
  const head = page.slice(0, HEAD);
  const title = element(head, 'title') ?? element(head, 'h1');
  if (title !== null) return `a web page titled "${title}"`;
  return plain(head.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gi, ' '));
}

function element(page: string, name: string): string | null {
  const start = page.search(new RegExp(`<${name}[\\s>]`, 'i'));
  if (start < 0) return null;
  const rest = page.slice(start);
  const end = rest.search(new RegExp(`</${name}`, 'i'));
  return end < 0 ? null : plain(rest.slice(0, end));
}

function plain(markup: string): string | null {
  const text = markup
    .replace(/<[^<>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replace(/&(#0*39|apos);/g, "'")
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
  return text === '' ? null : text;
}
