import { findTable } from "../../../src/workbook/read/foundRows.ts";
import { rowOf, typed, withSheet, withTable } from "../support/handle.ts";
import { at, BOOK, expectLeftAlone, expectMended, news, placesOf, repaired } from "./support/broken.ts";
import { withCopy, withoutRow } from "./support/rowHandling.ts";

describe("A row of the program's own", () => {
  it("whose id was changed gets it back", async () => {
    const broken = typed(BOOK, "sag_beregning", rowOf(BOOK, "sag_beregning", "Juridisk", "R.hjemmel"), "Punkt", "R.egen");
    await expectMended(broken, [["changed-id", ...at("sag_beregning", ["Juridisk", "R.hjemmel"], "Punkt")]]);
  });

  it("that was deleted from the learning seminar's page comes back", async () => {
    const theme = findTable(BOOK, "sag_laering")?.rows[1]?.cell("Tema")?.value;
    await expectMended(withoutRow(BOOK, "sag_laering", String(theme), "Læringspunkter"), [["missing-row", "Læring"]]);
  });

  it("comes back beside a column of people's own, and not where something stands in its way", async () => {
    const theme = String(findTable(BOOK, "sag_laering")?.rows[1]?.cell("Tema")?.value);
    const gone = withTable(withoutRow(BOOK, "sag_laering", theme, "Læringspunkter"), "sag_laering", (table) => ({ ...table, headers: [...table.headers, "Vores"] }));
    await expectMended(gone, [["missing-row", "Læring"]]);
    const inTheWay = withSheet(gone, "sag_laering", (sheet) => {
      const { row, column, rowCount } = sheet.tables.find((one) => one.name === "sag_laering")!;
      return { ...sheet, rows: new Map(sheet.rows).set(row + rowCount + 1, new Map([[column, { kind: "text", value: "Husk", formula: null }]])) };
    });
    await expectLeftAlone(inTheWay, [["missing-row", "Læring"]]);
  });

  it("whose id was changed beside another's gets it back, each where it stands", async () => {
    const first = typed(BOOK, "sag_beregning", rowOf(BOOK, "sag_beregning", "Juridisk", "R.hjemmel"), "Punkt", "R.a");
    const broken = typed(first, "sag_beregning", rowOf(BOOK, "sag_beregning", "Juridisk", "R.oplysning"), "Punkt", "R.b");
    const { mended, left } = await repaired(broken);
    expect([mended.map(({ code }) => code), left]).toEqual([["changed-id", "changed-id"], []]);
  });

  it("that was deleted among words is told, since lists and names know its place, and is in an earlier version alone", async () => {
    const { mended, left } = await repaired(withoutRow(BOOK, "sag_ord", "Retlige mangler", "Ingen mangel"));
    expect(placesOf(mended)).not.toContainEqual(["missing-row", "Lister"]);
    expect(placesOf(left)).toContainEqual(["missing-row", "Lister"]);
  });

  it("that was copied is told", async () => {
    const broken = withCopy(BOOK, "sag_tematekster", String(findTable(BOOK, "sag_tematekster")?.rows[0]?.cell("Tema")?.value));
    expect(placesOf(news(broken))).toContainEqual(["doubled-row", "Vurderinger", expect.any(String)]);
    expect((await repaired(broken)).book).toBe(broken);
  });
});
