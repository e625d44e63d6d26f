// How the modules of the project are loaded under mutation testing: anew for each mutant, so that nothing which a module remembers (a
// memoized function, say) lives from one mutant to the next.
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { takeTests } from './mutation-globals.mjs';

const GLOBALS = new URL('mutation-globals.mjs', import.meta.url).href;
const ROOT = new URL('..', import.meta.url).href;

/** Sources without their types, and what each module imports, by address; an import is looked up once. */
const sources = new Map();
const imports = new Map();
let generation = 0;

/** The address of a module without its generation; null when it is none of the project's. */
function moduleOf(url) {
  const address = url?.split('?')[0];
  return address?.startsWith(ROOT) && address.endsWith('.ts') ? address : null;
}

/** In each generation every module has another address, which makes Node load it again. */
function resolveModule(specifier, context, next) {
  if (specifier === '@jest/globals') return { url: GLOBALS, shortCircuit: true };
  const importer = moduleOf(context.parentURL);
  const known = importer && imports.get(importer)?.get(specifier);
  const found = known ? { url: known, shortCircuit: true } : next(specifier, context);
  const module = moduleOf(found.url);
  if (!module) return found;
  if (importer) imports.set(importer, (imports.get(importer) ?? new Map()).set(specifier, module));
  return { ...found, url: `${module}?${generation}` };
}

function loadModule(url, context, next) {
  const module = moduleOf(url);
  if (!module) return next(url, context);
  if (!sources.has(module)) sources.set(module, stripTypeScriptTypes(readFileSync(fileURLToPath(module), 'utf8')));
  return { format: 'module', source: sources.get(module), shortCircuit: true };
}

/** Call once per process. A failing property is not shrunk: that it fails is all there is to know. */
export function prepareModules() {
  registerHooks({ resolve: resolveModule, load: loadModule });
  fc.configureGlobal({ endOnFailure: true });
}

/** What is loaded from here on is loaded anew. */
export function forgetModules() {
  generation += 1;
}

/** Loads a test file. Its tests as `{ id, name, file, run }`; a file that does not load is one failing test. */
export async function loadTests(file) {
  const failure = await import(pathToFileURL(file).href).then(
    () => [],
    (error) => [{ name: 'loads', run: () => Promise.reject(error) }],
  );
  const seen = new Map();
  return [...takeTests(), ...failure].map(({ name, run }) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { id: `${file} ${name}${times > 1 ? ` (${times})` : ''}`, name, file, run };
  });
}

/** Whether a loaded test file imports a module, directly or through others. */
export function reaches(testFile, moduleFile) {
  const wanted = pathToFileURL(moduleFile).href;
  const reached = new Set([pathToFileURL(testFile).href]);
  for (const module of reached) {
    if (module === wanted) return true;
    for (const imported of imports.get(module)?.values() ?? []) reached.add(imported);
  }
  return false;
}
