// A test runner for Stryker: runs the unit tests of pure code in its own process, without jest around them, so that a mutant costs
// milliseconds instead of the seconds that jest takes to start over. The test files and their assertions are the ones that jest runs.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { forgetModules, loadTests, prepareModules, reaches } from './mutation-modules.mjs';

const TEST_FILES = '__tests__/{stats,verdict,api}/**/!(simulations).test.ts';

/** Where the first run leaves how long each test took, for the processes that come after it. */
const TIMES = 'mutation-times.json';

/** About as long as a test file takes to load on a busy machine. */
const LOADING_MS = 1000;

/** Where instrumented code looks for the mutant that is active, and counts. */
const CONTEXT = '__stryker__';

/** Statuses of `@stryker-mutator/api/test-runner`, which are numbers there. */
const SUCCESS = 0;
const FAILED = 1;

function testFiles() {
  return globSync(TEST_FILES)
    .map((file) => resolve(file))
    .toSorted();
}

async function runTest({ id, name, file, run }) {
  const start = performance.now();
  const result = { id, name, fileName: file };
  try {
    await run();
    return { ...result, status: SUCCESS, timeSpentMs: performance.now() - start };
  } catch (error) {
    return { ...result, status: FAILED, failureMessage: String(error?.message ?? error), timeSpentMs: 0 };
  }
}

/** The test files that can kill a mutant and what they take, the quickest first. */
function filesFor(testFilter, times) {
  const total = (file) =>
    (testFilter ?? Object.keys(times))
      .filter((id) => id.startsWith(`${file} `))
      .reduce((sum, id) => sum + (times[id] ?? 0), 0);
  return testFiles()
    .map((file) => ({ file, time: total(file) }))
    .filter(({ time }) => time > 0)
    .toSorted((a, b) => a.time - b.time)
    .map(({ file }) => file);
}

/** The tests that can kill a mutant, the quickest files first; in them the quickest tests. */
async function* testsFor({ testFilter, sandboxFileName }, times) {
  const wanted = testFilter && new Set(testFilter);
  for (const file of filesFor(testFilter, times)) {
    const tests = await loadTests(file);
    if (!wanted && !reaches(file, sandboxFileName)) continue;
    yield* tests
      .filter(({ id, name }) => name === 'loads' || !wanted || wanted.has(id))
      .toSorted((a, b) => (times[a.id] ?? 0) - (times[b.id] ?? 0));
  }
}

/** Runs every test of the files that import anything to mutate, and notes which test reaches which mutant. */
async function dryRun({ files }) {
  const context = { currentTestId: undefined };
  globalThis[CONTEXT] = context;
  const results = [];
  for (const testFile of testFiles()) {
    const tests = await loadTests(testFile);
    for (const test of files.some((file) => reaches(testFile, file)) ? tests : []) {
      context.currentTestId = test.id;
      results.push(await runTest(test));
      context.currentTestId = undefined;
    }
  }
  writeFileSync(TIMES, JSON.stringify(Object.fromEntries(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]))));
  return { status: 'complete', tests: results, mutantCoverage: context.mutantCoverage };
}

/**
 * What instrumented code counts on while a mutant is active: it throws once `hitCount` is above `hitLimit`, which here is
 * as soon as a test takes far longer than without a mutant.
 */
function createContext(activeMutant) {
  let deadline = Infinity;
  const context = {
    activeMutant,
    hitCount: 0,
    timedOut: false,
    get hitLimit() {
      context.timedOut ||= performance.now() > deadline;
      return context.timedOut ? -1 : Infinity;
    },
    startTest(usualMs) {
      deadline = performance.now() + 10 * usualMs + 1500;
    },
  };
  return context;
}

/** One mutant: ends at the first test that fails. */
async function mutantRun(options) {
  const times = JSON.parse(readFileSync(TIMES, 'utf8'));
  const context = createContext(options.activeMutant.id);
  globalThis[CONTEXT] = context;
  forgetModules();
  context.startTest(LOADING_MS);
  let nrOfTests = 0;
  for await (const test of testsFor(options, times)) {
    context.startTest(times[test.id] ?? 0);
    const { id, status, failureMessage } = await runTest(test);
    context.startTest(LOADING_MS);
    nrOfTests += 1;
    if (context.timedOut) return { status: 'timeout', reason: `${id} took too long` };
    if (status === FAILED) return { status: 'killed', killedBy: [id], failureMessage, nrOfTests };
  }
  return { status: 'survived', nrOfTests };
}

function createRunner() {
  prepareModules();
  return { capabilities: () => ({ reloadEnvironment: true }), dryRun, mutantRun };
}

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory: createRunner }];
