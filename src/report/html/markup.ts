import { printable } from '../../foreign-text.ts';
import { jsonEscape } from '../visible-json.ts';

/** A piece of HTML in which every foreign text has been escaped. Only {@link markup} and this file's functions make one. */
export interface Html {
  readonly html: string;
}

/** What may stand in a `${…}` of {@link markup}: texts are escaped, nothing stands for null, lists are joined. */
export type HtmlValue = Html | string | number | null | readonly HtmlValue[];

/** Template tag: its own words are HTML, and whatever is put in is text unless it is {@link Html} itself. */
export function markup(words: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return { html: String.raw({ raw: words }, ...values.map(htmlOf)) };
}

/** No HTML at all. */
export const NOTHING: Html = { html: '' };

/** A text that a prompt, a server or a file chose: one line, at most `max` characters, kept apart from the direction of the text around it. */
export function foreign(text: string, max = 200): Html {
  return markup`<bdi>${printable(text, max)}</bdi>`;
}

/** As {@link foreign}, for a sentence of ours that may quote: figures keep together with their units. */
export function sentence(text: string, max = 500): Html {
  const unbroken = printable(text, max).replace(/(\d) (?=(?:%|ms|s|min|h|tok\/s|req\/s)(?:\W|$))/g, '$1\u00A0');
  return markup`<bdi>${unbroken}</bdi>`;
}

/** As {@link foreign}, for what a user would type: names, limits, addresses. */
export function code(text: string, max = 200): Html {
  return markup`<code>${printable(text, max) || '–'}</code>`;
}

/** A sentence of ours in which names of inputs and files stand in backticks. */
export function ownWords(text: string): Html {
  const parts = text.split('`');
  return markup`${parts.map((part, i) => (i % 2 === 1 ? markup`<code>${part}</code>` : part))}`;
}

/** A script element of data. */
export function jsonScript(id: string, value: unknown): Html {
  return { html: `<script type="application/json" id="${id}">${scriptJson(value)}</script>` };
}

/** JSON in which nothing can end a script element. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => jsonEscape(character));
}

/** Text of a style or script of ours as an element; it must not hold the element's own end. */
export function ownElement(name: 'style' | 'script', text: string): Html {
  if (text.toLowerCase().includes(`</${name}`)) throw new Error(`A ${name} of the page holds its own end`);
  return { html: `<${name}>${text}</${name}>` };
}

function htmlOf(value: HtmlValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escapeText(value);
  return 'html' in value ? value.html : value.map(htmlOf).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text between tags and inside quoted attributes, of XML too. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
