import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A file that nobody can take anything from, and the code of the problem that says why. */
export interface DamagedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly code: string;
}

/** Files that are whole, but do not belong: as they were made elsewhere. */
export interface StrayFiles {
  readonly otherWorkbook: Uint8Array;
  readonly otherEdition: Uint8Array;
  readonly stranger: Uint8Array;
  readonly wholeWorkbook: Uint8Array;
  readonly leaders: Uint8Array;
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PLAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const BOMB_BYTES = 64 * 1024 * 1024;

/** Twenty files that must not be merged, most of them made from a good one. */
export function damagedFiles(good: Uint8Array, stray: StrayFiles): readonly DamagedFile[] {
  const parts = unzipSync(good);
  const types = strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array());
  const changed = (path: string, change: (text: string) => string) => zipSync({ ...parts, [path]: strToU8(change(strFromU8(parts[path] ?? new Uint8Array()))) });
  const typed = (type: string) => zipSync({ ...parts, "[Content_Types].xml": strToU8(types.replace(PLAIN, type)) });
  const damaged: readonly (readonly [name: string, code: string, bytes: Uint8Array])[] = [
    ["tom", "empty-file", new Uint8Array()],
    ["afkortet", "damaged", good.slice(0, good.length / 2)],
    ["csv med forkert navn", "text-file", strToU8("Kriterium;Svar\r\n1.1 Politik;I høj grad\r\n")],
    ["makroer", "macro", typed("application/vnd.ms-excel.sheet.macroEnabled.main+xml")],
    ["skjult makro", "macro", zipSync({ ...parts, "[Content_Types].xml": strToU8(types.replace("</Types>", '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>')) })],
    ["skabelon", "template", typed("application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml")],
    ["binær", "binary-workbook", typed("application/vnd.ms-excel.sheet.binary.macroEnabled.main")],
    ["OpenDocument", "open-document", zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet") })],
    ["Word", "not-xlsx", typed("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")],
    ["gammelt Excel", "old-excel", new Uint8Array([...OLE, ...new Uint8Array(600)])],
    ["adgangskode", "encrypted", new Uint8Array([...OLE, ...new Uint8Array(600), ...Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat()])],
    ["bombe", "bomb", zipSync({ ...parts, "xl/worksheets/sheet1.xml": new Uint8Array(BOMB_BYTES) })],
    ["forkert kontrolsum", "damaged", withWrongSum(good)],
    ["fremmed DTD", "has-dtd", changed("xl/workbook.xml", (text) => text.replace("<workbook", '<!DOCTYPE workbook [<!ENTITY a "b">]><workbook'))],
    ["afbrudt ark", "damaged", changed("xl/worksheets/sheet1.xml", (text) => text.slice(0, text.length / 2))],
    ["anden projektmappe", "other-workbook", stray.otherWorkbook],
    ["anden udgave", "other-edition", stray.otherEdition],
    ["ukendt respondent", "unknown-respondent", stray.stranger],
    ["hele projektmappen", "whole-workbook", stray.wholeWorkbook],
    ["ledernes fil", "not-to-be-filled", stray.leaders],
  ];
  return damaged.map(([name, code, bytes]) => ({ name: `${name}.xlsx`, code, bytes }));
}

/** The check sum of every part in the zip's directory is another. */
function withWrongSum(good: Uint8Array): Uint8Array {
  const bytes = good.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 20 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 16, view.getUint32(at + 16, true) ^ 1, true);
  }
  return bytes;
}
