/** What an element may hold; texts stay texts, nothing stands for null. */
export type Content = Node | string | null;

const SVG = 'http://www.w3.org/2000/svg';

/** A new element of the page. Attributes that are null are left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | null>> = {},
  ...content: readonly Content[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  setAttributes(made, attributes);
  made.append(...content.filter((piece) => piece !== null));
  return made;
}

/** A new element of a picture. */
export function shape(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  ...content: readonly Content[]
): SVGElement {
  const made = document.createElementNS(SVG, name);
  setAttributes(made, attributes);
  made.append(...content.filter((piece) => piece !== null));
  return made;
}

/** A button of ours with what it does. */
export function button(
  label: string,
  onClick: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const made = element('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', onClick);
  return made;
}

/** The element of the page with an id; null where the page has no such part. */
export function part(id: string): HTMLElement | null {
  return document.getElementById(id);
}

function setAttributes(made: Element, attributes: Readonly<Record<string, string | null>>): void {
  for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, value);
}
