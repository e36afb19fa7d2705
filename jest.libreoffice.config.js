/** `npm run libreoffice`: what our files are in LibreOffice. Wants its command soffice; no part of `npm test`. */
const { projects } = require('./jest.config.js');
const built = projects.find(({ displayName }) => displayName === 'built');

module.exports = {
  projects: [{ ...built, displayName: 'libreoffice', testMatch: ['<rootDir>/test/libreoffice/**/*.test.ts'] }],
};
