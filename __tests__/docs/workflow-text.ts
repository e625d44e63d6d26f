import { parse, stringify } from 'yaml';

/** A mapping of YAML. */
export type Mapping = Readonly<Record<string, unknown>>;

const OURS = 'org/llm-latency-action@v1';
const JOB_KEYS = ['services', 'strategy', 'env'];

/**
 * A whole workflow around a piece of one: a workflow as it is, jobs, steps, the inputs of our step alone, services, permissions.
 * Pieces that a line `# …` separates belong to one job. null = it is no piece of a workflow.
 */
export function toWorkflow(text: string, inputs: readonly string[]): string | null {
  const pieces = text.split(/^# …$/m).map((piece) => parse(piece) as unknown);
  const [first] = pieces;
  if (isMapping(first) && 'jobs' in first) return text;
  const job: { steps: unknown[]; [key: string]: unknown } = { 'runs-on': 'ubuntu-latest', steps: [] };
  const workflow: Record<string, unknown> = { name: 'Test', on: 'push', jobs: { job } };
  for (const piece of pieces) {
    if (Array.isArray(piece)) job.steps.push(...(piece as unknown[]));
    else if (!isMapping(piece) || !addMapping(piece, { workflow, job, inputs })) return null;
  }
  if (job.steps.length === 0) job.steps.push({ uses: OURS, with: { mode: 'mock' } });
  addMissing(workflow, stringify(workflow));
  return stringify(workflow);
}

/** Whether something is a mapping, not a list. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Parts {
  readonly workflow: Record<string, unknown>;
  readonly job: { steps: unknown[]; [key: string]: unknown };
  readonly inputs: readonly string[];
}

function addMapping(piece: Mapping, { workflow, job, inputs }: Parts): boolean {
  const keys = Object.keys(piece);
  if (keys.every((key) => inputs.includes(key))) {
    job.steps.push({ uses: OURS, with: piece });
    return true;
  }
  if (keys.every((key) => isMapping(piece[key]) && 'steps' in piece[key])) {
    workflow['jobs'] = piece;
    return true;
  }
  for (const key of keys) {
    if (key === 'with') job.steps.push({ uses: OURS, with: piece[key] });
    else if (key === 'permissions' || key === 'on' || key === 'concurrency') workflow[key] = piece[key];
    else if (JOB_KEYS.includes(key)) job[key] = piece[key];
    else return false;
  }
  return true;
}

/** Steps and jobs that a piece refers to and does not show. */
function addMissing(workflow: Record<string, unknown>, text: string): void {
  const jobs = workflow['jobs'] as Record<string, { steps: Mapping[]; needs?: string | string[] }>;
  for (const job of Object.values(jobs)) {
    const used = new Set(Array.from(text.matchAll(/\bsteps\.([\w-]+)\./g), ([, id]) => id));
    const shown = new Set(job.steps.map((step) => step['id']));
    for (const id of used) if (!shown.has(id)) job.steps.unshift({ id, run: 'true' });
    for (const need of [job.needs ?? []].flat())
      jobs[need] ??= { 'runs-on': 'ubuntu-latest', steps: [{ run: 'true' }] } as never;
  }
}
