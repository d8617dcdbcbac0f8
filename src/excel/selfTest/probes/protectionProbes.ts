import { DONE, type Fill, type Probe, type ProbeBench } from "../probe.ts";

const protect: Fill<unknown> = (sheet) => sheet.protection.protect();

/** A sheet with a table in the unlocked cells A1:A3, and everything else locked. */
async function protectedSheet({ send }: ProbeBench): Promise<void> {
  await send((sheet) => {
    const open = sheet.getRange("A1:A3");
    open.values = [["Navn"], ["b"], ["a"]];
    open.format.protection.locked = false;
    sheet.tables.add("A1:A3", true);
    sheet.protection.protect();
  });
}

/** What a protected sheet refuses. */
export const PROTECTION_PROBES: readonly Probe[] = [
  {
    id: "protect-twice",
    expected: "AccessDenied",
    async ask(bench) {
      await protectedSheet(bench);
      return bench.code(protect);
    },
  },
  {
    id: "wrong-password",
    expected: [DONE, "AccessDenied"],
    async ask({ send, code }) {
      const without = await code((sheet) => sheet.protection.unprotect("forkert"));
      await send((sheet) => sheet.protection.protect({}, "rigtig"));
      const wrong = await code((sheet) => sheet.protection.unprotect("forkert"));
      await send((sheet) => sheet.protection.unprotect("rigtig"));
      return [without, wrong];
    },
  },
  {
    id: "protected-locks-structure",
    expected: ["AccessDenied", "AccessDenied"],
    async ask(bench) {
      await protectedSheet(bench);
      return [
        await bench.code((sheet) => (sheet.getRange("A1").format.fill.color = "#FFFF00")),
        await bench.code((sheet) => sheet.getRange("2:2").insert("Down")),
      ];
    },
  },
  {
    id: "unlock-on-protected",
    expected: "AccessDenied",
    async ask(bench) {
      await bench.send((sheet) => sheet.protection.protect({ allowFormatCells: true }));
      return bench.code((sheet) => (sheet.getRange("A1").format.protection.locked = false));
    },
  },
  {
    id: "clear-all-on-protected",
    expected: ["AccessDenied", DONE],
    async ask(bench) {
      await protectedSheet(bench);
      return [await bench.code((sheet) => sheet.getRange("A1").clear("Formats")), await bench.code((sheet) => sheet.getRange("A1").clear("Contents"))];
    },
  },
  {
    id: "sort-protected",
    expected: ["AccessDenied", DONE],
    async ask(bench) {
      const sort: Fill<unknown> = (sheet) => sheet.tables.getItemAt(0).sort.apply([{ key: 0 }]);
      await protectedSheet(bench);
      const forbidden = await bench.code(sort);
      await bench.send((sheet) => {
        sheet.protection.unprotect();
        sheet.protection.protect({ allowSort: true });
      });
      return [forbidden, await bench.code(sort)];
    },
  },
  {
    id: "freeze-protected",
    expected: DONE,
    async ask(bench) {
      await protectedSheet(bench);
      return bench.code((sheet) => sheet.freezePanes.freezeRows(1));
    },
  },
  {
    id: "conditional-format-protected",
    expected: "AccessDenied",
    async ask(bench) {
      await protectedSheet(bench);
      return bench.code((sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"));
    },
  },
  {
    id: "validation-protected",
    expected: "AccessDenied",
    async ask(bench) {
      await protectedSheet(bench);
      return bench.code((sheet) => sheet.getRange("A1").dataValidation.clear());
    },
  },
  {
    id: "growth-unprotected",
    expected: ["A1:A4", "A1:A4"],
    async ask(bench) {
      const address = async (): Promise<string> => {
        const range = await bench.send((sheet) => sheet.tables.getItemAt(0).getRange().load({ address: true }));
        return range.address.split("!")[1] ?? "";
      };
      await bench.send((sheet) => {
        sheet.getRange("A:A").format.protection.locked = false;
        sheet.getRange("A1:A3").values = [["Navn"], ["a"], ["b"]];
        sheet.tables.add("A1:A3", true);
      });
      await bench.send((sheet) => (sheet.getRange("A4").values = [["c"]]));
      const open = await address();
      await bench.send(protect);
      await bench.send((sheet) => (sheet.getRange("A5").values = [["d"]]));
      return [open, await address()];
    },
  },
];
