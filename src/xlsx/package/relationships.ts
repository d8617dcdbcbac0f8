import { shortRelationshipType } from "./namespaces.ts";
import { damaged } from "./refused.ts";
import { walkXml } from "./walkXml.ts";

export interface Relationship {
  readonly id: string;
  /** "worksheet", "table"; the whole address for types that are not of the standard. */
  readonly type: string;
  /** Path of a part of this package. */
  readonly target: string;
  /** Where the element stands in the text of the relationship part. */
  readonly start: number;
  readonly end: number;
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" (the package) → "_rels/.rels". */
export function relationshipPart(source: string): string {
  const cut = source.lastIndexOf("/") + 1;
  return `${source.slice(0, cut)}_rels/${source.slice(cut)}.rels`;
}

/** The relationships to parts of the package; links to the outside are left out and never followed. */
export function parseRelationships(source: string, text: string): readonly Relationship[] {
  const part = relationshipPart(source);
  const found: Relationship[] = [];
  const ids = new Set<string>();
  walkXml(part, text, {
    open(tag) {
      if (tag.path !== "Relationships/Relationship" || tag.attribute("TargetMode") === "External") return;
      const id = tag.attribute("Id");
      const target = tag.attribute("Target");
      if (id === undefined || target === undefined || ids.has(id)) throw damaged(part);
      ids.add(id);
      const type = shortRelationshipType(tag.attribute("Type") ?? "");
      found.push({ id, type, target: resolveTarget(source, target), start: tag.start, end: tag.end });
    },
  });
  return found;
}

/** Where the links to the outside lead, by their id: a page, a folder, another workbook. They are read and never followed. */
export function parseLinks(source: string, text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  walkXml(relationshipPart(source), text, {
    open(tag) {
      if (tag.attribute("TargetMode") === "External") found.set(tag.attribute("Id") ?? "", tag.attribute("Target") ?? "");
    },
  });
  return found;
}

/** Where the only relationship of a type leads, if there is one. Of two, one program takes the first and another the last. */
export function onlyTarget(source: string, relationships: readonly Relationship[], type: string): string | undefined {
  const [first, second] = relationships.filter((one) => one.type === type);
  if (second !== undefined) throw damaged(relationshipPart(source));
  return first?.target;
}

/** Targets are absolute ("/xl/tables/table1.xml") or relative to the folder of the part that names them. */
function resolveTarget(source: string, target: string): string {
  const folder = target.startsWith("/") ? "" : source.slice(0, source.lastIndexOf("/") + 1);
  const steps: string[] = [];
  for (const step of (folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
