import { xmlTree, type XmlElement } from "./xmlTree.ts";

const OFFICE = "http://schemas.microsoft.com/office";
/** The namespaces of an add-in-only manifest. What belongs to the version overrides, which hold the ribbon, is told apart by "v:". */
const SHORT_NAMES = new Map([
  [`${OFFICE}/appforoffice/1.1`, ""],
  [`${OFFICE}/taskpaneappversionoverrides`, "v:"],
  [`${OFFICE}/officeappbasictypes/1.0`, "bt:"],
]);

/** @throws Error with line and column where the manifest is not well-formed. */
export function manifestTree(text: string): XmlElement {
  return xmlTree(text, SHORT_NAMES);
}
