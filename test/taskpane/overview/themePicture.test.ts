import { summarise } from "../../../src/findings/summarise.ts";
import { sampleAnalysis } from "../../../src/taskpane/course/sampleAnalysis.ts";
import { themePicture } from "../../../src/taskpane/overview/themePicture.ts";

const analysis = sampleAnalysis();
const pictures = analysis.framework.themes.flatMap((theme) => {
  const summary = summarise(analysis).themes.find((one) => one.theme === theme.id);
  return summary === undefined ? [] : [{ theme, summary, picture: themePicture(theme, summary, "voksen") }];
});
const linesOf = (svg: string) => [...svg.matchAll(/<text x="(\d+)" y="(\d+)" font-size="(\d+)"[^>]*>([^<]*)<\/text>/g)].map(([, x, y, size, text = ""]) => ({ x: Number(x), y: Number(y), size: Number(size), text }));

describe("A theme as a picture", () => {
  it("has every finding of the theme, in its words", () => {
    expect(pictures).toHaveLength(4);
    for (const { summary, picture } of pictures) {
      const text = linesOf(picture.svg).map((line) => line.text).join(" ");
      for (const one of [...summary.strengths, ...summary.challenges, ...summary.recommendations]) expect(text).toContain(one.text.replaceAll("&", "&amp;"));
    }
  });

  it("says that the cases are few, wherever it is copied to", () => {
    for (const { picture } of pictures) {
      expect(linesOf(picture.svg).map((line) => line.text).join(" ")).toContain("ikke tilfældigt udvalgt");
      expect(picture.altText).toContain("ikke tilfældigt udvalgt");
    }
  });

  it("has no line that runs out of it, or over another", () => {
    for (const { picture: { svg, width, height } } of pictures) {
      const lines = linesOf(svg);
      for (const [index, { x, y, size, text }] of lines.entries()) {
        expect(x + text.length * size * 0.5).toBeLessThan(width);
        expect(y - size).toBeGreaterThan(lines[index - 1]?.y ?? 0);
        expect(y).toBeLessThan(height);
      }
    }
  });

  it("has a title that a sheet can have, with room for a number", () => {
    const [first] = pictures;
    if (first === undefined) throw new Error("The example has no theme.");
    const { title } = themePicture({ ...first.theme, title: "Et [langt] navn: med / og * og ? og \\ i" }, first.summary, "voksen");
    expect(title.length).toBeLessThanOrEqual(25);
    expect(title).not.toMatch(/[[\]:*?/\\]/);
  });

  it("lets nothing that people have written become a part of the drawing", () => {
    const [first] = pictures;
    if (first === undefined) throw new Error("The example has no theme.");
    expect(themePicture(first.theme, { ...first.summary, assessment: "<script>x</script> & co." }, "voksen").svg).toContain("&lt;script&gt;x&lt;/script&gt; &amp; co.");
  });
});
