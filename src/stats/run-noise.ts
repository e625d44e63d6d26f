import type { RunNoise } from './evidence.ts';

/** What is believed of run-to-run noise before any run was seen: a standard deviation of a run's log level, and what that is worth. */
export const RUN_PRIOR = { sd: 0.1, degreesOfFreedom: 4 } as const;

/** Both arms ran interleaved against one deployment: nothing but the requests differs. */
export const NO_RUN_NOISE: RunNoise = { variance: 0, degreesOfFreedom: Infinity };

/** Both arms ran interleaved, against two deployments that differ by `sd` each although they are the same thing. */
export function deploymentNoise(sd: number): RunNoise {
  return { variance: 2 * sd ** 2, degreesOfFreedom: Infinity };
}

/** One stored run against a new one: the noise of both, of which only the prior is known. */
export function storedRunNoise(): RunNoise {
  return { variance: 2 * RUN_PRIOR.sd ** 2, degreesOfFreedom: RUN_PRIOR.degreesOfFreedom };
}
