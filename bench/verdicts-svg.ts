/** Colours that are told apart by most people, on white. */
export const COLOURS = { good: '#1a7f37', bad: '#cf222e', open: '#9a6700', calm: '#57606a', faint: '#d0d7de' } as const;

/** Width of every picture, in pixels. */
export const WIDTH = 720;

/** A picture on white, so that it can be read on a dark page too; `title` is read aloud. */
export function picture(title: string, height: number, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" role="img" font-family="system-ui, sans-serif" font-size="13">`,
    `<title>${title}</title>`,
    `<rect width="${WIDTH}" height="${height}" rx="6" fill="#ffffff"/>`,
    ...parts,
    '</svg>',
    '',
  ].join('\n');
}

/** A straight line. */
export function line(from: Point, to: Point, { colour, width = 1, dash = '' }: LineStyle): string {
  const dashes = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
  return `<line x1="${fixed(from[0])}" y1="${fixed(from[1])}" x2="${fixed(to[0])}" y2="${fixed(to[1])}" stroke="${colour}" stroke-width="${width}"${dashes}/>`;
}

/** A bar or an area. */
export function box([x, y]: Point, [width, height]: Point, colour: string): string {
  return `<rect x="${fixed(x)}" y="${fixed(y)}" width="${fixed(width)}" height="${fixed(height)}" fill="${colour}"/>`;
}

/** A dot. */
export function dot([x, y]: Point, colour: string): string {
  return `<circle cx="${fixed(x)}" cy="${fixed(y)}" r="5" fill="${colour}"/>`;
}

/** Our own words, which need no escaping but for `<`. */
export function words([x, y]: Point, text: string, { colour = '#24292f', anchor = 'start' }: TextStyle = {}): string {
  return `<text x="${fixed(x)}" y="${fixed(y)}" fill="${colour}" text-anchor="${anchor}">${text.replaceAll('<', '&lt;')}</text>`;
}

/** In pixels, from the top left corner. */
export type Point = readonly [x: number, y: number];

interface LineStyle {
  readonly colour: string;
  readonly width?: number;
  readonly dash?: string;
}

interface TextStyle {
  readonly colour?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

function fixed(value: number): string {
  return String(Number(value.toFixed(1)));
}
