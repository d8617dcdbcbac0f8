import { findTable, isBlank } from "../../../src/workbook/read/foundRows.ts";
import { rowOf, typed, typedRow, withSheet } from "../support/handle.ts";
import { inOneOrder, read } from "../support/makers.ts";
import { at, BOOK, expectLeftAlone, expectLiveAsComputed, expectMended, expectNothing, news, placesOf, repaired, WHOLE } from "./support/broken.ts";
import { withCopy, withoutRow } from "./support/rowHandling.ts";

const LEGAL = "Juridisk gennemgang";

const ofCase = (id: string) => ({
  without: { ...WHOLE, answers: WHOLE.answers.filter((one) => one.instrument !== "legal" || one.subject !== id), caseAnswers: WHOLE.caseAnswers.filter((one) => one.subject !== id) },
});

describe("A row of a case", () => {
  it("that was deleted comes back with what does not apply preset, and is told: its answers are in an earlier version alone", async () => {
    const { book, mended, left } = await repaired(withoutRow(BOOK, "sag_juridisk", "SAG-02"));
    expect(placesOf(mended)[0]).toEqual(["case-without-row", LEGAL]);
    expect(mended[0]?.message).toContain("tidligere version");
    expect(left).toEqual([]);
    const presets = WHOLE.answers.filter((one) => one.subject === "SAG-02" && one.item !== "R.oplysning");
    expect(inOneOrder(read(book).analysis)).toEqual(inOneOrder({ ...ofCase("SAG-02").without, answers: [...ofCase("SAG-02").without.answers, ...presets] }));
    expectLiveAsComputed(book);
    expect((await repaired(book)).book).toBe(book);
  });

  it("that was deleted beside another comes back with it, each told by its case", async () => {
    const { book, mended } = await repaired(withoutRow(withoutRow(BOOK, "sag_juridisk", "SAG-02"), "sag_juridisk", "SAG-03"));
    expect(mended.filter(({ code }) => code === "case-without-row").map(({ message }) => /SAG-0\d/.exec(message)?.[0])).toEqual(["SAG-02", "SAG-03"]);
    expect(findTable(book, "sag_juridisk")?.rows.map((row) => row.cell("Sag")?.value)).toEqual(["SAG-01", "SAG-02", "SAG-03"]);
  });

  it("that was emptied is filled again where it stands", async () => {
    const row = rowOf(BOOK, "sag_juridisk", "SAG-03");
    const headers = findTable(BOOK, "sag_juridisk")?.table.headers ?? [];
    const empty = headers.filter((header) => row.cell(header)?.formula === null).reduce((so, header) => typed(so, "sag_juridisk", row, header, null), BOOK);
    const { book, mended } = await repaired(empty);
    expect(placesOf(mended)).toEqual([["case-without-row", LEGAL]]);
    expect(rowOf(book, "sag_juridisk", "SAG-03").row).toBe(row.row);
    expect(findTable(book, "sag_juridisk")?.rows).toHaveLength(3);
    expectLiveAsComputed(book);
  });

  it("whose id was changed gets it back, and its answers count again", async () => {
    const broken = typed(BOOK, "sag_juridisk", rowOf(BOOK, "sag_juridisk", "SAG-01"), "Sag", "SAG-1");
    const [message] = await expectMended(broken, [["changed-id", ...at("sag_juridisk", ["SAG-01"], "Sag")]]);
    expect(message).toContain("”SAG-1” skal være ”SAG-01”");
  });

  it("whose id was changed on Sager is told with the pair, and left alone: nobody can see which is right", async () => {
    const broken = typed(BOOK, "sag_sager", rowOf(BOOK, "sag_sager", "SAG-03"), "Sag", "SAG-30");
    const { book, mended, left } = await repaired(broken);
    expect(mended).toEqual([]);
    expect(book).toBe(broken);
    const told = left.find((one) => one.code === "changed-id" && one.sheet === LEGAL);
    expect(told).toMatchObject({ cell: at("sag_juridisk", ["SAG-03"], "Sag")[1], message: expect.stringMatching(/SAG-03.*SAG-30/) as string });
    expect(news(broken)).toContainEqual(told);
  });

  it("is not guessed at where two ids were changed to ones that nobody knows", async () => {
    const first = typed(BOOK, "sag_juridisk", rowOf(BOOK, "sag_juridisk", "SAG-01"), "Sag", "A");
    const broken = typed(first, "sag_juridisk", rowOf(BOOK, "sag_juridisk", "SAG-02"), "Sag", "B");
    const { book, mended, left } = await repaired(broken);
    expect(mended).toEqual([]);
    expect(book).toBe(broken);
    expect(placesOf(left)).toContainEqual(["changed-id", ...at("sag_juridisk", ["SAG-01"], "Sag")]);
  });

  it("is not guessed at where two sheets know the new id and one the old", async () => {
    const first = typed(BOOK, "sag_juridisk", rowOf(BOOK, "sag_juridisk", "SAG-01"), "Sag", "SAG-1");
    const broken = typed(first, "sag_socialfaglig", rowOf(BOOK, "sag_socialfaglig", "SAG-01"), "Sag", "SAG-1");
    const { book, mended, left } = await repaired(broken);
    expect(mended).toEqual([]);
    expect(book).toBe(broken);
    expect(placesOf(left)).toContainEqual(["changed-id", ...at("sag_socialfaglig", ["SAG-01"], "Sag")]);
  });

  it("that was copied is told, and the copy stays with the person who made it", async () => {
    const [message] = await expectLeftAlone(withCopy(BOOK, "sag_juridisk", "SAG-01"), [["doubled-case", LEGAL, "A9"]]);
    expect(message).toContain("mere end én gang");
  });

  it("that was copied on Sager is told", async () => {
    await expectLeftAlone(withCopy(BOOK, "sag_sager", "SAG-02"), [["doubled-case", "Sager", "A9"]]);
  });
});

