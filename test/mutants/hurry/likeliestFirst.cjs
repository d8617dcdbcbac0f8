/** Which run of the tests each file of tests last found a mistake in: they are planted file by file, so the next is often found there too. */
const lastFoundIn = new Map();
let runs = 0;

const size = ({ context, path }) => context.hasteFS.getSize(path) ?? 0;

/** The file of tests that found a mistake last runs first, and of the others the small ones before the large ones. */
module.exports = class LikeliestFirst {
  sort(tests) {
    const last = ({ path }) => lastFoundIn.get(path) ?? 0;
    return [...tests].sort((one, other) => last(other) - last(one) || size(one) - size(other));
  }

  /** Nothing is split over machines. */
  shard(tests) {
    return tests;
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults(tests, { testResults }) {
    runs += 1;
    for (const { testFilePath, numFailingTests } of testResults) if (numFailingTests > 0) lastFoundIn.set(testFilePath, runs);
  }
};
