/** Response headers by lower-case name; a name that came more than once has a list. */
export type AnswerHeaders = Readonly<Record<string, string | string[] | undefined>>;

/** Every value of a header, in the order of arrival. */
export function headerValues(headers: AnswerHeaders, name: string): readonly string[] {
  const value = headers[name];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

/** The first value of a header, without blanks around it; null when there is none or it is empty. */
export function headerValue(headers: AnswerHeaders, name: string): string | null {
  const value = headers[name];
  return (typeof value === 'object' ? value[0] : value)?.trim() || null;
}

/** A header that is one number from 0 up, or null. */
export function headerQuantity(headers: AnswerHeaders, name: string): number | null {
  return quantity(headerValue(headers, name));
}

/** Text that is one plain decimal number from 0 up, or null. */
export function quantity(text: string | null): number | null {
  if (text === null || !/^\+?(\d+(\.\d*)?|\.\d+)$/.test(text)) return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : null;
}
