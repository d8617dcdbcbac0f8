import { openPackage } from "../../../src/xlsx/package/openPackage.ts";
import { refusable } from "../../../src/xlsx/package/refused.ts";
import { readXlsx } from "../../../src/xlsx/read/readXlsx.ts";
import { partsOf, xlsxWithRows, zipped, type Parts } from "../support/zippedParts.ts";

/** Code of the refusal, or "read". */
function verdict(bytes: Uint8Array): string {
  const result = readXlsx(bytes);
  return result.ok ? "read" : result.problem.code;
}

function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const PLAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

function ordinaryParts(): Parts {
  return partsOf({ sheets: [{ name: "Ark1", xml: "<sheetData/>" }] });
}

function withType(type: string): Uint8Array {
  const parts = ordinaryParts();
  return zipped({ ...parts, "[Content_Types].xml": (parts["[Content_Types].xml"] ?? "").replace(PLAIN, type) });
}

describe("Which files are read", () => {
  it("is plain .xlsx", () => {
    expect(verdict(xlsxWithRows(""))).toBe("read");
  });

  it.each([
    ["an empty file", new Uint8Array(), "empty-file"],
    ["a file of more than 20 MB", new Uint8Array(20 * 1024 * 1024 + 1), "file-too-large"],
    ["a file of 20 MB that is no workbook", new Uint8Array(20 * 1024 * 1024), "not-a-zip"],
    ["a CSV file with another name", textBytes("Sag nr.\tYdelse\r\nSAG-01\tV85\r\n"), "text-file"],
    ["a text that begins as a zip file does", textBytes("PK er også ord"), "text-file"],
    ["bytes with a control character", Uint8Array.from([0x53, 0x61, 0x67, 0x0e]), "not-a-zip"],
    ["a text in UTF-16", Uint8Array.from([0xff, 0xfe, 0x53, 0]), "text-file"],
    ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), "not-a-zip"],
    ["a workbook of the old format", Uint8Array.from([...OLE, 0, 0, 0]), "old-excel"],
    ["a workbook that is locked with a password", Uint8Array.from([...OLE, ...Array.from(textBytes("EncryptedPackage"), (byte) => [byte, 0]).flat()]), "encrypted"],
    ["a zip archive of something else", zipped({ "brev.txt": "Kære borger" }), "not-xlsx"],
    ["an OpenDocument sheet", zipped({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }), "open-document"],
    ["an OpenDocument template", zipped({ mimetype: "application/vnd.oasis.opendocument.spreadsheet-template" }), "open-document"],
    ["an OpenDocument text", zipped({ mimetype: "application/vnd.oasis.opendocument.text" }), "not-xlsx"],
  ])("is not %s", (_, bytes, code) => {
    expect(verdict(bytes)).toBe(code);
  });

  it.each([
    ["macros", "application/vnd.ms-excel.sheet.macroEnabled.main+xml", "macro"],
    ["template", "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml", "template"],
    ["template with macros", "application/vnd.ms-excel.template.macroEnabled.main+xml", "macro"],
    ["add-in with macros", "application/vnd.ms-excel.addin.macroEnabled.main+xml", "macro"],
    ["binary workbook", "application/vnd.ms-excel.sheet.binary.macroEnabled.main", "binary-workbook"],
    ["Word document", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "not-xlsx"],
  ])("goes by what is in the file, not by its name: %s", (_, type, code) => {
    expect(verdict(withType(type))).toBe(code);
  });

  it.each([
    ["xl/vbaProject.bin", "application/vnd.ms-office.vbaProject"],
    ["xl/vbaProject.bin", "application/vnd.ms-office.vbaproject"],
    ["xl/macrosheets/sheet1.xml", "application/vnd.ms-excel.macrosheet+xml"],
    ["xl/macrosheets/sheet1.xml", "application/vnd.ms-excel.intlmacrosheet+xml"],
  ])("is not a plain workbook into which macros were put: %s, %s", (part, type) => {
    expect(verdict(zipped(partsOf({ sheets: [{ name: "Ark1", xml: "<sheetData/>" }], types: { [part]: type } })))).toBe("macro");
  });

  it.each(["xl/vbaProject.bin", "VBAPROJECT.BIN"])("is not a workbook with %s in it, also where nothing says what that is", (part) => {
    expect(verdict(zipped({ ...ordinaryParts(), [part]: "makro" }))).toBe("macro");
  });

  it("is a workbook whose macros were taken out, though a lead from them to their signature was left behind", () => {
    const relations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
    expect(verdict(zipped({ ...ordinaryParts(), "xl/_rels/vbaProject.bin.rels": relations }))).toBe("read");
  });

  it("is not a file with two workbooks, or with two lists of shared texts: nobody can say which counts", () => {
    const parts = ordinaryParts();
    const twice = (type: string, place: string): Parts => {
      const relations = [1, 2].map((number) => `<Relationship Id="x${number}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${number}.xml"/>`);
      return { ...parts, [place]: (parts[place] ?? "").replace("</Relationships>", `${relations.join("")}</Relationships>`) };
    };
    for (const [type, place] of [["officeDocument", "_rels/.rels"], ["sharedStrings", "xl/_rels/workbook.xml.rels"], ["styles", "xl/_rels/workbook.xml.rels"]] as const) {
      expect(readXlsx(zipped(twice(type, place)))).toMatchObject({ ok: false, problem: { code: "damaged", message: expect.stringContaining(place) as string } });
    }
  });

  it("is not a part with a document type, whether or not it declares entities", () => {
    const parts = ordinaryParts();
    const workbook = parts["xl/workbook.xml"] ?? "";
    expect(verdict(zipped({ ...parts, "xl/workbook.xml": `<!DOCTYPE workbook [<!ENTITY a "aaaa">]>${workbook}` }))).toBe("has-dtd");
  });

  it.each(["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml", "_rels/.rels", "[Content_Types].xml"])(
    "is not a workbook with a broken %s, and the refusal names it",
    (part) => {
      const result = readXlsx(zipped({ ...ordinaryParts(), [part]: "<a><b></a>" }));
      expect(result).toMatchObject({ ok: false, problem: { code: "damaged", message: expect.stringContaining(part) as string } });
    },
  );

  it("is not a part in another encoding than UTF-8", () => {
    expect(verdict(zipped({ ...ordinaryParts(), "xl/workbook.xml": Uint8Array.from([0xff, 0xfe, 0x3c, 0]) }))).toBe("damaged");
  });
});

