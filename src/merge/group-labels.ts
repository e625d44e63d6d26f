import { printable } from '../foreign-text.ts';
import type { JsonValue } from '../model.ts';
import type { ShardSummary } from './shard-summary.ts';

/** Characters of one part of a label. */
const LONGEST_PART = 60;
/** Hash of a list of prompts, as far as people read it. */
const HASH_LENGTH = 8;

/**
 * A name for each configuration: what differs between them, model first, then address, or its host where that is enough; of a single one its model. No two are
 * the same.
 */
export function labelGroups(summaries: readonly ShardSummary[]): readonly string[] {
  const names = new Set(summaries.flatMap(({ fingerprint }) => Object.keys(fingerprint.parts)));
  const differing = [...names].filter((name) => new Set(summaries.map((summary) => partOf(summary, name))).size > 1);
  const ordered = [
    ...FIRST.filter((name) => differing.includes(name)),
    ...differing.filter((name) => !FIRST.includes(name)),
  ];
  const shown = ordered.length === 0 ? ['model'] : ordered;
  const hosts = sufficientHosts(summaries);
  const labels = summaries.map((summary) => {
    const parts = shown
      .map((name) => describePart(name, summary.fingerprint.parts[name], hosts))
      .filter((part) => part !== '');
    return parts.length === 0 ? summary.target.api : parts.join(', ');
  });
  return labels.map((label, i) => (labels.indexOf(label) === i ? label : `${label} (${hashOf(summaries[i]!)})`));
}

/** Parts that a reader looks for first. */
const FIRST = ['model', 'baseline_key', 'endpoint_url', 'api'];
/** Parts whose value says what it is a value of. */
const SPEAK_FOR_THEMSELVES = ['model', 'baseline_key', 'endpoint_url', 'api', 'mode'];

function partOf({ fingerprint }: ShardSummary, name: string): string {
  return JSON.stringify(fingerprint.parts[name] ?? null);
}

/** Hosts by address, where they tell the addresses apart as well; else empty. */
function sufficientHosts(summaries: readonly ShardSummary[]): ReadonlyMap<string, string> {
  const addresses = new Set(summaries.map(({ fingerprint }) => fingerprint.parts['endpoint_url']));
  const hosts = new Map<string, string>();
  for (const address of addresses)
    if (typeof address === 'string' && URL.canParse(address)) hosts.set(address, new URL(address).host);
  return new Set(hosts.values()).size === addresses.size ? hosts : new Map();
}

function describePart(name: string, value: JsonValue | undefined, hosts: ReadonlyMap<string, string>): string {
  if (value === undefined || value === null) return '';
  const text = typeof value === 'string' ? (hosts.get(value) ?? value) : JSON.stringify(value);
  if (SPEAK_FOR_THEMSELVES.includes(name)) return printable(text, LONGEST_PART);
  if (name === 'prompts_sha256') return `prompts ${printable(text, HASH_LENGTH + 1)}`;
  return printable(`${name.replaceAll('_', '-')} ${text}`, LONGEST_PART);
}

function hashOf({ fingerprint }: ShardSummary): string {
  return fingerprint.hash.slice(0, HASH_LENGTH);
}
