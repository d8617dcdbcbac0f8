import type { Problem } from "../../review/problem.ts";
import { FRAMEWORK_TEXTS } from "../../text/danish/frameworks.ts";
import type { FoundRow } from "./foundRows.ts";

type Place = Required<Pick<Problem, "sheet" | "cell">>;

/** Where in the sheets the parts of a framework stand, by the path that they have in framework.json. */
export interface Places {
  /** Says where a part stands: under `header`, and its fields under headers of their own. */
  set(path: string, row: FoundRow, header: string, fields?: Readonly<Record<string, string>>): void;
  /** The place of a path, or of the nearest part that it belongs to; the path itself where there is none. */
  find(path: string): Place | Pick<Problem, "path">;
  /** A message with cells in place of the paths that it names. */
  withCells(message: string): string;
}

export function placesOf(): Places {
  const places = new Map<string, Place>();
  const find: Places["find"] = (path) => {
    for (let part = path; part !== ""; part = part.replace(/(^|[.[])[^.[]*$/, "")) {
      const place = places.get(part);
      if (place !== undefined) return place;
    }
    return { path };
  };
  return {
    set(path, row, header, fields = {}) {
      places.set(path, row.place(header));
      for (const [field, own] of Object.entries(fields)) places.set(`${path}.${field}`, row.place(own));
    },
    find,
    withCells: (message) =>
      message.replace(/(?:themes|items)\[\d+\](?:\.criteria\[\d+\])?\.\w+/g, (path) => {
        const place = find(path);
        return "cell" in place ? FRAMEWORK_TEXTS.place(place.sheet, place.cell) : path;
      }),
  };
}
