const { TestEnvironment } = require('jest-environment-node');

/** One failing test kills a mutant: the others need not run. */
module.exports = class StopAtFailure extends TestEnvironment {
  handleTestEvent(event) {
    if (event.name === 'test_fn_failure') this.failed = true;
    if (event.name === 'test_start' && this.failed) event.test.mode = 'skip';
  }
};
