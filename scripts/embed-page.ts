// `npm run docs`: puts the style and the script of report.html, readable files both, into one module that holds them as texts.
import { readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const FOLDER = fileURLToPath(new URL('../src/report/html', import.meta.url));
const ASSETS = join(FOLDER, 'assets.ts');
const PRETTIER = { singleQuote: true, printWidth: 120 } as const;

/** The text of src/report/html/assets.ts. */
export async function pageAssets(): Promise<string> {
  const script = await format(`(() => {\n'use strict';\n${bundle(join(FOLDER, 'browser/main.ts'))}\n})();`, {
    ...PRETTIER,
    parser: 'babel',
  });
  const style = readFileSync(join(FOLDER, 'browser/style.css'), 'utf8').replaceAll(/\/\*[^]*?\*\/\s*/g, '');
  return [
    '// Written by "npm run docs" from the files in browser/; change them there.',
    '/** Style of report.html. */',
    `export const PAGE_STYLE = ${literal(style)};`,
    '/** Script of report.html. */',
    `export const PAGE_SCRIPT = ${literal(script)};`,
    '',
  ].join('\n');
}

/** A text as a template literal, whose lines stay lines. */
function literal(text: string): string {
  return `\`${text.replaceAll(/[\\`]|\$\{/g, '\\$&')}\``;
}

/** A module and all that it imports, each once and before whoever needs it, as one script without imports and exports. */
function bundle(entry: string): string {
  const pieces = new Map<string, string>();
  function add(file: string): void {
    if (pieces.has(file)) return;
    pieces.set(file, '');
    const code = stripTypeScriptTypes(readFileSync(file, 'utf8'));
    const imports = /^import \{[^}]*\} from '(\.[^']*)';$/gm;
    for (const [, path = ''] of code.matchAll(imports)) add(join(dirname(file), path));
    pieces.delete(file);
    pieces.set(file, withoutComments(code.replaceAll(imports, '').replaceAll(/^export /gm, '')));
  }
  add(entry);
  const script = [...pieces.values()].join('\n');
  refuseLeftovers(script);
  return script;
}

function withoutComments(code: string): string {
  return code.replaceAll(/^\s*\/\*\*[^]*?\*\/$|^\s*\/\/.*$/gm, '');
}

/** One scope holds all modules, so that their names must differ; and what the plain patterns above missed must not slip through. */
function refuseLeftovers(script: string): void {
  const names = Array.from(script.matchAll(/^(?:async )?(?:function|const|let|class) (\w+)/gm), ([, name]) => name);
  const repeated = names.filter((name, i) => names.indexOf(name) !== i);
  if (repeated.length > 0) throw new Error(`Names that several modules of the page use: ${repeated.join(', ')}`);
  const leftover = /^\s*(import|export)\b.*/m.exec(script);
  if (leftover !== null) throw new Error(`Left in the script of the page: ${leftover[0]}`);
}

if (import.meta.main) writeFileSync(ASSETS, await pageAssets());
