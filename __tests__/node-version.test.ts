import { expect, test } from '@jest/globals';
import { describeOldNode } from '../src/node-version.ts';

test.each(['16.20.2', '20.20.2', '22.19.0', '23.11.0'])('Node %s is too old, in one line', (version) => {
  expect(describeOldNode(version, 'Do this.')).toBe(
    `llm-latency needs Node 24 or newer, this is Node ${version}. Do this.`,
  );
});

test.each(['24.0.0', '24.21.0', '100.0.0'])('Node %s is fine', (version) => {
  expect(describeOldNode(version, 'Do this.')).toBeNull();
});
