import { describeOldNode } from './node-version.ts';

const oldNode = describeOldNode(process.versions.node);
if (oldNode === null) {
  const { runAction } = await import('./action.ts');
  await runAction();
} else {
  process.stdout.write(`::error::${oldNode}\n`);
  process.exitCode = 1;
}
