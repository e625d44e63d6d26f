import * as v from 'valibot';
import { InputError } from '../errors.ts';
import { printable } from '../foreign-text.ts';

/** Most bytes of a summary that is read for a comment. */
export const LARGEST_SUMMARY = 16 * 1024 * 1024;

const Text = (longest: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => printable(text, longest)),
  );
const Finite = v.nullable(v.pipe(v.number(), v.finite()));
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Answer = v.picklist(['pass', 'fail', 'inconclusive']);

const Check = v.object({
  threshold: Text(120),
  unit: v.picklist(['seconds', 'tokens', 'tokens_per_second', 'share', 'change', 'requests_per_second']),
  limit: v.pipe(v.number(), v.finite()),
  observed: Finite,
  observed_low: Finite,
  observed_high: Finite,
  samples: Count,
  answer: Answer,
  warn_only: v.boolean(),
  reason: Text(500),
});
const Metric = v.object({
  unit: v.picklist(['seconds', 'tokens', 'tokens_per_second']),
  count: Count,
  average: Finite,
  p50: Finite,
  p90: Finite,
  p95: Finite,
  max: Finite,
});
const Failure = v.object({
  failure: Text(40),
  http_status: v.nullable(Count),
  message: Text(200),
  count: Count,
});
const Figure = v.object({ figure: Text(40), answer: Answer, reason: Text(500) });

const Summary = v.object({
  run_id: v.pipe(v.string(), v.uuid()),
  schema_version: v.literal(1),
  mode: v.picklist(['real', 'mock']),
  total_requests: Count,
  failed_requests: Count,
  config: v.object({ model: v.nullish(Text(120), null), api: v.nullish(Text(40), null) }),
  verdict: v.object({ status: v.picklist(['pass', 'fail', 'inconclusive', 'skipped', 'error']), reason: Text(500) }),
  checks: v.array(Check),
  metrics: v.record(v.string(), Metric),
  failures: v.array(Failure),
  baseline: v.nullable(
    v.object({
      problem: v.nullable(Text(500)),
      figures: v.array(Figure),
      notes: v.array(Text(500)),
    }),
  ),
  notes: v.array(Text(500)),
});

/** What a comment shows of a metrics_summary.json; texts are one printable line each, and still foreign. */
export type SummaryView = v.InferOutput<typeof Summary>;

/**
 * Reads a metrics_summary.json that anybody may have written: only what is shown is looked at, every text is cut, and
 * whatever is not as expected is refused.
 * @throws {InputError} that says what is wrong with it
 */
export function readSummaryView(text: string): SummaryView {
  const result = v.safeParse(Summary, parseJson(text), { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = printable(v.getDotPath(issue) ?? 'the document', 80);
  throw new InputError(`not a metrics_summary.json of this version: ${place}: ${printable(issue.message)}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError('not a metrics_summary.json: it is not valid JSON');
  }
}
