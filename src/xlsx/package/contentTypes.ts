import { damaged } from "./refused.ts";
import { walkXml } from "./walkXml.ts";

export const CONTENT_TYPES_PART = "[Content_Types].xml";

export interface ContentTypes {
  /** The content type of a part, or undefined. Part names and extensions are compared without regard to capitals. */
  of(part: string): string | undefined;
  /** Whether any part or extension is declared with this content type, whatever its capitals. */
  declares(type: string): boolean;
  /** Where the part's own entry stands in the text, or undefined when it goes by its extension. */
  entryOf(part: string): { readonly start: number; readonly end: number } | undefined;
}

/** Reads [Content_Types].xml (ECMA-376-2 §10.1.2.2). Of two types of one part none counts: programs take one or the other. */
export function parseContentTypes(text: string): ContentTypes {
  const byExtension = new Map<string, string>();
  const byPart = new Map<string, { type: string; start: number; end: number }>();
  walkXml(CONTENT_TYPES_PART, text, {
    open(tag) {
      const type = tag.attribute("ContentType") ?? "";
      if (tag.path === "Types/Default") byExtension.set((tag.attribute("Extension") ?? "").toLowerCase(), type);
      if (tag.path !== "Types/Override") return;
      const part = (tag.attribute("PartName") ?? "").replace(/^\//, "").toLowerCase();
      if (byPart.has(part)) throw damaged(CONTENT_TYPES_PART);
      byPart.set(part, { type, start: tag.start, end: tag.end });
    },
  });
  const extensionOf = (part: string): string => part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  return {
    of: (part) => byPart.get(part.toLowerCase())?.type ?? byExtension.get(extensionOf(part)),
    declares: (type) => [...byExtension.values(), ...[...byPart.values()].map((one) => one.type)].some((one) => one.toLowerCase() === type.toLowerCase()),
    entryOf: (part) => byPart.get(part.toLowerCase()),
  };
}
