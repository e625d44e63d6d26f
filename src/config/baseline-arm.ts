import type { MockShape } from '../model.ts';
import { ARM_INPUTS, type ArmInput } from './baseline-inputs.ts';
import type { Given } from './given.ts';
import type { InputName } from './inputs.ts';
import { readMockShape } from './mock-shape.ts';
import type { Problems } from './problems.ts';
import type { InputValues } from './read-values.ts';
import { readTarget, type ReadTarget } from './target.ts';

/** The other arm of an interleaved comparison. */
export interface BaselineArm extends ReadTarget {
  /** null unless the mode is mock. */
  readonly mock: MockShape | null;
}

/**
 * Reads the other arm: what no `baseline-…` input says is as in the run itself. null when there was a problem; one that the
 * run has as well is not told twice.
 */
export function readBaselineArm(values: InputValues, given: Given, problems: Problems): BaselineArm | null {
  const own = {
    values: { ...values, ...ownValues(values) },
    given: { ...given, text: (name: InputName) => ownText(name, given, values), nameOf: ownName },
    problems: { ...problems, add: (message: string) => addOnce(message, problems) },
  };
  const read = readTarget(own.values, own.given, own.problems);
  const mock = given.mode === 'mock' ? readMockShape(own.values, given, own.problems) : null;
  return read === null ? null : { ...read, mock };
}

function ownValues(values: InputValues): Partial<InputValues> {
  const set = ARM_INPUTS.filter((name) => values[`baseline-${name}`] !== null);
  const latency = values['baseline-mock-latency'];
  return {
    ...Object.fromEntries(set.map((name) => [name, values[`baseline-${name}`]])),
    ...(latency === null ? {} : { 'mock-latency': latency }),
  };
}

/** A key that is only inherited is no contradiction to `auth: none`: it is just not sent. */
function ownText(name: InputName, given: Given, values: InputValues): ReturnType<Given['text']> {
  if (!isArmInput(name)) return given.text(name);
  const own = given.text(`baseline-${name}`);
  if (own !== null) return own;
  const keyless = name === 'api-key' && values['baseline-auth'] === 'none';
  return keyless ? null : given.text(name);
}

function isArmInput(name: InputName): name is ArmInput {
  return ARM_INPUTS.some((candidate) => candidate === name);
}

function ownName(name: InputName): InputName {
  return isArmInput(name) ? `baseline-${name}` : name;
}

/** The same problem of the run is told of its own inputs and variables, without the prefix. */
function addOnce(message: string, problems: Problems): void {
  const ofRun = message.replaceAll('baseline-', '').replaceAll('BASELINE_', '');
  if (!problems.has(ofRun)) problems.add(message.startsWith('baseline-') ? message : `baseline: ${message}`);
}
