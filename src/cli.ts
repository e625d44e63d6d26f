#!/usr/bin/env node
import { describeOldNode } from './node-version.ts';

const oldNode = describeOldNode(process.versions.node, 'Install it from https://nodejs.org.');
if (oldNode === null) {
  const { runCommand } = await import('./command.ts');
  await runCommand();
} else {
  process.stderr.write(`${oldNode}\n`);
  process.exitCode = 2;
}
