import { printable } from '../foreign-text.ts';
import { formatInteger } from '../units.ts';
import type { Merged, MergedGroup } from './model.ts';

/** Configurations that a note names; of more it tells how many. */
const MOST_NAMED = 5;
/** Settings that change what is measured, and are in no fingerprint. */
const COMPARED_SETTINGS = ['repeat', 'warmup', 'order', 'delay_ms', 'timeout_ms', 'retries'];

/** Notes of the merge, then those of its configurations, each once with whose it is; with one configuration its report has them. */
export function notesOf({ groups, notes }: Pick<Merged, 'groups' | 'notes'>): readonly string[] {
  if (groups.length === 1) return [];
  const owners = ownersBy(groups, ({ report }) => report.notes);
  return [...notes, ...[...owners].map(([note, labels]) => `${namesOf(labels, groups.length)}: ${note}`)];
}

/** How the jobs of different configurations differ in what is not meant to differ, one sentence each with its full stop. */
export function differenceNotes(groups: readonly MergedGroup[]): string[] {
  const versions = ownersBy(groups, ({ results }) => [
    unique(results.map(({ summary }) => printable(summary.version, 40))).join(' and '),
  ]);
  const settings = COMPARED_SETTINGS.flatMap((name) => {
    const values = ownersBy(groups, ({ results }) => [
      unique(results.map(({ summary }) => printable(JSON.stringify(summary.config[name] ?? null), 40))).join(' and '),
    ]);
    return values.size < 2 ? [] : `${name.replace(/_ms$/, '').replaceAll('_', '-')} (${listed([...values.keys()])})`;
  });
  return [
    ...(versions.size < 2
      ? []
      : [`The configurations were measured with different versions of this tool: ${versionsText(versions)}.`]),
    ...(settings.length === 0 ? [] : [`The configurations had different settings: ${settings.join(', ')}.`]),
  ];
}

/** The labels of the groups that say something, by what they say. */
function ownersBy(
  groups: readonly MergedGroup[],
  read: (group: MergedGroup) => readonly string[],
): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const group of groups) {
    for (const text of new Set(read(group))) {
      const labels = owners.get(text);
      if (labels === undefined) owners.set(text, [group.group.label]);
      else labels.push(group.group.label);
    }
  }
  return owners;
}

function versionsText(versions: ReadonlyMap<string, readonly string[]>): string {
  return listed([...versions].map(([version, labels]) => `${version} (${namesOf(labels, Infinity)})`));
}

function namesOf(labels: readonly string[], all: number): string {
  return labels.length === all ? 'every configuration' : listed(labels);
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return `${names.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${formatInteger(more)} more` : ''}`;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].toSorted();
}
