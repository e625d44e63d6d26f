import { createHash } from 'node:crypto';
import { PAGE_STYLE } from './assets.ts';
import { markup, ownElement, type Html } from './markup.ts';

/**
 * A whole page. Nothing may be loaded, sent or run but what stands in the file itself, which is known by its hash: our style,
 * and `script` where the body holds it.
 */
export function renderDocument(title: string, body: Html, script: string | null): string {
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(PAGE_STYLE)}'`,
    ...(script === null ? [] : [`script-src '${hashOf(script)}'`]),
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const page = markup`${DOCTYPE}
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="data:,">
${ownElement('style', PAGE_STYLE)}
</head>
<body>
${body}
</body>
</html>`;
  return `${page.html}\n`;
}

const DOCTYPE: Html = { html: '<!doctype html>' };

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
