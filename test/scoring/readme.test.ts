import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../..");

function described(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { encoding: "utf8", recursive: true })
    .filter((file) => file.endsWith(".test.ts"))
    .flatMap((file) => [...readFileSync(join(ROOT, folder, file), "utf8").matchAll(/^describe\("(.+)", \(\) => \{$/gm)])
    .map((found) => found[1] ?? "");
}

const headings = [...readFileSync(join(ROOT, "src/scoring/README.md"), "utf8").matchAll(/^## (.+)$/gm)].map(
  (found) => found[1] ?? "",
);

describe("src/scoring/README.md", () => {
  it("has the trade's rules as headings", () => {
    expect(headings.length).toBeGreaterThanOrEqual(12);
  });

  it.each(headings)("%s: the rule is tested under its own heading", (heading) => {
    expect([...described("test/scoring"), ...described("test/findings")]).toContain(heading);
  });
});
