import { withDescendants, type XmlElement } from "../../src/workbench/server/xmlTree.ts";

/** The manifest's other language. Its own stands in DefaultLocale. */
const OTHER_LANGUAGE = "en-US";
/** The most characters, from Microsoft's pages on the manifest's elements; a button's label is cut off long before its limit. */
const LONGEST = { id: 32, "bt:ShortStrings": 125, "bt:LongStrings": 250, label: 25, DisplayName: 125, Description: 250 } as const;

/** The list of resources that each element takes its own from. */
const TAKES_FROM: ReadonlyMap<string, string> = new Map([
  ["v:Label", "bt:ShortStrings"],
  ["v:Title", "bt:ShortStrings"],
  ["v:Description", "bt:LongStrings"],
  ["v:Runtime", "bt:Urls"],
  ["v:FunctionFile", "bt:Urls"],
  ["v:SourceLocation", "bt:Urls"],
  ["v:LearnMoreUrl", "bt:Urls"],
  ["bt:Image", "bt:Images"],
]);

interface Resource {
  readonly id: string;
  readonly list: string;
  readonly element: XmlElement;
}

/** Resources that are not there, not used, of the wrong kind, twice there, too long, or not in both languages. */
export function resourceFaults(root: XmlElement): readonly string[] {
  const all = withDescendants(root);
  const resources = all.filter(({ name }) => /^bt:(Images|Urls|ShortStrings|LongStrings)$/.test(name)).flatMap(resourcesIn);
  const users = all.filter(({ attributes }) => attributes.has("resid"));
  return [
    ...users.flatMap((user) => useFaults(user, resources)),
    ...resources.flatMap((one) => [...ownFaults(one, resources), ...languageFaults(one.id, one.element, one.list)]),
    ...resources.filter(({ id }) => !users.some(({ attributes }) => attributes.get("resid") === id)).map(({ id }) => `nothing uses the resource ${id}`),
    ...all.filter(({ name }) => name === "DisplayName" || name === "Description").flatMap((one) => languageFaults(one.name, one, one.name)),
  ];
}

function resourcesIn(list: XmlElement): readonly Resource[] {
  return list.children.map((element) => ({ id: element.attributes.get("id") ?? "", list: list.name, element }));
}

function useFaults({ name, attributes }: XmlElement, resources: readonly Resource[]): readonly string[] {
  const id = attributes.get("resid") ?? "";
  const found = resources.find((one) => one.id === id);
  if (found === undefined) return [`${name} uses the resource ${id}, which is not there`];
  const wanted = TAKES_FROM.get(name);
  if (found.list !== wanted) return [`${name} uses ${id} of ${found.list}, and takes from ${wanted ?? "no list"}`];
  return name === "v:Label" ? wordsOf(found.element).filter((words) => words.length > LONGEST.label).map((words) => tooLong(id, words, LONGEST.label)) : [];
}

function ownFaults({ id, list, element }: Resource, resources: readonly Resource[]): readonly string[] {
  return [
    ...(id === "" || id.length > LONGEST.id ? [`the id "${id}" of a resource has ${id.length} characters, and may have 1 to ${LONGEST.id}`] : []),
    ...(resources.find((one) => one.id === id)?.element === element ? [] : [`the id ${id} stands twice in ${list}`]),
  ];
}

/** Addresses and pictures are the same in every language. */
function languageFaults(id: string, element: XmlElement, kind: string): readonly string[] {
  if (kind === "bt:Images" || kind === "bt:Urls") return [];
  const longest = LONGEST[kind as "bt:ShortStrings"];
  const languages = element.children.map(({ attributes }) => attributes.get("Locale"));
  return [
    ...wordsOf(element).filter((words) => words.length > longest).map((words) => tooLong(id, words, longest)),
    ...(wordsOf(element).some((words) => words.trim() === "") ? [`${id} says nothing in one of its languages`] : []),
    ...(languages.join() === OTHER_LANGUAGE ? [] : [`${id} has other words in "${languages.join()}", and needs them in ${OTHER_LANGUAGE}`]),
  ];
}

function wordsOf({ attributes, children }: XmlElement): readonly string[] {
  return [attributes.get("DefaultValue") ?? "", ...children.map((one) => one.attributes.get("Value") ?? "")];
}

function tooLong(id: string, words: string, longest: number): string {
  return `${id} says "${words}" in ${words.length} characters, and may have ${longest}`;
}
