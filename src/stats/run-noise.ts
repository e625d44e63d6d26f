import type { RunNoise } from './evidence.ts';

/** What is believed of run-to-run noise before any run was seen. */
export interface NoisePrior {
  /** Standard deviation of one run's log level: 0.1 = 10 %. */
  readonly sd: number;
  /** Degrees of freedom that the belief is worth. */
  readonly weight: number;
}

/** 10 % between runs at similar hours, worth four degrees of freedom. */
export const DEFAULT_PRIOR: NoisePrior = { sd: 0.1, weight: 4 };

/** Both arms ran interleaved against one deployment: nothing but the requests differs. */
export const NO_RUN_NOISE: RunNoise = { variance: 0, degreesOfFreedom: Infinity };

/** Both arms ran interleaved, against two deployments that differ by `sd` each although they are the same thing. */
export function deploymentNoise(sd: number): RunNoise {
  return { variance: 2 * sd ** 2, degreesOfFreedom: Infinity };
}

/** One stored run against a new one: the noise of both, of which only the prior is known. */
export function storedRunNoise(prior: NoisePrior = DEFAULT_PRIOR): RunNoise {
  return { variance: 2 * prior.sd ** 2, degreesOfFreedom: prior.weight };
}