describe("A row of remarks", () => {
  it("that was deleted blank comes back", async () => {
    const [message] = await expectMended(withoutRow(BOOK, "sag_bemaerkninger", "SAG-02", "Juridisk", "R.hjemmel"), [["missing-row", "Bemærkninger"]]);
    expect(message).toContain("SAG-02, Juridisk, R.hjemmel");
  });

  it("whose case was changed gets it back, and its remark counts again", async () => {
    const key = ["SAG-01", "Juridisk", "R.oplysning"] as const;
    const broken = typed(BOOK, "sag_bemaerkninger", rowOf(BOOK, "sag_bemaerkninger", ...key), "Sag", "SAG-11");
    await expectMended(broken, [["changed-id", ...at("sag_bemaerkninger", key, "Sag")]]);
  });
});

describe("A word or a number of the program's own", () => {
  it("on Lister that was changed comes back, and answers count again", async () => {
    const row = findTable(BOOK, "sag_ord")?.rows.find((one) => one.cell("Ord")?.value === "Ingen mangel");
    if (row === undefined) throw new Error("no word");
    const { sheet, cell } = row.place("Ord");
    const [message] = await expectMended(typed(BOOK, "sag_ord", row, "Ord", "Mangler ikke"), [["changed-id", sheet, cell]]);
    expect(message).toContain("”Mangler ikke”");
  });

  it("among the settings that was changed comes back, and the other is told", async () => {
    const [row] = findTable(BOOK, "sag_indstillinger")?.rows.slice(2) ?? [];
    if (row === undefined) throw new Error("no setting");
    const { sheet, cell } = row.place("Værdi");
    const [message] = await expectMended(typed(BOOK, "sag_indstillinger", row, "Værdi", 2.58), [["changed-text", sheet, cell]]);
    expect(message).toContain("2.58");
  });

  it("on Forside that a fact is found by comes back", async () => {
    const row = rowOf(BOOK, "sag_forloeb", "Kommune");
    await expectMended(typed(BOOK, "sag_forloeb", row, "Oplysning", "By"), [["changed-id", "Forside", row.place("Oplysning").cell]]);
  });

  it("in a column of explanations on a protected sheet comes back", async () => {
    const row = findTable(BOOK, "sag_kriterier")?.rows[0];
    const header = findTable(BOOK, "sag_kriterier")?.table.headers.find((one) => one === "Kriterium") ?? "";
    if (row === undefined) throw new Error("no criterion");
    const { sheet, cell } = row.place(header);
    await expectMended(typed(BOOK, "sag_kriterier", row, header, "Noget andet"), [["changed-text", sheet, cell]]);
  });
});

describe("What people type", () => {
  it("over a target that is out of range stays, and is told", async () => {
    const [row] = findTable(BOOK, "sag_indstillinger")?.rows ?? [];
    if (row === undefined) throw new Error("no setting");
    await expectLeftAlone(typed(BOOK, "sag_indstillinger", row, "Værdi", 0.95), [["target-outside", row.place("Værdi").sheet, row.place("Værdi").cell]]);
  });

  it("or paste over an answer stays, and is told with the word that it may have been", async () => {
    const broken = typed(BOOK, "sag_juridisk", rowOf(BOOK, "sag_juridisk", "SAG-02"), "R.oplysning", "ingen mangl");
    const { book, left } = await repaired(broken);
    expect(placesOf(left)).toEqual([["unreadable-answer", ...at("sag_juridisk", ["SAG-02"], "R.oplysning")]]);
    expect(rowOf(book, "sag_juridisk", "SAG-02").cell("R.oplysning")?.value).toBe("ingen mangl");
  });

  it("in new rows stays: a source", async () => {
    const free = findTable(BOOK, "sag_kilder")?.rows.find((row) => isBlank(row.cell("Id")));
    if (free === undefined) throw new Error("no blank row");
    await expectNothing(typedRow(BOOK, "sag_kilder", free, { Id: "K1", Type: "Materiale", Titel: "Ledelsestilsyn" }));
  });
});

it("Everything at once is mended or told, and no answer is lost", async () => {
  const formula = typed(BOOK, "sag_sager", rowOf(BOOK, "sag_sager", "SAG-01"), "Status", "x");
  const id = typed(formula, "sag_juridisk", rowOf(BOOK, "sag_juridisk", "SAG-01"), "Sag", "SAG-1");
  const hidden = withSheet(id, "sag_sager", (sheet) => ({ ...sheet, visibility: "hidden", validations: [] }));
  const broken = { ...hidden, names: hidden.names.filter((one) => !one.name.startsWith("sag_ord_L")) };
  const { book, left } = await repaired(broken);
  expect(left).toEqual([]);
  expect(inOneOrder(read(book).analysis)).toEqual(inOneOrder(WHOLE));
  expectLiveAsComputed(book);
  expect((await repaired(book)).book).toBe(book);
});
