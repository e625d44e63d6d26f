import { expect, test } from '@jest/globals';
import { describeOldNode } from '../src/node-version.ts';

test.each(['16.20.2', '20.20.2', '22.19.0', '23.11.0'])('Node %s is too old, in one line', (version) => {
  expect(describeOldNode(version)).toMatch(
    new RegExp(`^llm-latency needs Node 24 or newer, this is Node ${RegExp.escape(version)}\\. [^\\n]+$`),
  );
});

test.each(['24.0.0', '24.21.0', '100.0.0'])('Node %s is fine', (version) => {
  expect(describeOldNode(version)).toBeNull();
});
