const { default: TestRunner } = require("jest-runner");

/** Ends the run after the first file of tests that found the mistake. Jest's own bail would end Stryker's process with it, so Stryker turns it off. */
module.exports = class EndOnceFound extends TestRunner {
  runTests(tests, watcher, options) {
    this.on("test-file-success", ([, { numFailingTests }]) => {
      if (numFailingTests > 0) void watcher.setState({ interrupted: true });
    });
    return super.runTests(tests, watcher, options);
  }
};
