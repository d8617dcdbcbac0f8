import { manifestTree } from "../../src/workbench/server/manifestTree.ts";
import type { XmlElement } from "../../src/workbench/server/xmlTree.ts";
import { addressFaults } from "./addressFaults.ts";
import { commandFaults } from "./commandFaults.ts";
import { identityFaults } from "./identityFaults.ts";
import { resourceFaults } from "./resourceFaults.ts";
import { shortcutFaults } from "./shortcutFaults.ts";
import { structureFaults } from "./structureFaults.ts";
import type { Surroundings } from "./surroundings.ts";

const CHECKS = [identityFaults, resourceFaults, addressFaults, commandFaults, shortcutFaults];

/**
 * Everything that would keep Office from loading the add-in or a button from working, as far as it can be seen without Office
 * and without a network: Microsoft's own validator sends the manifest to a server.
 */
export function manifestFaults(surroundings: Surroundings): readonly string[] {
  let root: XmlElement;
  try {
    root = manifestTree(surroundings.manifest);
  } catch (error) {
    return [`not well-formed: ${String(error)}`];
  }
  return [...structureFaults(root), ...CHECKS.flatMap((check) => check(root, surroundings))];
}
