import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";

/** Where Excel on Windows looks for add-ins that are being made: a value per add-in, its name the add-in's id. */
const DEVELOPER_KEY = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
/** Where Excel on a Mac looks, below the person's own folder. */
const WEF_FOLDER = "Library/Containers/com.microsoft.Excel/Data/Documents/wef";

/**
 * `npm run sideload`: tells the Excel of this machine where manifest.xml lies; Excel shows the add-in when it is started anew, as
 * long as `npm start` runs. Nothing is downloaded and nothing leaves the machine. Never run for us yet: no machine of ours has Excel.
 */
function sideload(): void {
  const manifest = resolve("manifest.xml");
  const id = /<Id>(.+?)<\/Id>/.exec(readFileSync(manifest, "utf8"))?.[1];
  if (id === undefined) throw new Error("manifest.xml has no id.");
  if (process.platform === "win32") {
    const added = spawnSync("reg", ["add", DEVELOPER_KEY, "/v", id, "/t", "REG_SZ", "/d", manifest, "/f"], { stdio: "inherit" });
    if (added.status !== 0) throw new Error("The registry did not take the manifest.");
    console.log(`Start Excel anew. To take it back: reg delete "${DEVELOPER_KEY}" /v ${id} /f`);
  } else if (process.platform === "darwin") {
    const copy = join(homedir(), WEF_FOLDER, `${id}.manifest.xml`);
    mkdirSync(join(homedir(), WEF_FOLDER), { recursive: true });
    copyFileSync(manifest, copy);
    console.log(`Start Excel anew, and choose Sagslup under Home, Add-ins. To take it back, delete ${copy}`);
  } else {
    throw new Error("There is no Excel for this system. On the web: Home, Add-ins, More add-ins, Upload my add-in.");
  }
}

try {
  sideload();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
