import { describeOldNode } from './node-version.ts';

const oldNode = describeOldNode(process.versions.node, 'GitHub runners have it from version 2.327.1 on.');
if (oldNode === null) {
  const { runMergeAction } = await import('./merge-action.ts');
  await runMergeAction();
} else {
  process.stdout.write(`::error::${oldNode}\n`);
  process.exitCode = 1;
}
