/** Stacked horizontal bars of counts; the first category at the top. */
export interface Bars {
  readonly title: string;
  readonly categories: readonly string[];
  /** null: nothing is counted there. */
  readonly series: readonly { readonly name: string; readonly color: string; readonly values: readonly (number | null)[] }[];
}

const TITLE = 30;
const LEGEND = 26;
const MARGIN = 12;

/** The picture, `width` × `height` pixels. */
export function barPicture({ title, categories, series }: Bars, width: number, height: number): SVGSVGElement {
  const picture = svg("svg", { width, height, viewBox: `0 0 ${width} ${height}` });
  picture.append(text(title, { x: width / 2, y: 20, "text-anchor": "middle", class: "chartTitle" }));
  const labels = Math.min(width * 0.45, Math.max(40, ...categories.map((one) => one.length * 6.2)));
  const totals = categories.map((_, index) => series.reduce((sum, { values }) => sum + counted(values[index]), 0));
  const scale = (width - labels - 2 * MARGIN) / Math.max(1, ...totals);
  const step = (height - TITLE - LEGEND) / Math.max(1, categories.length);
  for (const [index, category] of categories.entries()) {
    const y = TITLE + index * step;
    picture.append(text(category, { x: MARGIN + labels - 6, y: y + step / 2 + 4, "text-anchor": "end", class: "chartLabel" }));
    let x = MARGIN + labels;
    for (const { color, values } of series) {
      const length = counted(values[index]) * scale;
      if (length === 0) continue;
      picture.append(svg("rect", { x, y: y + step * 0.15, width: Math.max(0, length - 1), height: step * 0.7, fill: color }));
      picture.append(text(String(values[index]), { x: x + length / 2, y: y + step / 2 + 4, "text-anchor": "middle", class: isDark(color) ? "chartCount onDark" : "chartCount" }));
      x += length;
    }
  }
  picture.append(...legend(series, height - 10));
  return picture;
}

function counted(value: number | null | undefined): number {
  return typeof value === "number" && value > 0 ? value : 0;
}

function legend(series: Bars["series"], y: number): SVGElement[] {
  let x = MARGIN;
  return series.flatMap(({ name, color }) => {
    const at = x;
    x += 26 + name.length * 6.2;
    return [svg("rect", { x: at, y: y - 9, width: 10, height: 10, fill: color }), text(name, { x: at + 15, y, class: "chartLabel" })];
  });
}

/** Whether white can be read on it: by the share of light that the eye sees in each colour (ITU-R BT.709). */
function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 140;
}

function text(content: string, attributes: Readonly<Record<string, string | number>>): SVGTextElement {
  const made = svg("text", attributes);
  made.textContent = content;
  return made;
}

function svg<Name extends keyof SVGElementTagNameMap>(name: Name, attributes: Readonly<Record<string, string | number>>): SVGElementTagNameMap[Name] {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
