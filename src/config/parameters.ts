import { parseDocument } from 'yaml';
import { describeError, InputError } from '../errors.ts';
import type { JsonObject, JsonValue } from '../model.ts';
import { printable } from '../foreign-text.ts';

/**
 * Reads a YAML or JSON mapping of plain data.
 * @throws {InputError} without the input's name, which the caller puts in front
 */
export function parseMapping(text: string): JsonObject {
  const value = readYaml(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new InputError('the value is no mapping; write for example temperature: 0.7');
  }
  return toJson(value, '') as JsonObject;
}

/**
 * Parses YAML of the core schema, without custom tags, repeated keys or expanding aliases without end.
 * @throws {InputError} with the place of the mistake
 */
export function readYaml(text: string): unknown {
  try {
    const document = parseDocument(text, { schema: 'core', uniqueKeys: true, stringKeys: true, logLevel: 'error' });
    const problem = document.errors[0] ?? document.warnings[0];
    if (problem !== undefined) throw problem;
    return document.toJS({ maxAliasCount: 100 });
  } catch (thrown) {
    throw new InputError(
      `not valid YAML: ${firstLine(Error.isError(thrown) ? thrown.message : describeError(thrown))}`,
    );
  }
}

/** Without the excerpt that the parser adds; it reports a stack overflow of its own as an error like any other. */
function firstLine(message: string): string {
  if (message.startsWith('Maximum call stack')) return 'nested too deeply';
  return printable((message.split('\n')[0] ?? '').replace(/:$/, ''));
}

/** Levels that data may be nested; an anchor can make a list an item of itself. */
const DEEPEST = 100;

/** Copies plain data, so that nothing but JSON gets into a request body. */
function toJson(value: unknown, path: string, depth = 0): JsonValue {
  if (depth > DEEPEST) throw new InputError(`the value is nested more than ${DEEPEST} levels deep, or holds itself`);
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return finite(value, path);
  if (Array.isArray(value)) return value.map((item, index) => toJson(item, `${path}[${index}]`, depth + 1));
  const entries = Object.entries(value as object);
  return Object.fromEntries(entries.map(([key, item]) => [key, toJson(item, `${path}.${key}`, depth + 1)]));
}

function finite(value: number, path: string): number {
  if (Number.isFinite(value)) return value;
  throw new InputError(`${printable(path.slice(1))} is ${value}, which JSON cannot hold; write a finite number`);
}

/** The input to use instead of a reserved key of a request body. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['model', 'the input model'],
  ['stream', 'the input stream'],
  ['messages', 'prompts or prompts-file'],
  ['prompt', 'prompts or prompts-file'],
  ['input', 'prompts or prompts-file'],
  ['contents', 'prompts or prompts-file'],
  ['system', 'a system message in prompts-file'],
  ['instructions', 'a system message in prompts-file'],
  ['systemInstruction', 'a system message in prompts-file'],
  ['system_instruction', 'a system message in prompts-file'],
  ['max_tokens', 'max-output-tokens'],
  ['max_completion_tokens', 'max-output-tokens'],
  ['max_output_tokens', 'max-output-tokens'],
]);

/** One sentence for each parameter that only the action itself may set. */
export function reservedParameters(parameters: JsonObject, reserved: readonly string[]): string[] {
  return Object.keys(parameters)
    .filter((key) => reserved.includes(key) || key === '__proto__')
    .map((key) => {
      const instead = INSTEAD.get(key);
      return `${key} is set by the action itself; ${instead === undefined ? 'remove it' : `use ${instead}`}`;
    });
}
