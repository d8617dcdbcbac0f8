import { isShortCourse } from "../../instrument/chosenThemes.ts";
import type { Analysis } from "../../review/analysis.ts";
import { COURSE_TEXTS } from "../../text/danish/course.ts";
import { drawWords } from "../../text/danish/draw.ts";
import { serialOfIsoDate } from "../excelDate.ts";
import { criterionWord } from "../criterionWord.ts";
import type { CellValue, TablePlan } from "../sheetPlan.ts";
import { wordFor } from "../wordLists.ts";
import { tableOf } from "./field.ts";

export const COURSE_TABLE = "sag_forloeb";

export type CourseFact = keyof typeof COURSE_TEXTS;
const COURSE_FACTS = Object.keys(COURSE_TEXTS) as readonly CourseFact[];

/** The fact's name in the cell, by which it is found. */
export function courseWord(fact: CourseFact): string {
  return COURSE_TEXTS[fact].title;
}

/** Area, framework and the form's length because everything else in the workbook was made for them, a draw because it tells what was done. */
const LOCKED: ReadonlySet<CourseFact> = new Set(["area", "framework", "themes", "selfMode", "draw", "drawMethod"]);

/** What was set up, and how the cases for VISO were drawn. */
export function courseTable(analysis: Analysis, row: number): TablePlan {
  return tableOf<CourseFact>({
    name: COURSE_TABLE,
    row,
    key: ["Oplysning"],
    rows: COURSE_FACTS.filter((one) => one !== "themes" || isShortCourse(analysis.framework)),
    fields: [
      { header: "Oplysning", width: 28, meaning: "key", value: courseWord },
      {
        header: "Værdi", width: 50, meaning: "input",
        rowOwn: (one) => ({ ...(LOCKED.has(one) ? { meaning: "computed" } : { unlocked: true }), format: isDate(one) ? "date" : "text" }),
        value: (one) => valueOf(one, analysis),
      },
      { header: "Hjælp", width: 46, meaning: "note", value: (one) => COURSE_TEXTS[one].help || null },
    ],
  });
}

function isDate(fact: CourseFact): boolean {
  return fact === "start" || fact === "asOf" || fact === "deleteBy";
}

function valueOf(fact: CourseFact, analysis: Analysis): CellValue {
  switch (fact) {
    case "area": return wordFor("area", analysis.area);
    case "framework": return analysis.framework.id;
    case "themes": return analysis.framework.themes.map(criterionWord).join(", ");
    case "start": return analysis.start === null ? null : serialOfIsoDate(analysis.start);
    case "asOf": return analysis.asOf === null ? null : serialOfIsoDate(analysis.asOf);
    case "selfMode": return wordFor("selfMode", analysis.selfMode);
    case "draw": return analysis.draw && drawWords(analysis.draw);
    case "drawMethod": return analysis.draw && analysis.draw.algorithm;
    case "deleteBy": return null;
    case "benefits": return analysis.benefits.join(", ") || null;
    case "municipality":
    case "benefitReason":
    case "caseSelection":
      return analysis[fact] || null;
  }
}
