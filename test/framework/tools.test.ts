import { findBenefit } from "../../src/framework/benefits.ts";
import { criteriaOf, type CriterionId } from "../../src/framework/framework.ts";
import { EDITIONS } from "../../src/instrument/editions.ts";
import { taskforce2018 } from "../../src/framework/taskforce-2018/taskforce2018.ts";
import { toolsFor } from "../../src/framework/tool.ts";
import { findTool, TOOLS } from "../../src/framework/tools/tools.ts";

const FRAMEWORKS = EDITIONS.map((edition) => edition.framework);

const criterion = (id: string): CriterionId => id as CriterionId;

/** A title as it reads in an address. */
const slug = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

describe("the catalogue of tools", () => {
  it("has the forty-one tools of the page, grouped as the page's order says", () => {
    const groups = [...taskforce2018.themes.map((theme) => theme.id), null];
    expect(groups.map((group) => TOOLS.filter((tool) => tool.group === group).length)).toEqual([2, 9, 5, 2, 1, 10, 4, 0, 8]);
    expect(TOOLS).toHaveLength(41);
  });

  it("has an id for each that is its title as a slug", () => {
    for (const tool of TOOLS) expect(tool.id).toBe(slug(tool.title));
    expect(new Set(TOOLS.map((tool) => tool.id)).size).toBe(41);
  });

  it("names only criteria that an edition has, each once", () => {
    const known = new Set(FRAMEWORKS.flatMap((framework) => criteriaOf(framework).map((one) => one.id)));
    for (const tool of TOOLS) {
      expect(tool.criteria.filter((id) => !known.has(id))).toEqual([]);
      expect(new Set(tool.criteria).size).toBe(tool.criteria.length);
    }
  });

  it("helps with items of the review or with benefits of its own area, and with nothing else", () => {
    for (const tool of TOOLS) {
      for (const id of tool.helpsWith) {
        if (/^(R|S|SF)\.[a-z.]+$/.test(id)) continue;
        expect([tool.id, findBenefit(id)?.area]).toEqual([tool.id, tool.area]);
      }
    }
  });

  it.each(["A.pol.politik", "A.pol.ledelsesinfo", "B.ledelsesinfo"])("has no tool for %s, which is a normal state", (id) => {
    expect(toolsFor(TOOLS, criterion(id), "børn")).toEqual([]);
    expect(toolsFor(TOOLS, criterion(id), "voksen")).toEqual([]);
  });

  it("offers follow-up meetings, which are about children, to children's courses only", () => {
    expect(toolsFor(TOOLS, criterion("A.sag.opfoelgning"), "børn").map((tool) => tool.title)).toEqual(["Skabelon til opfølgningsmøder"]);
    expect(toolsFor(TOOLS, criterion("A.sag.opfoelgning"), "voksen")).toEqual([]);
  });

  it("offers supervision by the phases of VUM to adults' courses only", () => {
    const titles = (area: "børn" | "voksen") => toolsFor(TOOLS, criterion("A.fag.ledelsestilsyn"), area).map((tool) => tool.title);
    expect(titles("børn")).toEqual(["Audit", "Procedure for klagesager"]);
    expect(titles("voksen")).toEqual([
      "Audit",
      "Ledelsestilsyn baseret på faserne i Voksenudredningsmetoden",
      "Procedure for klagesager",
    ]);
  });

  it("offers a tool under the theme of 2018 that it is grouped by, and under those that its criteria came from", () => {
    expect(findTool("bevillingskompetenceplan")?.criteria).toEqual([
      "A.pol.strategi", "A.sag.indsats", "B.ledelse", "B.politik", "B.handleplan",
    ]);
    expect(findTool("procedure-for-klagesager")?.criteria).toEqual(["A.fag.ledelsestilsyn", "B.ledelse"]);
  });

  it("says of every tool on the transition, and of the one on use of force, that it is older than the law", () => {
    const older = TOOLS.filter((tool) => tool.reservation?.includes("før den seneste lovændring"));
    expect(older.map((tool) => tool.id)).toEqual([
      ...TOOLS.filter((tool) => tool.group === "B.overgang").map((tool) => tool.id),
      "magtanvendelsesprocedure",
    ]);
  });

  it("says of every tool that cites a paragraph on children of the act on social services where it stands now", () => {
    const moved = TOOLS.filter((tool) => tool.reservation?.includes("barnets lov"));
    expect(moved.map((tool) => tool.id)).toEqual([
      "servicestandarder-paa-boernehandicapomraadet",
      "planche-retningslinjer-for-boernehandicapomraadet",
      "arbejdsgangsbeskrivelse-merudgifter-jf-sel-41",
      "arbejdsgangsbeskrivelse-tabt-arbejdsfortjeneste-jf-sel-42",
      "eksempel-paa-udfyldt-handleplan",
      "procedure-for-overgang-fra-barn-til-voksen",
    ]);
  });

  it("is found by its id, exactly", () => {
    expect(findTool("samarbejdskontrakt")?.title).toBe("Samarbejdskontrakt");
    expect(findTool("Samarbejdskontrakt")).toBeUndefined();
  });
});
