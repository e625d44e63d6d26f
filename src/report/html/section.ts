import { markup, type Html, type HtmlValue } from './markup.ts';

/** A part of the page under its own heading. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly content: readonly HtmlValue[];
}

/** The part itself. */
export function sectionMarkup({ id, title, content }: Section): Html {
  return markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${content}
</section>
`;
}

/** A link to it. */
export function linkTo({ id, title }: Section): Html {
  return markup`<a href="#${id}">${title}</a> `;
}
