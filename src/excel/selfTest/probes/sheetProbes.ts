import type { Probe } from "../probe.ts";

/** Sheets, their names, order, panes and pages. */
export const SHEET_PROBES: readonly Probe[] = [
  {
    id: "address-of-missing-sheet",
    expected: ["ItemNotFound", "InvalidArgument"],
    ask: async ({ code }) => [
      await code((_sheet, workbook) => workbook.worksheets.getItem("Selvtest findes ikke").load("name")),
      await code((sheet) => sheet.getRange("ingen adresse").load("address")),
    ],
  },
  {
    id: "bad-sheet-name",
    expected: ["InvalidArgument", "ItemAlreadyExists"],
    ask: async ({ code, sheetName }) => [
      await code((_sheet, workbook) => workbook.worksheets.add("a/b")),
      await code((_sheet, workbook) => workbook.worksheets.add(sheetName.toUpperCase())),
    ],
  },
  {
    id: "name-of-new-sheet",
    expected: true,
    async ask({ send }) {
      const added = await send((_sheet, workbook) => workbook.worksheets.add().load("name"));
      await send((_sheet, workbook) => workbook.worksheets.getItem(added.name).delete());
      return /^(Sheet|Ark)\d+$/.test(added.name);
    },
  },
  {
    id: "last-visible-sheet",
    expected: ["InvalidOperation", "InvalidOperation"],
    async ask({ send, code, sheetName }) {
      const { items } = await send((_sheet, workbook) => workbook.worksheets.load("items/name, items/visibility"));
      const others = items.filter((one) => one.name !== sheetName && one.visibility === "Visible").map((one) => one.name);
      const show = (visibility: "Hidden" | "Visible"): Promise<unknown> =>
        send((_sheet, workbook) => {
          for (const name of others) workbook.worksheets.getItem(name).visibility = visibility;
        });
      await show("Hidden");
      const refused = [await code((sheet) => (sheet.visibility = "Hidden")), await code((sheet) => sheet.delete())];
      await show("Visible");
      return refused;
    },
  },
  { id: "position-outside", expected: "InvalidArgument", ask: ({ code }) => code((sheet) => (sheet.position = 999)) },
  {
    id: "select-on-hidden-sheet",
    expected: ["InvalidOperation", "InvalidOperation"],
    async ask({ send, code }) {
      await send((sheet) => (sheet.visibility = "Hidden"));
      return [await code((sheet) => sheet.getRange("A1").select()), await code((sheet) => sheet.activate())];
    },
  },
  {
    id: "paper-of-new-sheet",
    expected: "A4",
    async ask({ send }) {
      return (await send((sheet) => sheet.pageLayout.load("paperSize"))).paperSize;
    },
  },
  {
    id: "freeze-replaces",
    expected: ["A:A", "A1:B2"],
    async ask({ send }) {
      const frozen = async (): Promise<string> => {
        const range = await send((sheet) => sheet.freezePanes.getLocation().load("address"));
        return (range.address.split("!")[1] ?? "").replaceAll("$", "");
      };
      await send((sheet) => sheet.freezePanes.freezeRows(2));
      await send((sheet) => sheet.freezePanes.freezeColumns(1));
      const columns = await frozen();
      await send((sheet) => sheet.freezePanes.freezeAt("A1:B2"));
      return [columns, await frozen()];
    },
  },
  { id: "off-the-sheet", expected: "InvalidArgument", ask: ({ code }) => code((sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address")) },
  {
    id: "intersection-none",
    expected: "ItemNotFound",
    ask: ({ code }) => code((sheet) => sheet.getRange("A1").getIntersection("B2").load("address")),
  },
  {
    id: "used-range-of-blank",
    expected: "A1",
    async ask({ send }) {
      const used = await send((sheet) => sheet.getUsedRange().load("address"));
      return used.address.split("!")[1] ?? "";
    },
  },
];
