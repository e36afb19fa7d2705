const { projects } = require('./jest.config.js');
const unit = projects.find(({ displayName }) => displayName === 'unit');

/** What mutation runs (stryker.config.json) repeat for every mutant. */
module.exports = {
  ...unit,
  testEnvironment: require.resolve('./test/mutation/stopAtFailure.js'),
  testMatch: ['<rootDir>/test/mutation/engine.js'],
  setupFiles: ['<rootDir>/test/mutation/fewerRuns.js'],
};
