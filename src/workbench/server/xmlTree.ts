import { SaxesParser } from "saxes";

export interface XmlElement {
  /** With the short name that the reader was given for its namespace: "bt:String". */
  readonly name: string;
  /** By the name that is written: "xsi:type". */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** What stands directly in it, without the blanks round it. */
  readonly text: string;
}

/** An element while it is being read. */
interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/**
 * A small document as a tree.
 *
 * @param shortNames of namespaces: "bt:" for "http://…/officeappbasictypes/1.0"; elements of others get their address.
 * @throws Error with line and column where the text is not well-formed.
 */
export function xmlTree(text: string, shortNames: ReadonlyMap<string, string>): XmlElement {
  const open: OpenElement[] = [{ name: "", attributes: new Map(), children: [], text: "" }];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    const name = `${shortNames.get(uri) ?? `{${uri}}`}${local}`;
    const element: OpenElement = { name, attributes: new Map(Object.values(attributes).map((one) => [one.name, one.value])), children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (piece) => {
    const inner = open.at(-1);
    if (inner) inner.text += piece.trim();
  });
  parser.on("closetag", () => void open.pop());
  parser.write(text).close();
  const root = open[0]?.children[0];
  if (root === undefined) throw new Error("There is no element.");
  return root;
}

/** The element and everything in it, in the document's order. */
export function withDescendants(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(withDescendants)];
}