describe("A package that is open", () => {
  const mark = Uint8Array.from([0xef, 0xbb, 0xbf, 0x3c, 0x61, 0x2f, 0x3e]);
  const open = openPackage(zipped({ ...ordinaryParts(), "xl/a.xml": mark, "xl/b.xml": Uint8Array.from([0x3c, 0x62, 0xff, 0x2f, 0x3e]) }));

  it("gives a part's text as it stands, byte order mark included, so that places in it stay true", () => {
    expect(open.text("xl/a.xml")).toBe("\uFEFF<a/>");
  });

  it.each(["xl/b.xml", "xl/gone.xml"])("says that %s is damaged: in another encoding, or gone", (part) => {
    expect(refusable(() => open.text(part))).toMatchObject({ ok: false, problem: { code: "damaged", message: expect.stringContaining(part) as string } });
  });

  it("knows no relationships of a part that has none", () => {
    expect(open.relationships("xl/a.xml")).toEqual([]);
  });

  it("finds its workbook behind other parts, and is no workbook without one", () => {
    const parts = ordinaryParts();
    const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const relationsWith = (type: string) => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="${office}/extended-properties" Target="docProps/app.xml"/><Relationship Id="rId1" Type="${office}/${type}" Target="xl/workbook.xml"/></Relationships>`;
    expect(verdict(zipped({ ...parts, "_rels/.rels": relationsWith("officeDocument") }))).toBe("read");
    expect(verdict(zipped({ ...parts, "_rels/.rels": relationsWith("image") }))).toBe("not-xlsx");
  });

  it("takes no mistake of the program for a fault of the file", () => {
    expect(() => refusable(() => { throw new TypeError("our own"); })).toThrow("our own");
  });
});

describe("Names inside the file", () => {
  it("may differ in capitals from what the parts say of each other", () => {
    const { "xl/workbook.xml": workbook = "", ...parts } = ordinaryParts();
    expect(verdict(zipped({ ...parts, "XL/Workbook.xml": workbook }))).toBe("read");
  });

  it("may be absolute, as openpyxl writes them", () => {
    const parts = ordinaryParts();
    const relations = (parts["xl/_rels/workbook.xml.rels"] ?? "").replace('"worksheets/', '"/xl/worksheets/');
    expect(verdict(zipped({ ...parts, "xl/_rels/workbook.xml.rels": relations }))).toBe("read");
  });
});
