import * as v from 'valibot';
import { InputError } from '../../errors.ts';
import { printable } from '../../foreign-text.ts';
import { ROLES, type Message, type Prompt } from '../../model.ts';
import { didYouMean } from '../../nearest.ts';
import { eitherOf, quote } from '../wording.ts';
import { numberedId } from './placed-prompt.ts';

/** One entry of a prompts file before it is checked, and where it stands: `prompts.csv, line 3`. */
export interface Entry {
  readonly where: string;
  readonly content: unknown;
}

const text = v.string(({ received }) => `must be text, not ${kindOf(received)}`);
const filledText = v.pipe(
  text,
  v.check((value) => value.trim() !== '', 'is empty'),
);
const integer = v.pipe(
  v.number(({ received }) => `must be a whole number, not ${received}`),
  v.safeInteger(({ received }) => `must be a whole number, not ${received}`),
);
const id = v.pipe(
  v.union([v.string(), integer], 'must be text or a whole number'),
  v.transform(String),
  v.regex(/^\P{Cc}{1,200}$/u, 'must have 1 to 200 characters, none of them a control character'),
  v.check((value) => value.trim() === value, 'must not begin or end with a blank'),
  // Files hold ids as they can be shown: two that look alike would be one prompt there.
  v.check(
    (value) => printable(value) === value,
    'holds what cannot be shown, such as an invisible character or two blanks in a row; write it with visible characters and single blanks',
  ),
);
const turn = v.strictObject({
  role: v.picklist(ROLES, ({ received }) => `must be ${eitherOf(ROLES)}, not ${received}`),
  content: text,
});
const entry = v.strictObject({
  id: v.optional(id),
  prompt: v.optional(filledText),
  system: v.optional(filledText),
  messages: v.optional(
    v.pipe(v.array(v.pipe(mapping('"role" and "content"'), turn), 'must be a list'), v.nonEmpty('is an empty list')),
  ),
  'max-output-tokens': v.optional(
    v.pipe(
      integer,
      v.minValue(1, ({ received }) => `must be at least 1, not ${received}`),
    ),
  ),
});
const schema = v.pipe(mapping('"prompt"', 'a text or '), entry);

/** A list passes for an object otherwise, and is told that it has the unknown key "0". */
function mapping(keys: string, otherwise = '') {
  return v.custom<object>(
    (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
    ({ received }) => `must be ${otherwise}a mapping with ${keys}, not ${kindOf(received)}`,
  );
}

type Fields = v.InferOutput<typeof entry>;

/** What an entry may hold. */
export const ENTRY_FIELDS: readonly string[] = Object.keys(entry.entries);

/**
 * Checks an entry: a text, or `{id?, prompt, system?, max-output-tokens?}`, or `{id?, messages, system?, max-output-tokens?}`.
 * `position` counts from 1 and names an entry without an id.
 * @throws {InputError} that says where and what
 */
export function readEntry({ where, content }: Entry, position: number): Prompt {
  const fields = v.safeParse(schema, typeof content === 'string' ? { prompt: content } : content);
  if (!fields.success) throw new InputError(`${where}: ${explain(fields.issues[0])}`);
  const problem = contradiction(fields.output);
  if (problem !== null) throw new InputError(`${where}: ${problem}`);
  const messages = conversation(fields.output);
  return {
    id: fields.output.id ?? numberedId(position),
    text: messages.findLast(({ role }) => role === 'user')?.content ?? '',
    messages,
    maxOutputTokens: fields.output['max-output-tokens'] ?? null,
  };
}

function conversation({ prompt, system, messages }: Fields): readonly Message[] {
  const first: readonly Message[] = system === undefined ? [] : [{ role: 'system', content: system }];
  return [...first, ...(messages ?? [{ role: 'user', content: prompt ?? '' }])];
}

function contradiction({ prompt, system, messages }: Fields): string | null {
  if (messages === undefined) return prompt === undefined ? 'has neither "prompt" nor "messages"; give one' : null;
  if (prompt !== undefined) return 'has both "prompt" and "messages"; give one, the prompt as the last user message';
  if (system !== undefined && messages.some(({ role }) => role === 'system')) {
    return 'has "system" and a system message in "messages"; give one';
  }
  const asked = messages.some(({ role, content }) => role === 'user' && content.trim() !== '');
  return asked ? null : 'has no user message with text in "messages"; there is nothing to ask';
}

/** The first thing that is wrong, in words: unknown keys with the nearest known one, missing keys, wrong values. */
function explain(issue: v.BaseIssue<unknown>): string {
  const path = (issue.path ?? []).map(({ key }) => String(key));
  if (path.length === 0) return issue.message;
  const key = quote(path.join('.'));
  if (issue.type !== 'strict_object') return `${key} ${printable(issue.message)}`;
  if (issue.received === 'undefined') return `${key} is missing`;
  const known = path.length === 1 ? ENTRY_FIELDS : Object.keys(turn.entries);
  return `unknown key ${key}; allowed are ${known.join(', ')}.${didYouMean(path.at(-1) ?? '', known)}`;
}

/** Valibot names what it saw: `"a text"`, `42`, `null`, `Array`, `Object`. */
function kindOf(received: string): string {
  if (received === 'Array') return 'a list';
  if (received === 'Object') return 'a mapping';
  if (received.startsWith('"')) return 'a text';
  return /^[\d.-]+$/.test(received) ? `the number ${received} (put it in quotes)` : received;
}
