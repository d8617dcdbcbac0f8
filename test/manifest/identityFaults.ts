import { withDescendants, type XmlElement } from "../../src/workbench/server/xmlTree.ts";
import type { Surroundings } from "./surroundings.ts";

/** The id of the product. Another id is another add-in: whoever has installed this one would then have two. */
const ID = "4cb14de4-9b66-4cd9-8160-3c9e151d1251";

/** Who the add-in says it is, what it asks to be allowed, and what it needs of Office. */
export function identityFaults(root: XmlElement, { floor }: Surroundings): readonly string[] {
  const textOf = (name: string): string => root.children.find((one) => one.name === name)?.text ?? "";
  const said = new Map(withDescendants(root).filter(({ name }) => name === "Set").map(({ attributes }) => [attributes.get("Name") ?? "", attributes.get("MinVersion") ?? ""]));
  const hosts = withDescendants(root).filter(({ name }) => name === "Host" || name === "v:Host");
  return [
    ...(root.attributes.get("xsi:type") === "TaskPaneApp" ? [] : ["this is no add-in with a pane"]),
    ...(textOf("Id") === ID ? [] : [`the id is ${textOf("Id")}, and the product's is ${ID}`]),
    ...(/^[1-9]\d*([.]\d+){3}$/.test(textOf("Version")) ? [] : [`the version ${textOf("Version")} is not four numbers from 1.0.0.0 on`]),
    ...(textOf("DefaultLocale") === "da-DK" ? [] : ["the manifest's own language is not Danish"]),
    ...(textOf("Permissions") === "ReadWriteDocument" ? [] : ["another permission than ReadWriteDocument: users are shut out until an administrator agrees again"]),
    ...hosts.filter(({ attributes }) => (attributes.get("Name") ?? attributes.get("xsi:type")) !== "Workbook").map(({ name }) => `${name} is another program than Excel`),
    ...Object.entries(floor).filter(([set, version]) => said.get(set) !== version).map(([set, version]) => `asks for ${set} ${said.get(set) ?? "not at all"}, and the code needs ${version}`),
    ...[...said.keys()].filter((set) => !(set in floor)).map((set) => `asks for ${set}, which the code does not need`),
  ];
}
