const { configureGlobal } = require("fast-check");

/**
 * The same examples in every run, so that a red test is about the change at hand; `npm test -- --long` tries others, fifty
 * times as many, and takes the time it needs. What it finds becomes an example of its own.
 */
const EVERY_RUN = 20_261_121;

if (process.env.SAGSLUP_LONG === "1") {
  configureGlobal({ numRuns: 5000 });
} else {
  configureGlobal({ seed: EVERY_RUN });
}
