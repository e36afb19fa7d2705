/** The browser's tests first: they take longest, and what is short fills the gaps at the end. */
const { default: Sequencer } = require('@jest/test-sequencer');

module.exports = class BrowserFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort([...tests]);
    const isBrowsers = ({ path }) => /[\\/]test[\\/]e2e[\\/]/.test(path);
    return [...sorted.filter(isBrowsers), ...sorted.filter((test) => !isBrowsers(test))];
  }
};
