const { TestEnvironment } = require("jest-environment-node");

/** Skips the rest of a file of tests once one of them has found the mistake. */
module.exports = class SkipOnceFound extends TestEnvironment {
  found = false;

  handleTestEvent({ name, test }) {
    if (name === "test_done" && test.errors.length > 0) this.found = true;
    if (name === "test_start" && this.found) test.mode = "skip";
  }
};
