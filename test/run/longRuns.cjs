/** `npm test -- --long`: fifty times as many examples as fast-check tries by itself, and the time they take. */
if (process.env.SAGSLUP_LONG === "1") {
  require("fast-check").configureGlobal({ numRuns: 5000 });
  jest.setTimeout(600_000);
}
