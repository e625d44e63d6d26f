#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { describeOldNode } from './node-version.ts';

const oldNode = describeOldNode(process.versions.node, 'Install it from https://nodejs.org.');
if (oldNode === null) {
  // Compiled code is kept in the system's temporary directory, so that the next start is quicker.
  enableCompileCache();
  const { runCommand } = await import('./command.ts');
  await runCommand();
} else {
  process.stderr.write(`${oldNode}\n`);
  process.exitCode = 2;
}
