const { availableParallelism } = require('node:os');

/**
 * Looking up a global within Jest's sandbox goes through an interceptor of Node; handed to every module as parameters,
 * tests took a quarter less time. Not Date, nor what else tests put something in
 * place of, nor names that modules give to something of their own.
 */
const builtIns = [
  'Array',
  'Error',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'RangeError',
  'RegExp',
  'String',
  'TypeError',
  'WeakMap',
  'isNaN',
  'parseFloat',
  'parseInt',
];

const common = {
  testEnvironment: 'node',
  transform: { '\\.[jt]sx?$': '@swc/jest' },
  modulePathIgnorePatterns: ['<rootDir>/artifacts/'],
  // What Univer requires of these packages exists as ES modules alone.
  transformIgnorePatterns: [
    '/node_modules/(?!(@ironcalc|cjk-regex|kdbush|lodash-es|nanoid|quickselect|rbush|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space)/)',
  ],
  setupFilesAfterEnv: ['<rootDir>/test/support/limits.ts'],
};

/** Unit tests run anywhere; `built` reads dist/ and artifacts/, so `npm test` builds first; `e2e` drives a real browser. */
const projects = [
  {
    ...common,
    sandboxInjectedGlobals: builtIns,
    displayName: 'unit',
    testMatch: ['<rootDir>/test/{command,engine,field,files,functions,help,model,sheets,sql}/**/*.test.ts'],
  },
  {
    ...common,
    sandboxInjectedGlobals: builtIns,
    displayName: 'built',
    testMatch: ['<rootDir>/test/{built,samples,sandbox,taskpane,workbook}/**/*.test.ts'],
  },
  {
    ...common,
    displayName: 'e2e',
    testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    globalSetup: '<rootDir>/test/support/browser.ts',
  },
];

/** Jest takes whatever follows `--selectProjects` for a project, a path too, and then runs every test of the others. */
function refusePathsForProjects(argv) {
  const from = argv.findIndex((word) => word.startsWith('--selectProjects'));
  if (from < 0) return;
  const following = argv.slice(from + 1);
  const end = following.findIndex((word) => word.startsWith('-'));
  const named = following.slice(0, end < 0 ? undefined : end);
  const [path] = named.filter((name) => !projects.some(({ displayName }) => displayName === name));
  if (path !== undefined)
    throw new Error(`‘${path}’ is no project. Tests of one project: npm run test:unit -- ${path}`);
}
refusePathsForProjects(process.argv);

module.exports = {
  // A browser test waits more than it computes: three at a time even where there are two cores took a sixth less time.
  maxWorkers: Math.max(3, availableParallelism() - 1),
  testSequencer: '<rootDir>/test/support/sequencer.js',
  reporters: ['default', '<rootDir>/test/support/closingLine.js'],
  globalSetup: '<rootDir>/test/support/measure.ts',
  projects,
};
