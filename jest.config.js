const { availableParallelism } = require('node:os');

const common = {
  testEnvironment: 'node',
  transform: { '\\.[jt]sx?$': '@swc/jest' },
  // What Univer requires of these packages exists as ES modules alone.
  transformIgnorePatterns: [
    '/node_modules/(?!(cjk-regex|kdbush|lodash-es|nanoid|quickselect|rbush|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space)/)',
  ],
};

/** Unit tests run anywhere; `built` reads dist/ and artifacts/, so `npm test` builds first; `e2e` drives a real browser. */
module.exports = {
  // A busy machine takes its time with a workbook; no test measures any.
  testTimeout: 30_000,
  // A browser test waits more than it computes: two at a time even where there are two cores.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  reporters: ['default', '<rootDir>/test/support/closingLine.js'],
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/test/{engine,functions,help,model,sheets}/**/*.test.ts'] },
    {
      ...common,
      displayName: 'built',
      testMatch: ['<rootDir>/test/{built,samples,sandbox,taskpane,workbook}/**/*.test.ts'],
    },
    {
      ...common,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      globalSetup: '<rootDir>/test/support/browser.ts',
    },
  ],
};
