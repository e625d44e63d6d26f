import type { InputName } from './inputs.ts';

/** Inputs of the run that the other arm of an interleaved comparison can have of its own, as `baseline-…`. */
export const ARM_INPUTS = ['endpoint-url', 'api-key', 'model', 'api', 'auth', 'headers', 'parameters'] as const;

/** An input that each arm can have of its own. */
export type ArmInput = (typeof ARM_INPUTS)[number];

/** Inputs that say what the other arm is like; they mean something with `baseline: endpoint` only. */
export const BASELINE_INPUTS: readonly InputName[] = [
  ...ARM_INPUTS.map((name) => `baseline-${name}` as const),
  'baseline-mock-latency',
  'deployment-variation',
];
