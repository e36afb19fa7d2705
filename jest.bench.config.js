/** `npm run bench` in the browser: what is measured is printed, nothing is asserted about time. */
const { projects } = require('./jest.config.js');
const browser = projects.find(({ displayName }) => displayName === 'e2e');

module.exports = {
  projects: [{ ...browser, displayName: 'bench', testMatch: ['<rootDir>/test/bench/**/*.bench.ts'] }],
};
