import type { Gates, Threshold } from '../model.ts';
import { parseThresholds } from '../verdict/grammar.ts';
import type { Given } from './given.ts';
import { rowOf } from './inputs.ts';
import type { Problems } from './problems.ts';
import type { InputValues } from './read-values.ts';

/** Values that limits are made of. */
export type GateValues = Pick<
  InputValues,
  'max-average-latency' | 'max-error-rate' | 'thresholds' | 'confidence' | 'on-inconclusive' | 'report-only'
>;

/** What the job is held to; `max-error-rate`, which every run has, comes last: the verdict speaks of the user's limits first. */
export function readGates(values: GateValues, given: Pick<Given, 'text'>, problems: Problems): Gates {
  const latency = values['max-average-latency'];
  const errorRate: Threshold = {
    source: `max-error-rate ${given.text('max-error-rate')?.text.trim() ?? rowOf('max-error-rate').default}`,
    subject: { kind: 'error_rate' },
    operator: '<=',
    limit: values['max-error-rate'],
    warnOnly: false,
    byObserved: true,
  };
  const average = latency === null ? [] : [averageLatency(latency, given)];
  const further = problems.attempt(() => parseThresholds(values.thresholds ?? '', 'thresholds')) ?? [];
  return {
    thresholds: [...average, ...further, errorRate],
    confidence: values.confidence,
    onInconclusive: values['on-inconclusive'],
    reportOnly: values['report-only'],
  };
}

function averageLatency(ms: number, given: Pick<Given, 'text'>): Threshold {
  const text = given.text('max-average-latency')?.text.trim() ?? '';
  return {
    source: `max-average-latency ${/[a-z]$/.test(text) ? text : `${text}s`}`,
    subject: { kind: 'metric', metric: 'latency', statistic: { kind: 'average' } },
    operator: '<=',
    limit: ms / 1000,
    warnOnly: false,
  };
}
