import type { MockShape, Spread } from '../model.ts';
import type { Given } from './given.ts';
import type { Problems } from './problems.ts';
import type { InputValues } from './read-values.ts';
import { highEnd, lowEnd } from './spread.ts';

/** How the mock behaves; a first token that could only come after the last one is a problem. */
export function readMockShape(values: InputValues, given: Given, problems: Problems): MockShape {
  const latencyMs = values['mock-latency'];
  const isGiven = given.isSet('mock-ttft');
  const ttftMs = isGiven ? values['mock-ttft'] : earlyIn(latencyMs);
  const latest = highEnd(latencyMs);
  if (latest !== null && lowEnd(ttftMs) > latest) {
    problems.add(
      `mock-ttft: ${lowEnd(ttftMs)}ms at its shortest is later than mock-latency at its longest, ${latest}ms; the first token comes before the last one`,
    );
  }
  return {
    latencyMs,
    ttftMs,
    latestTtft: isGiven ? 1 : LATEST,
    outputTokens: values['mock-output-tokens'],
    errorRate: values['mock-error-rate'],
    timeScale: values['mock-time-scale'],
  };
}

const [EARLIEST, LATEST] = [0.2, 0.6];

/**
 * A fifth to three fifths of the shortest latency: `60ms..180ms` for the default latency. Of a lognormal it is that of the median,
 * as hardly any answer is near the shortest.
 */
function earlyIn(latencyMs: Spread): Spread {
  const usual = latencyMs.kind === 'lognormal' ? latencyMs.p50 : lowEnd(latencyMs);
  return { kind: 'uniform', low: usual * EARLIEST, high: usual * LATEST };
}
