import { describeOldNode } from './node-version.ts';

const oldNode = describeOldNode(process.versions.node, 'GitHub runners have it from version 2.327.1 on.');
if (oldNode === null) {
  const { runAction } = await import('./action.ts');
  await runAction();
} else {
  process.stdout.write(`::error::${oldNode}\n`);
  process.exitCode = 1;
}
