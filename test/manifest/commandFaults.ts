import { withDescendants, type XmlElement } from "../../src/workbench/server/xmlTree.ts";
import type { Surroundings } from "./surroundings.ts";

/** The most groups of a tab and buttons of a group: Microsoft's page "Add-in commands". */
const [MOST_GROUPS, MOST_BUTTONS] = [6, 7];

/** A ribbon that says one thing twice or too much, functions that nobody has or nobody calls, a runtime that is not shared. */
export function commandFaults(root: XmlElement, { commands }: Surroundings): readonly string[] {
  const all = withDescendants(root);
  const named = (name: string) => all.filter((one) => one.name === name);
  const ids = ["v:CustomTab", "v:Group", "v:Control"].flatMap(named).map(({ attributes }) => attributes.get("id") ?? "");
  const functions = named("v:FunctionName").map(({ text }) => text);
  return [
    ...ids.filter((id, index) => id === "" || ids.indexOf(id) !== index).map((id) => `the id "${id}" stands twice in the ribbon, or is none`),
    ...functions.filter((name) => !commands.includes(name)).map((name) => `the ribbon calls ${name}, which the pane does not have`),
    ...commands.filter((name) => !functions.includes(name)).map((name) => `no button calls ${name}, which the pane has`),
    ...(named("v:Group").length > MOST_GROUPS ? [`the tab has more than ${MOST_GROUPS} groups`] : []),
    ...named("v:Group").filter(({ children }) => children.filter(({ name }) => name === "v:Control").length > MOST_BUTTONS).map((group) => `the group ${group.attributes.get("id") ?? ""} has more than ${MOST_BUTTONS} buttons`),
    ...runtimeFaults(all),
  ];
}

/** One page for all, that stays: otherwise a command starts a second pane which nobody sees, and which knows nothing of the first. */
function runtimeFaults(all: readonly XmlElement[]): readonly string[] {
  const pages = all.filter(({ name }) => name === "v:Runtime" || name === "v:FunctionFile" || name === "v:SourceLocation");
  const runtime = pages.find(({ name }) => name === "v:Runtime");
  const page = runtime?.attributes.get("resid");
  return [
    ...(runtime?.attributes.get("lifetime") === "long" ? [] : ["the runtime does not live on when its pane is closed"]),
    ...pages.filter(({ attributes }) => attributes.get("resid") !== page).map(({ name }) => `${name} is not the runtime's page`),
    ...(pages.some(({ name }) => name === "v:SourceLocation") ? [] : ["no button opens the pane, so that Office does not know which page to show"]),
    ...(all.some(({ name }) => name === "v:TaskpaneId") ? ["a pane with an id of its own is not the runtime's"] : []),
  ];
}
