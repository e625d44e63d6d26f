import type { JsonValue } from '../model.ts';
import type { Report } from './report.ts';
import { formatCount, formatInteger } from '../units.ts';

/** The part of the prompts that a run sent. */
export interface ReportShard {
  /** `2/7`. */
  readonly name: string;
  /** `9 of 60 prompts`. */
  readonly size: string;
}

/** As the run's settings have it; null = it sent all prompts, or is a merge of what sent them. */
export function shardOf({ config }: Pick<Report, 'config'>): ReportShard | null {
  const [index, count, listed] = ['index', 'count', 'listed'].map((name) => numberIn(config['shard'], name));
  const own = numberIn(config['prompts'], 'count');
  if (index === undefined || count === undefined || listed === undefined || own === undefined) return null;
  return { name: `${index}/${count}`, size: `${formatInteger(own)} of ${formatCount(listed, 'prompt')}` };
}

/** `Shard 2/7: 9 of 60 prompts`, in a list of one; none for a run that is no shard. */
export function shardSentence(report: Pick<Report, 'config'>): string[] {
  const shard = shardOf(report);
  return shard === null ? [] : [`Shard ${shard.name}: ${shard.size}`];
}

function numberIn(mapping: JsonValue | undefined, name: string): number | undefined {
  const value = (mapping as Readonly<Record<string, JsonValue>> | null | undefined)?.[name];
  return typeof value === 'number' ? value : undefined;
}
