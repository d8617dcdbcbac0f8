import { DONE, type Probe } from "../probe.ts";

const LIST = { list: { inCellDropDown: true, source: "Ja,Nej" } } as const;

/** Dropdowns, conditional formats and charts. */
export const RULE_PROBES: readonly Probe[] = [
  {
    id: "conditional-format-formula",
    expected: ["B2:B5", "=B2>$A2"],
    async ask({ send }) {
      const id = await send((sheet) => {
        const added = sheet.getRange("B2:B5").conditionalFormats.add("Custom");
        added.custom.rule.formula = "=B2>$A2";
        sheet.activate();
        sheet.getRange("D9").select();
        return added.load("id");
      });
      const [areas, rule] = await send((sheet) => {
        const found = sheet.getRange().conditionalFormats.getItem(id.id);
        return [found.getRanges().areas.load("items/address"), found.customOrNullObject.rule.load("formula")] as const;
      });
      return [areas.items.map(({ address }) => address.slice(address.lastIndexOf("!") + 1)).join(), rule.formula];
    },
  },
  {
    id: "conditional-format-part",
    expected: "InvalidArgument",
    ask: ({ code }) => code((sheet) => sheet.getRange("A1").conditionalFormats.add("Custom").cellValue.load("rule")),
  },
  {
    id: "copied-rules-grow",
    expected: 1,
    async ask({ send }) {
      const count = await send((sheet) => {
        sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=A1=1";
        sheet.getRange("A2").copyFrom("A1");
        return sheet.getRange("A1:A2").conditionalFormats.getCount();
      });
      return count.value;
    },
  },
  {
    id: "validation-limits",
    expected: [DONE, "InvalidArgument", "InvalidArgument", "InvalidArgument"],
    async ask({ code }) {
      const prompt = (title: string, message: string): Promise<string> =>
        code((sheet) => {
          const { dataValidation } = sheet.getRange("A1");
          dataValidation.rule = LIST;
          dataValidation.prompt = { showPrompt: true, title, message };
        });
      const long = code((sheet) => (sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } }));
      return [await prompt("t".repeat(32), "m".repeat(255)), await prompt("t".repeat(33), "m"), await prompt("t", "m".repeat(256)), await long];
    },
  },
  {
    id: "validation-mixed",
    expected: ["Inconsistent", "MixedCriteria"],
    async ask({ send }) {
      const [different, some] = await send((sheet) => {
        sheet.getRange("A1").dataValidation.rule = LIST;
        sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "A,B" } };
        return [sheet.getRange("A1:A2").dataValidation.load("type"), sheet.getRange("A2:A3").dataValidation.load("type")] as const;
      });
      return [different.type, some.type];
    },
  },
  {
    id: "shift-rules",
    expected: ["List", "None"],
    async ask({ send }) {
      await send((sheet) => (sheet.getRange("A2:A3").dataValidation.rule = LIST));
      await send((sheet) => sheet.getRange("3:3").insert("Down"));
      await send((sheet) => sheet.getRange("5:5").insert("Down"));
      const types = await send((sheet) => [sheet.getRange("A3").dataValidation.load("type"), sheet.getRange("A5").dataValidation.load("type")]);
      return types.map(({ type }) => type);
    },
  },
  {
    id: "chart-name",
    expected: ["Chart 1", "Chart 2"],
    expectedInDanish: ["Diagram 1", "Diagram 2"],
    async ask({ send }) {
      const charts = await send((sheet) => {
        sheet.getRange("A1:A2").values = [[1], [2]];
        return [1, 2].map(() => sheet.charts.add("BarStacked", sheet.getRange("A1:A2")).load("name"));
      });
      return charts.map(({ name }) => name);
    },
  },
  {
    id: "chart-place",
    expected: [360, 216],
    async ask({ send }) {
      const chart = await send((sheet) => {
        sheet.getRange("A1:A2").values = [[1], [2]];
        return sheet.charts.add("BarStacked", sheet.getRange("A1:A2")).load("width, height");
      });
      return [chart.width, chart.height];
    },
  },
  {
    id: "chart-by",
    expected: 2,
    async ask({ send }) {
      const count = await send((sheet) => {
        sheet.getRange("A1:B3").values = [[1, 2], [3, 4], [5, 6]];
        return sheet.charts.add("BarStacked", sheet.getRange("A1:B3")).series.getCount();
      });
      return count.value;
    },
  },
  {
    id: "chart-headings",
    expected: ["x", "y"],
    async ask({ send }) {
      const series = await send((sheet) => {
        sheet.getRange("A1:C4").values = [["", "x", "y"], ["a", 1, 2], ["b", 3, 4], ["c", 5, 6]];
        return sheet.charts.add("BarStacked", sheet.getRange("A1:C4")).series.load("items/name");
      });
      return series.items.map(({ name }) => name);
    },
  },
];
