import { printable } from '../foreign-text.ts';
import type { JsonValue } from '../model.ts';
import type { ShardSummary } from './shard-summary.ts';

/** Characters of one part of a label. */
const LONGEST_PART = 60;
/** Hash of a list of prompts, as far as people read it. */
const HASH_LENGTH = 8;
/** Parts that are tried together; where these are not enough, all that differ are shown. */
const MOST_TOGETHER = 3;

/** Parts that name a configuration best, in this order. */
const PREFERRED = ['baseline_key', 'model', 'endpoint_url', 'api'];
/** Parts whose value says what it is a value of. */
const SPEAK_FOR_THEMSELVES = [...PREFERRED, 'mode'];

/**
 * A name for each configuration, made of the fewest parts that tell them all apart: the key that somebody gave it, else the model, the
 * address (as much of it as is needed), the API, or whatever else differs. One without the part that names the others gets its
 * model or its host; so does a single one. No two are the same.
 */
export function labelGroups(summaries: readonly ShardSummary[]): readonly string[] {
  const fallbacks = summaries.map(fallbackOf);
  if (summaries.length === 1) return fallbacks;
  const parts = differingParts(summaries);
  const addresses = shownAddresses(summaries);
  const texts = new Map(
    parts.map((name) => [
      name,
      summaries.map(({ fingerprint }) => describePart(name, fingerprint.parts[name], addresses)),
    ]),
  );
  const labelsBy = (chosen: readonly string[]): string[] =>
    fallbacks.map((fallback, i) => {
      const known = chosen.map((name) => texts.get(name)?.[i] ?? '').filter((text) => text !== '');
      return known.length === 0 ? fallback : known.join(', ');
    });
  const isEnough = (chosen: readonly string[]): boolean => new Set(labelsBy(chosen)).size === summaries.length;
  const preferred = parts.filter((name) => PREFERRED.includes(name));
  const choices = [...smallestFirst(preferred, preferred.length), ...smallestFirst(parts, MOST_TOGETHER)];
  const labels = labelsBy(choices.find(isEnough) ?? parts);
  return labels.map((label, i) => (labels.indexOf(label) === i ? label : `${label} (${hashOf(summaries[i]!)})`));
}

/** What is always known of a configuration. */
function fallbackOf({ target: { model, url, api } }: ShardSummary): string {
  if (model !== null) return printable(model, LONGEST_PART);
  return url !== null && URL.canParse(url) ? printable(new URL(url).host, LONGEST_PART) : api;
}

function differingParts(summaries: readonly ShardSummary[]): readonly string[] {
  const names = [...new Set(summaries.flatMap(({ fingerprint }) => Object.keys(fingerprint.parts)))];
  const differing = names.filter((name) => new Set(summaries.map((summary) => partOf(summary, name))).size > 1);
  return [
    ...PREFERRED.filter((name) => differing.includes(name)),
    ...differing.filter((name) => !PREFERRED.includes(name)),
  ];
}

function partOf({ fingerprint }: ShardSummary, name: string): string {
  return JSON.stringify(fingerprint.parts[name] ?? null);
}

/** Every choice of up to `most` items, small ones first, and of the same size those of earlier items. */
function* smallestFirst<Item>(items: readonly Item[], most: number): Generator<readonly Item[]> {
  for (let size = 1; size <= Math.min(most, items.length); size += 1) yield* choicesOf(items, size);
}

function* choicesOf<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  if (size === 0) yield [];
  else
    for (const [i, item] of items.entries())
      for (const rest of choicesOf(items.slice(i + 1), size - 1)) yield [item, ...rest];
}

/** How addresses are shown: their hosts where those tell them apart, long ones without the steps that all paths of their host share. */
function shownAddresses(summaries: readonly ShardSummary[]): ReadonlyMap<string, string> {
  const parts = new Set(summaries.map(({ fingerprint }) => fingerprint.parts['endpoint_url']));
  const addresses = [...parts].filter((address) => typeof address === 'string' && URL.canParse(address)) as string[];
  const hosts = addresses.map((address) => new URL(address).host);
  if (new Set(hosts).size === parts.size) return new Map(addresses.map((address, i) => [address, hosts[i]!]));
  const paths = addresses.map((address) => address.slice(new URL(address).origin.length + 1).split('/'));
  const shown = (i: number): string => {
    const onHost = paths.filter((_, k) => hosts[k] === hosts[i]);
    return [hosts[i], ...differingSteps(paths[i]!, onHost)].join('/');
  };
  return new Map(addresses.map((address, i) => [address, address.length <= LONGEST_PART ? address : shown(i)]));
}

/** The steps of a path that are not the same in all paths, with … for those between them. */
function differingSteps(path: readonly string[], paths: readonly (readonly string[])[]): string[] {
  const steps = path.map((step, i) => (paths.every((other) => other[i] === step) ? '…' : step));
  return steps.filter((step, i) => step !== '…' || steps[i - 1] !== '…');
}

function describePart(name: string, value: JsonValue | undefined, addresses: ReadonlyMap<string, string>): string {
  if (value === undefined || isEmpty(value)) return '';
  const text = typeof value === 'string' ? (addresses.get(value) ?? value) : JSON.stringify(value);
  if (SPEAK_FOR_THEMSELVES.includes(name)) return printable(text, LONGEST_PART);
  if (name === 'prompts_sha256') return `prompts ${printable(text, HASH_LENGTH + 1)}`;
  return printable(`${name.replaceAll('_', '-')} ${text}`, LONGEST_PART);
}

function isEmpty(value: JsonValue): boolean {
  return value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}

function hashOf({ fingerprint }: ShardSummary): string {
  return fingerprint.hash.slice(0, HASH_LENGTH);
}
