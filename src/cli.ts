#!/usr/bin/env node
import { describeOldNode } from './node-version.ts';

const oldNode = describeOldNode(process.versions.node);
if (oldNode === null) {
  const { runCommand } = await import('./command.ts');
  await runCommand();
} else {
  process.stderr.write(`${oldNode}\n`);
  process.exitCode = 2;
}
