import fc from "fast-check";
import { checkFramework } from "../../src/framework/checkFramework.ts";
import { defineFramework } from "../../src/framework/defineFramework.ts";

type Written = Parameters<typeof defineFramework>[0];
type WrittenTheme = Written["themes"][number];
type WrittenCriterion = WrittenTheme["criteria"][number];

const criterion = (part: Partial<WrittenCriterion>): WrittenCriterion => ({
  id: "K.a.x",
  number: "1.1",
  title: "Et kriterium",
  description: "Noget er godt.",
  source: "Kommunens egen",
  ...part,
});

const theme = (part: Partial<WrittenTheme>): WrittenTheme => ({
  id: "K.a",
  number: "1",
  title: "Et tema",
  focus: "Om noget er godt.",
  source: "Kommunens egen",
  criteria: [criterion({})],
  ...part,
});

const faultsOf = (part: Partial<Written>) =>
  checkFramework(defineFramework({ id: "egen-2026", title: "Egen ramme", source: "Kommunens egen", themes: [theme({})], ...part }));

const pathsOf = (part: Partial<Written>): readonly string[] => faultsOf(part).map((fault) => fault.path);

const other = { id: "K.b", number: "2", title: "Et andet tema", criteria: [criterion({ id: "K.b.x", number: "2.1", title: "Et andet" })] };

describe("the check of a framework", () => {
  it("finds nothing in a framework that is in order", () => {
    expect(faultsOf({ themes: [theme({}), theme(other)] })).toEqual([]);
  });

  it("finds that there are no themes", () => {
    expect(pathsOf({ themes: [] })).toEqual(["themes"]);
  });

  it("finds a theme without criteria and names it", () => {
    expect(faultsOf({ themes: [theme(other), theme({ criteria: [] })] })).toEqual([
      { path: "themes[1].criteria", message: 'Temaet "Et tema" har ingen kriterier. Skriv mindst ét, eller fjern temaet.' },
    ]);
  });

  it("finds an empty title, also of the framework itself", () => {
    expect(pathsOf({ title: " ", themes: [theme({ criteria: [criterion({ title: "" })] })] })).toEqual([
      "title",
      "themes[0].criteria[0].title",
    ]);
  });

  it("finds the one of two area texts that is empty", () => {
    expect(pathsOf({ themes: [theme({ focus: { børn: "Om barnet.", voksen: "" } })] })).toEqual(["themes[0].focus.voksen"]);
  });

  it("finds a missing source", () => {
    expect(pathsOf({ themes: [theme({ source: "" })] })).toEqual(["themes[0].source"]);
  });

  it("finds two criteria with one title, whatever their capitals, and says where the first stands", () => {
    const twin = criterion({ id: "K.a.y", number: "1.2", title: "ET KRITERIUM " });
    expect(faultsOf({ themes: [theme({ criteria: [criterion({}), twin] })] })).toEqual([
      {
        path: "themes[0].criteria[1].title",
        message: '"ET KRITERIUM" står også i themes[0].criteria[0].title. Ret den ene, så de kan skelnes.',
      },
    ]);
  });

  it("finds two criteria with one id in different themes", () => {
    const twin = criterion({ number: "2.1", title: "Et andet" });
    expect(pathsOf({ themes: [theme({}), theme({ ...other, criteria: [twin] })] })).toEqual(["themes[1].criteria[0].id"]);
  });

  it("finds two themes with one id, number and title", () => {
    expect(pathsOf({ themes: [theme({}), theme({ criteria: other.criteria })] })).toEqual([
      "themes[1].id",
      "themes[1].number",
      "themes[1].title",
    ]);
  });

  it("finds an id that a sheet cannot look up", () => {
    for (const id of ["K a", "K.å", "K|a", "K*", ".K", "K."]) expect(pathsOf({ id })).toEqual(["id"]);
    expect(pathsOf({ themes: [theme({ id: "K|a", criteria: [criterion({ id: "K*x" })] })] })).toEqual([
      "themes[0].id",
      "themes[0].criteria[0].id",
    ]);
  });

  it("says of two empty titles that they are empty, not that they are alike", () => {
    const untitled = [criterion({ title: "" }), criterion({ id: "K.a.y", number: "1.2", title: "" })];
    expect(faultsOf({ themes: [theme({ criteria: untitled })] }).map((fault) => fault.message)).toEqual([
      "Teksten er tom. Skriv den.",
      "Teksten er tom. Skriv den.",
    ]);
  });

  it("lets a theme that is one criterion share its id with it, and no other", () => {
    const alone = theme({ criteria: [criterion({ id: "K.a" })] });
    const one = criterion({ id: "K.a" });
    const two = criterion({ id: "K.a.y", number: "1.2", title: "Et andet" });
    expect(faultsOf({ themes: [alone] })).toEqual([]);
    expect(pathsOf({ themes: [theme({ criteria: [one, two] })] })).toEqual(["themes[0].criteria[0].id"]);
    expect(pathsOf({ themes: [theme({}), theme({ ...other, criteria: [criterion({ id: "K.a", number: "2.1", title: "Et andet" })] })] }))
      .toEqual(["themes[1].criteria[0].id"]);
  });

  it("finds a doubled title wherever the two stand", () => {
    fc.assert(
      fc.property(fc.nat(4), fc.nat(4), (a, b) => {
        fc.pre(a < b);
        const criteria = [0, 1, 2, 3, 4].map((k) =>
          criterion({ id: `K.a.k${k}`, number: `1.${k}`, title: k === b ? `Kriterium ${a}` : `Kriterium ${k}` }),
        );
        expect(pathsOf({ themes: [theme({ criteria })] })).toEqual([`themes[0].criteria[${b}].title`]);
      }),
    );
  });
});
