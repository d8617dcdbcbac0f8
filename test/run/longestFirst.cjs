/**
 * The order in which jest runs the test files. A fresh clone knows no durations, and jest then goes by size: the end-to-end
 * tests are short to read and long to run, so one of them would be left alone at the end while the other core is idle.
 */
const LONGEST = "/test/e2e/oracle.test.ts";

const rank = ({ path }) => (path.endsWith(LONGEST) ? 0 : path.includes("/test/e2e/") ? 1 : 2);
const size = ({ context, path }) => context.hasteFS.getSize(path) ?? 0;

module.exports = class LongestFirst {
  sort(tests) {
    return [...tests].sort((one, other) => rank(one) - rank(other) || size(other) - size(one));
  }

  /** Nothing is split over machines, and every run is as the first. */
  shard(tests) {
    return tests;
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
};
