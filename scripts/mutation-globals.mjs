// What `@jest/globals` is under mutation testing: jest's own `expect`, and its own `each` over a `describe` and a `test` that only collect.
// There is one instance in the process, so that mutation-runner.mjs finds here what a test file said while it was loaded.
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** jest's assertions. */
export const { expect } = load('expect');

let tests = [];
let titles = [];

/** Collects the tests of one block; its name precedes theirs. */
export function describe(title, block) {
  titles.push(title);
  try {
    block();
  } finally {
    titles.pop();
  }
}

/** Collects one test. */
export function test(title, run) {
  tests.push({ name: [...titles, title].join(' '), run });
}

const { bind } = load('jest-each');
describe.each = bind(describe, false);
test.each = bind(test, false);

/** What was collected since the last call: `{ name, run }`, in order. */
export function takeTests() {
  const taken = tests;
  tests = [];
  return taken;
}
