const { configureGlobal, readConfigureGlobal } = require("fast-check");

/** One random example that finds the mistake is enough; the smallest such example is not looked for. */
configureGlobal({ ...readConfigureGlobal(), endOnFailure: true });
