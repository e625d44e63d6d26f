import type { Distribution, MetricName, Verdict } from '../model.ts';
import type { MergedGroup, Merged } from './model.ts';

/** Whether a configuration is surely the best or the worst in something. */
export type Mark = 'best' | 'worst' | null;

/** One configuration as every report shows it, beside the others. */
export interface GroupRow {
  /** From 1, the fastest first; pictures name it so. */
  readonly number: number;
  /** Foreign text. */
  readonly label: string;
  readonly metrics: Readonly<Record<MetricName, Distribution>>;
  readonly marks: Readonly<Partial<Record<MetricName, Mark>>>;
  readonly attempted: number;
  readonly failed: number;
  /** `8 shards`, `7 of 8 shards`; empty where one job sent everything. */
  readonly shards: string;
  readonly verdict: Verdict;
}

/** Configurations that are shown one by one; the rest is in merge.json. */
export const MOST_GROUPS = 500;

/** The rows of the comparison. */
export function groupRows({ groups, rankings }: Pick<Merged, 'groups' | 'rankings'>): readonly GroupRow[] {
  return groups.map((merged, place) => {
    const { summary, verdict } = merged.report;
    const marks = rankings.rankings.map(({ metric, best, worst }) => [
      metric,
      best === place ? 'best' : worst === place ? 'worst' : null,
    ]);
    return {
      number: place + 1,
      label: merged.group.label,
      metrics: summary.metrics,
      marks: Object.fromEntries(marks) as GroupRow['marks'],
      attempted: summary.attempted,
      failed: summary.failed,
      shards: shardsText(merged),
      verdict,
    };
  });
}

/** How many shards a configuration was measured in. */
function shardsText({ group, results }: Pick<MergedGroup, 'group' | 'results'>): string {
  if (group.count === null) return '';
  const due = results.length + group.missing.length;
  return results.length === due ? `${due} shards` : `${results.length} of ${due} shards`;
}

/** How best and worst were found, or why they were not; empty with a single configuration. */
export function rankingSentence({ groups, rankings, deploymentVariation }: Merged): string {
  if (groups.length < 2) return '';
  if (rankings.problem !== null) return `Best and worst are not marked: ${rankings.problem}.`;
  const variation = `${Number((deploymentVariation * 100).toFixed(3))} %`;
  const isAnyMarked = rankings.rankings.some(({ best, worst }) => best !== null || worst !== null);
  return (
    (isAnyMarked ? '' : 'None is marked as the best or the worst. ') +
    'Best and worst are marked only where every difference to the others is sure (95 % for all together): medians of the ' +
    `differences between requests of the same prompt, with ${variation} for what deployments of the same thing differ anyway.`
  );
}
