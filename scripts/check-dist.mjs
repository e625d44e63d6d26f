// Run after `npm run build`: fails when the committed dist/ is not what the sources build, or could not run.
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';

/** Bundles with an import that ncc could not resolve: it leaves a call that fails at run time, and reports success. */
function findUnresolvedImports() {
  return globSync('dist/**/*.js').filter((file) => readFileSync(file, 'utf8').includes('eval("require")'));
}

const changed = execFileSync('git', ['status', '--porcelain', '--', 'dist'], { encoding: 'utf8' });
const unresolved = findUnresolvedImports();

if (changed !== '') {
  console.error(`The committed dist/ differs from what the sources build. Commit the rebuilt one:\n${changed}`);
}
if (unresolved.length > 0) {
  console.error(`Unresolved imports (search for eval("require")) in: ${unresolved.join(', ')}`);
}
if (changed !== '' || unresolved.length > 0) {
  process.exitCode = 1;
} else {
  console.log('dist/ is what the sources build.');
}
