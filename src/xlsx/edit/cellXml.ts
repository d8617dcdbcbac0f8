import type { CellValue } from "../../workbook/sheetPlan.ts";
import { cellTextXml, xmlText } from "../write/xmlText.ts";
import { openingTag, withAttribute } from "./rawTag.ts";
import type { MappedCell } from "./sheetMap.ts";

/** What a cell says: attribute t (null: left out, a number or nothing), and its content. */
interface CellBody {
  readonly type: string | null;
  readonly xml: string;
}

/** Excel's error values; as the result of a formula they have a type of their own. */
const ERROR = /^#(N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!)$/;

/** A typed value. Text is always text, whatever it begins with; an empty text is a blank cell. */
export function typedBody(prefix: string, value: CellValue): CellBody {
  if (value === null || value === "") return { type: null, xml: "" };
  if (typeof value !== "string") return resultBody(prefix, value);
  return { type: "inlineStr", xml: `<${prefix}is><${prefix}t xml:space="preserve">${cellTextXml(value)}</${prefix}t></${prefix}is>` };
}

/** A formula with the value that it calculates to. */
export function formulaBody(prefix: string, formula: string, value: CellValue): CellBody {
  const result = resultBody(prefix, value);
  return { type: result.type, xml: `<${prefix}f>${xmlText(formula)}</${prefix}f>${result.xml}` };
}

/** A calculated value. There is no calculated blank: null is the empty text. */
function resultBody(prefix: string, value: CellValue): CellBody {
  const v = (content: string): string => `<${prefix}v>${content}</${prefix}v>`;
  if (typeof value === "boolean") return { type: "b", xml: v(value ? "1" : "0") };
  if (typeof value === "number") return { type: null, xml: v(numberText(value)) };
  const text = value ?? "";
  return { type: ERROR.test(text) ? "e" : "str", xml: v(cellTextXml(text)) };
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`A cell cannot hold the number ${value}.`);
  return String(value);
}

/** A cell that was not there before. */
export function newCellXml(prefix: string, address: string, style: string | undefined, body: CellBody): string {
  const looks = style === undefined ? "" : ` s="${style}"`;
  const type = body.type === null ? "" : ` t="${body.type}"`;
  const start = `<${prefix}c r="${address}"${looks}${type}`;
  return body.xml === "" ? `${start}/>` : `${start}>${body.xml}</${prefix}c>`;
}

/** The cell with other content. Looks and foreign content stay; what described the old value (cm, vm) goes with it. */
export function refilledCellXml(text: string, prefix: string, cell: MappedCell, body: CellBody, style = cell.style): string {
  const tag = ["cm", "vm"].reduce((raw, name) => withAttribute(raw, name, null), text.slice(cell.start, cell.openEnd));
  const typed = withAttribute(withAttribute(tag, "t", body.type), "s", style ?? null);
  const foreign = cell.children.filter((child) => !["f", "v", "is"].includes(child.name));
  const inner = body.xml + foreign.map((child) => text.slice(child.start, child.end)).join("");
  if (inner !== "") return `${openingTag(typed)}${inner}</${prefix}c>`;
  return cell.selfClosing ? typed : `${typed}</${prefix}c>`;
}

/** The formula cell with another calculated value; its formula stays as it is written. */
export function recalculatedCellXml(text: string, prefix: string, cell: MappedCell, value: CellValue): string {
  const { type, xml } = resultBody(prefix, value);
  const tag = withAttribute(withAttribute(text.slice(cell.start, cell.openEnd), "vm", null), "t", type);
  const written = (names: readonly string[]): string =>
    cell.children.filter(({ name }) => names.includes(name)).map(({ start, end }) => text.slice(start, end)).join("");
  const others = cell.children.map(({ name }) => name).filter((name) => !["f", "v", "is"].includes(name));
  return `${tag}${written(["f"])}${xml}${written(others)}</${prefix}c>`;
}

/** The formula cell with its formula written out instead of shared; its value stays. */
export function unsharedCellXml(text: string, prefix: string, cell: MappedCell, formula: string): string {
  return cell.children.reduceRight(
    (xml, { name, start, end }) =>
      name === "f"
        ? `${xml.slice(0, start - cell.start)}<${prefix}f>${xmlText(formula)}</${prefix}f>${xml.slice(end - cell.start)}`
        : xml,
    text.slice(cell.start, cell.end),
  );
}
