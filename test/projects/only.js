/** One project of jest.config.js as a configuration of its own: what follows on the command line is a path within it. */
const path = require('node:path');
const all = require('../../jest.config.js');

const rootDir = path.resolve(__dirname, '../..');

module.exports = (name) => ({
  ...all,
  rootDir,
  projects: all.projects.filter(({ displayName }) => displayName === name).map((project) => ({ ...project, rootDir })),
});
