import { taskforce2024 } from "../../src/framework/taskforce-2024/taskforce2024.ts";
import { criterionWords } from "../../src/workbook/criterionWord.ts";

describe("A criterion or a theme in words", () => {
  it("is its number and its title, and its id where the framework does not have it", () => {
    const words = criterionWords(taskforce2024);
    expect(words("A.pol.politik")).toBe("1.1 Politik");
    for (const { id, number, title } of taskforce2024.themes) expect(words(id)).toBe(`${number} ${title}`);
    expect(words("B.ukendt")).toBe("B.ukendt");
  });
});
