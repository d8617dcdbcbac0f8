import type { Probe } from "../probe.ts";

/** What cells look like, and what moves along with them. */
export const LOOKS_PROBES: readonly Probe[] = [
  {
    id: "autofit-without-letters",
    expected: true,
    async ask({ send }) {
      const [one, two] = await send((sheet) => {
        sheet.getRange("A1").values = [["en tekst der fylder mere end én linje i en smal kolonne"]];
        sheet.getRange("A1").format.wrapText = true;
        sheet.getRange("1:1").format.autofitRows();
        return [sheet.getRange("A1").format.load("rowHeight"), sheet.getRange("A2").format.load("rowHeight")] as const;
      });
      return one.rowHeight === two.rowHeight;
    },
  },
  {
    id: "border-colour-draws",
    expected: "Continuous",
    async ask({ send }) {
      const border = await send((sheet) => {
        const bottom = sheet.getRange("A1").format.borders.getItem("EdgeBottom");
        bottom.color = "#FF0000";
        return bottom.load("style");
      });
      return border.style;
    },
  },
  {
    id: "colour-names",
    expected: ["#AABBCC", "orange"],
    async ask({ send }) {
      const fills = await send((sheet) =>
        ["#aabbcc", "orange"].map((color, index) => {
          const { fill } = sheet.getRange(`A${String(index + 1)}`).format;
          fill.color = color;
          return fill.load("color");
        }),
      );
      return fills.map(({ color }) => color);
    },
  },
  {
    id: "width-kept-exactly",
    expected: 61.3,
    async ask({ send }) {
      await send((sheet) => (sheet.getRange("A1").format.columnWidth = 61.3));
      return (await send((sheet) => sheet.getRange("A1").format.load("columnWidth"))).columnWidth;
    },
  },
  {
    id: "link-looks",
    expected: ["Single", true],
    async ask({ send }) {
      const font = await send((sheet) => {
        const range = sheet.getRange("A1");
        range.hyperlink = { documentReference: "A5", textToDisplay: "ned" };
        return range.format.font.load("underline, color");
      });
      return [font.underline, font.color !== "#000000"];
    },
  },
  {
    id: "links-keep-old-name",
    expected: true,
    async ask({ send, sheetName }) {
      const range = await send((sheet) => {
        const linked = sheet.getRange("A1");
        linked.hyperlink = { documentReference: `'${sheetName}'!A5`, textToDisplay: "ned" };
        sheet.name = `${sheetName} ny`;
        linked.load("hyperlink");
        sheet.name = sheetName;
        return linked;
      });
      return range.hyperlink.documentReference === `'${sheetName}'!A5`;
    },
  },
  {
    id: "shift-takes-looks",
    expected: "#FFFF00",
    async ask({ send }) {
      await send((sheet) => (sheet.getRange("A1").format.fill.color = "#FFFF00"));
      await send((sheet) => sheet.getRange("2:2").insert("Down"));
      return (await send((sheet) => sheet.getRange("A2").format.fill.load("color"))).color;
    },
  },
  {
    id: "copy-repeats",
    expected: ["1", "2", ""],
    async ask({ send }) {
      const range = await send((sheet) => {
        sheet.getRange("A1:A2").values = [[1], [2]];
        sheet.getRange("C1:C3").copyFrom("A1:A2");
        return sheet.getRange("C1:C3").load({ values: true });
      });
      return range.values.map(([one]) => String(one));
    },
  },
  {
    id: "sort-moves-cells",
    expected: ["a", "b", "#FFFF00", "None", "List"],
    async ask({ send }) {
      await send((sheet) => {
        sheet.getRange("A1:A3").values = [["Navn"], ["b"], ["a"]];
        sheet.getRange("A2").format.fill.color = "#FFFF00";
        sheet.getRange("A3").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
        sheet.tables.add("A1:A3", true).sort.apply([{ key: 0 }]);
      });
      const [range, fill, ...rules] = await send((sheet) => [
        sheet.getRange("A2:A3").load({ values: true }),
        sheet.getRange("A3").format.fill.load("color"),
        sheet.getRange("A2").dataValidation.load("type"),
        sheet.getRange("A3").dataValidation.load("type"),
      ] as const);
      return [...range.values.map(([one]) => one as string), fill.color, ...rules.map(({ type }) => type)];
    },
  },
];
