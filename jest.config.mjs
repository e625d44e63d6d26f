if (Number(process.versions.node.split('.')[0]) < 24) {
  throw new Error(
    `The tests need Node 24, this is ${process.version}. "npm test" brings it where npm has it; elsewhere install the version in .node-version.`,
  );
}

export default {
  testEnvironment: 'node',
  // Far longer than any test takes by itself: it ends what hangs, and says nothing of how busy the machine is.
  testTimeout: 120_000,
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  setupFilesAfterEnv: ['<rootDir>/__tests__/support/second-try.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-strip.mjs' },
  modulePathIgnorePatterns: ['<rootDir>/lib', '<rootDir>/dist'],
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
};
