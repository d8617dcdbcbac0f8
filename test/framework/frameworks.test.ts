import { checkFramework } from "../../src/framework/checkFramework.ts";
import { criteriaOf, findCriterion, forArea, themeOf } from "../../src/framework/framework.ts";
import { EDITIONS, findEdition } from "../../src/instrument/editions.ts";
import { taskforce2018 } from "../../src/framework/taskforce-2018/taskforce2018.ts";
import { taskforce2024 } from "../../src/framework/taskforce-2024/taskforce2024.ts";

const FRAMEWORKS = EDITIONS.map((edition) => edition.framework);

describe("the editions of the framework", () => {
  it.each(FRAMEWORKS.map((framework) => [framework.id, framework] as const))("%s has no fault", (_id, framework) => {
    expect(checkFramework(framework)).toEqual([]);
  });

  it("2024 has four themes with three, three, four and two criteria", () => {
    expect(taskforce2024.themes.map((theme) => [theme.title, theme.criteria.length])).toEqual([
      ["Politik og strategi", 3],
      ["Faglig ledelse", 3],
      ["Sagsbehandling", 4],
      ["Helhed og sammenhæng", 2],
    ]);
  });

  it("2024 names its twelve criteria as the task force does", () => {
    expect(criteriaOf(taskforce2024).map((criterion) => `${criterion.number} ${criterion.title}`)).toEqual([
      "1.1 Politik",
      "1.2 Strategi",
      "1.3 Ledelsesinformation",
      "2.1 Faglig viden",
      "2.2 Strategisk kompetenceudvikling",
      "2.3 Fagligt ledelsestilsyn",
      "3.1 Udredning, vurdering og afgørelse",
      "3.2 Valg af indsats",
      "3.3 Opfølgning",
      "3.4 Samarbejde med borgerne",
      "4.1 Overgang fra barn til voksen",
      "4.2 Tværfagligt samarbejde",
    ]);
  });

  it("2018 has the eight themes of the Køge report, in its order", () => {
    expect(taskforce2018.themes.map((theme) => `${theme.number} ${theme.title}`)).toEqual([
      "1 Politik og strategi",
      "2 Faglig ledelse og sparring",
      "3 Udredning, vurdering og afgørelse",
      "4 Handleplan og bestilling",
      "5 Opfølgning",
      "6 Overgang fra barn til voksen",
      "7 Organisering og tværfagligt samarbejde",
      "8 Ledelsesinformation og styring",
    ]);
  });

  it("in 2018 each theme is its own criterion", () => {
    for (const theme of taskforce2018.themes) {
      expect(theme.criteria.map(({ id, number, title }) => [id, number, title])).toEqual([[theme.id, theme.number, theme.title]]);
    }
  });

  it("says of the five themes of 2018 that are known by title only, that the text is ours", () => {
    const ours = taskforce2018.themes.filter((theme) => theme.source.includes("kun overskriften kendes"));
    expect(ours.map((theme) => theme.id)).toEqual(["B.handleplan", "B.opfoelgning", "B.overgang", "B.tvaerfaglig", "B.ledelsesinfo"]);
  });

  it("has ids of words, never of positions, and none in two editions", () => {
    const ids = FRAMEWORKS.flatMap((framework) => criteriaOf(framework).map((criterion) => criterion.id));
    for (const id of [...ids, ...taskforce2024.themes.map((theme) => theme.id)]) expect(id).toMatch(/^[AB]\.[a-z]+(\.[a-z]+)?$/);
    expect(new Set(ids).size).toBe(20);
  });

  it("has criteria of 2024 that carry their theme's id", () => {
    for (const theme of taskforce2024.themes) {
      for (const criterion of theme.criteria) expect(criterion.id.startsWith(`${theme.id}.`)).toBe(true);
    }
  });

  it("never speaks of children in a course about adults, but where the transition is the subject", () => {
    for (const framework of FRAMEWORKS) {
      for (const criterion of criteriaOf(framework)) {
        const theme = themeOf(framework, criterion.id);
        if (theme === undefined || /overgang|hel/.test(criterion.id)) continue;
        expect(`${forArea(theme.focus, "voksen")} ${forArea(criterion.description, "voksen")}`).not.toMatch(/barn|børn|familie|forældre/i);
      }
    }
  });

  it("asks about the family in a course about children and about the citizen in one about adults", () => {
    const together = findCriterion(taskforce2024, "A.sag.borger")?.description ?? "";
    expect(forArea(together, "børn")).toMatch(/^Familien .* barnet /s);
    expect(forArea(together, "voksen")).toMatch(/^Borgeren /);
  });

  it("is found by its id, exactly", () => {
    expect(findEdition("taskforce-2018")?.framework).toBe(taskforce2018);
    expect(findEdition("Taskforce-2018")).toBeUndefined();
  });
});
