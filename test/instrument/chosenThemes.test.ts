import type { Edition } from "../../src/instrument/edition.ts";
import { chosenThemes, isShortCourse, narrowedTo } from "../../src/instrument/chosenThemes.ts";
import { findEdition } from "../../src/instrument/editions.ts";

function edition2024(): Edition {
  const found = findEdition("taskforce-2024");
  if (found === undefined) throw new Error("No edition taskforce-2024.");
  return found;
}

describe("A short course", () => {
  it("asks about its themes alone, with the items that bear on them", () => {
    const { framework, items } = narrowedTo(edition2024(), ["A.hel", "A.findes.ikke"]);
    expect(framework.themes.map((one) => one.id)).toEqual(["A.hel"]);
    expect(items.map((one) => one.id)).toContain("S.helhed");
    expect(items.map((one) => one.id)).not.toContain("R.oplysning");
    expect(chosenThemes(framework)).toEqual(["A.hel"]);
    expect(isShortCourse(framework)).toBe(true);
  });

  it("has no place for an item that bears on no criterion", () => {
    const edition = edition2024();
    const items = edition.items.map((one) => ({ ...one, bearsOn: {} }));
    expect(narrowedTo({ ...edition, items }, ["A.hel"]).items).toEqual([]);
  });

  it("is none where the edition is whole, or the framework people's own", () => {
    const { framework } = edition2024();
    expect([chosenThemes(framework), isShortCourse(framework)]).toEqual([null, false]);
    const own = { ...framework, id: "egen" as typeof framework.id, themes: framework.themes.slice(1) };
    expect(chosenThemes(own)).toBeNull();
  });
});
