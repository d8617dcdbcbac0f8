import { manifestFaults } from "./manifestFaults.ts";
import { ourSurroundings } from "./surroundings.ts";

/** `npm run manifest`: says what is wrong with the manifest, without a network. */
const faults = manifestFaults(ourSurroundings());
for (const fault of faults) console.error(`manifest.xml: ${fault}`);
if (faults.length === 0) console.log("manifest.xml: nothing found. Only Excel itself can say that it loads.");
process.exitCode = faults.length === 0 ? 0 : 1;
