/** What mutation runs repeat: the engine's tests and those of its refusals, without very many rows or items. */
const { projects } = require('./jest.config.js');
const unit = projects.find(({ displayName }) => displayName === 'unit');

module.exports = {
  ...unit,
  testMatch: ['<rootDir>/test/{engine,functions}/**/*.test.ts'],
  testPathIgnorePatterns: ['manyRows', 'manyItems', 'functions/examples'],
  setupFiles: ['<rootDir>/test/support/fewerRuns.js'],
};
