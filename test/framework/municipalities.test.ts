import { MUNICIPALITIES } from "../../src/framework/municipalities.ts";

describe("The municipalities", () => {
  it("are 98, each once, since the reform of 2007", () => {
    expect(new Set(MUNICIPALITIES).size).toBe(98);
    expect(MUNICIPALITIES).toHaveLength(98);
  });

  it("stand in Danish alphabetical order, in which Aa is the last letter", () => {
    expect([...MUNICIPALITIES].sort(new Intl.Collator("da").compare)).toEqual(MUNICIPALITIES);
    expect(MUNICIPALITIES[0]).toBe("Albertslund Kommune");
    expect(MUNICIPALITIES.at(-1)).toBe("Aarhus Kommune");
  });

  it("bear the names that they use themselves", () => {
    expect(MUNICIPALITIES).toEqual(expect.arrayContaining(["Københavns Kommune", "Bornholms Regionskommune", "Køge Kommune"]));
  });
});
