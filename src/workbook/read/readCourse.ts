import { TARGET_DEFAULT, TARGET_HIGHEST, TARGET_LOWEST, type Analysis, type CaseDraw, type Settings } from "../../review/analysis.ts";
import type { SelfMode } from "../../instrument/selfEvaluationTexts.ts";
import { drawOfWords, DRAW_TEXTS } from "../../text/danish/draw.ts";
import { READING_TEXTS } from "../../text/danish/reading.ts";
import { COURSE_TABLE, courseWord, type CourseFact } from "../tables/courseTable.ts";
import { SETTINGS_TABLE, settingWord } from "../tables/settingsTable.ts";
import { isBlank, textOf } from "./foundRows.ts";
import type { RowReader } from "./rowReader.ts";
import { filledRows, type ReadingDesk } from "./tableReader.ts";

type Course = Pick<Analysis, "municipality" | "start" | "asOf" | "benefits" | "benefitReason" | "caseSelection" | "selfMode" | "draw">;

/** The facts of the course; a row that is gone is a fact not known. */
export function readCourse(desk: ReadingDesk): Course {
  const rows = filledRows(desk, COURSE_TABLE, ["Oplysning"]);
  const find = (fact: CourseFact) => rows.find(({ row }) => textOf(row.cell("Oplysning")) === courseWord(fact))?.read;
  const text = (fact: CourseFact) => find(fact)?.text("Værdi") ?? "";
  return {
    municipality: text("municipality"),
    start: find("start")?.date("Værdi") ?? null,
    asOf: find("asOf")?.date("Værdi") ?? null,
    benefits: text("benefits").split(",").map((one) => one.trim()).filter((one) => one !== ""),
    benefitReason: text("benefitReason"),
    caseSelection: text("caseSelection"),
    selfMode: (find("selfMode")?.word("Værdi", "selfMode") as SelfMode | null | undefined) ?? "short",
    draw: readDraw(find("draw"), text("drawMethod")),
  };
}

/** How the cases for VISO were drawn; null when it is not told, or not in our words. */
function readDraw(read: RowReader | undefined, algorithm: string): CaseDraw | null {
  if (read === undefined) return null;
  const words = read.text("Værdi");
  const draw = drawOfWords(words);
  if (words !== "" && draw === null) read.report("unreadable-draw", "Værdi", DRAW_TEXTS.unreadable(words));
  return draw && { ...draw, algorithm };
}

/** The target, if it can be used; otherwise the default, as the sheet does, and a problem that says so. */
export function readSettings(desk: ReadingDesk): Settings {
  const found = filledRows(desk, SETTINGS_TABLE, ["Indstilling"]).find(({ row }) => textOf(row.cell("Indstilling")) === settingWord("target"));
  const cell = found?.row.cell("Værdi");
  if (typeof cell?.value === "number" && cell.value >= TARGET_LOWEST && cell.value <= TARGET_HIGHEST) return { target: cell.value };
  if (found && !isBlank(cell)) found.read.report("target-outside", "Værdi", READING_TEXTS.targetOutside(textOf(cell)));
  return { target: TARGET_DEFAULT };
}
