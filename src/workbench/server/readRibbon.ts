import type { RibbonGroup } from "../page/ribbon.ts";
import { manifestTree } from "./manifestTree.ts";
import { withDescendants, type XmlElement } from "./xmlTree.ts";

/**
 * The tab that the manifest puts into Excel's ribbon, in the manifest's own language. Buttons that run no function open the
 * pane, which is always open here, and are left out.
 */
export function readRibbon(manifest: string): readonly RibbonGroup[] {
  const all = withDescendants(manifestTree(manifest));
  const words = new Map(all.filter(({ name }) => name === "bt:String").map(({ attributes }) => [attributes.get("id"), attributes.get("DefaultValue") ?? ""]));
  const wordsAt = (element: XmlElement | undefined, name: string): string => words.get(childOf(element, name)?.attributes.get("resid")) ?? "";
  return all.filter(({ name }) => name === "v:Group").map((group) => ({
    label: wordsAt(group, "v:Label"),
    buttons: group.children.flatMap((control) => {
      const functionName = childOf(childOf(control, "v:Action"), "v:FunctionName")?.text;
      const tip = wordsAt(childOf(control, "v:Supertip"), "v:Description");
      return functionName === undefined ? [] : [{ id: control.attributes.get("id") ?? "", functionName, label: wordsAt(control, "v:Label"), tip }];
    }),
  }));
}

function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}
