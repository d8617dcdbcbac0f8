import { summarise } from "../../findings/summarise.ts";
import { isShortCourse } from "../../instrument/chosenThemes.ts";
import { itemsOf } from "../../instrument/items.ts";
import type { Analysis, Case } from "../../review/analysis.ts";
import { isDouble } from "../../scoring/doubleReview.ts";
import { ABOUT_TEXTS } from "../../text/danish/about.ts";
import { planWorkbook } from "../planWorkbook.ts";
import type { SheetPlan } from "../sheetPlan.ts";
import type { WorkbookPlan } from "../workbookPlan.ts";
import { listNames, listsFor, listsSheet } from "../sheets/listsSheet.ts";
import { selfOverviewSheet } from "../sheets/selfOverviewSheet.ts";
import { cellAt, sheetOf } from "../sheets/sheetOf.ts";
import type { Audience, Stamp } from "../stamp.ts";
import { CASE_FACTS } from "../tables/caseFact.ts";
import { FINDINGS_TABLE } from "../tables/findingsFormulas.ts";
import { reviewTableName } from "../tables/reviewTableName.ts";
import { stampTable } from "../tables/stampTable.ts";
import { THEME_TEXTS_TABLE } from "../tables/themeTextsTable.ts";
import type { WordListId } from "../wordLists.ts";
import { onlyCases } from "./onlyCases.ts";
import { onlyToRead, sheetIn, withColumns, withTables, type ChosenSheets } from "./chosenSheets.ts";
import type { Origin } from "./readPart.ts";
import { forReviewer, isReviewer } from "./reviewerFile.ts";
import { standAlone } from "./standAlone.ts";

/**
 * A file for the municipality, its leaders, VISO or one of two reviewers. It holds the sheets that they need and no others: no
 * hidden sheet, no log, nobody's notes or names, no answer of one or two persons; cases only for those who answer about them,
 * and only their own.
 */
export function planExport({ analysis, stamp }: Origin, audience: Audience): WorkbookPlan {
  const { sheets, names, changed } = chosenFor(audience, analysis, stamp);
  const alone = standAlone(sheets, names, changed);
  const about = aboutSheet(analysis, { ...stamp, part: { kind: audience } }, audience);
  return { title: ABOUT_TEXTS[audience].title(analysis.municipality), sheets: [...alone.sheets, about], names: alone.names };
}

function chosenFor(audience: Audience, analysis: Analysis, stamp: Stamp): ChosenSheets {
  if (isReviewer(audience)) return forReviewer(analysis, stamp, audience);
  switch (audience) {
    case "municipality": return forMunicipality(analysis, stamp);
    case "leaders": return forLeaders(analysis, stamp);
    case "viso": return forViso(analysis, stamp);
  }
}

function forMunicipality(analysis: Analysis, stamp: Stamp): ChosenSheets {
  const plan = planWorkbook(analysis, stamp);
  const lists = listsFor(["selfGrade", "checkPoint", "selfPart", "activityKind", "activityStatus"]);
  const development = isShortCourse(analysis.framework) ? [] : [sheetIn(plan, "plan"), sheetIn(plan, "status")];
  const sheets = [sheetIn(plan, "selfForm"), selfOverviewSheet(analysis, summarise(analysis)), ...development, listsSheet(lists)];
  return { sheets, names: listNames(lists), changed: [] };
}

/** What leaders read of a finding. */
const FINDING_COLUMNS = ["Slags", "Kriterium", "Tekst", "Grundlag", "Redskaber", "Central", "Valg"];
const THEME_TEXT_COLUMNS = ["Tema", "Samlet vurdering"];

/** Only what is accepted: a suggestion or a rejected finding is the task force's own. */
function forLeaders(analysis: Analysis, stamp: Stamp): ChosenSheets {
  const accepted = analysis.findings.filter((one) => one.status === "accepteret");
  const plan = planWorkbook({ ...analysis, findings: accepted }, stamp);
  const findings = withTables(sheetIn(plan, "findings"), (table) => {
    const columns = table.name === THEME_TEXTS_TABLE ? THEME_TEXT_COLUMNS : FINDING_COLUMNS;
    return withColumns({ ...table, rows: table.rows.slice(0, table.name === FINDINGS_TABLE ? Math.max(1, accepted.length) : undefined) }, columns);
  });
  return { sheets: [sheetIn(plan, "summary"), onlyToRead(findings, "findings")], names: plan.names, changed: [FINDINGS_TABLE, THEME_TEXTS_TABLE] };
}

/** What VISO reads of an item; who has checked its law is the task force's own. */
const RULE_COLUMNS = ["Punkt", "Emne", "Spørgsmål", "Det ser vi efter"];

/** The chosen cases without what VISO does not need: no dates, no reviewer, no legal review, no remark of anybody's. */
function forViso(analysis: Analysis, stamp: Stamp): ChosenSheets {
  const social = itemsOf(analysis.items, "social");
  const table = reviewTableName("social");
  const cases = casesForViso(analysis).map(({ decisionDate: _decided, applicationDate: _applied, double: _double, ...one }) => one);
  const plan = planWorkbook(onlyCases(analysis, { instrument: "social" }, cases), stamp);
  const scales = social.map((one): WordListId => one.scale);
  const lists = listsFor(scales);
  const columns = ["Sag", ...CASE_FACTS, ...social.map((one) => one.id)];
  const review = withTables(sheetIn(plan, "social"), (one) => withColumns(one, columns));
  const rules = sheetIn(plan, "rules");
  const asked = rules.tables.slice(0, 1).map((one) => withColumns(one, RULE_COLUMNS));
  const sheets = [review, sheetIn(plan, "remarks"), { ...rules, tables: asked }, listsSheet(lists)];
  return { sheets, names: listNames(lists), changed: [table] };
}

/** The cases that VISO's file is about. One that two answer about blind is left to their sheets A and B. */
export function casesForViso({ cases }: Analysis): readonly Case[] {
  return cases.filter((one) => one.social && !isDouble(one, "social"));
}

/** What the file says to people, and beside it to the program. */
const LINE_COLUMN = 1;
const LINE_WIDTH = 90;

/** Who the file is for and what becomes of it; and, to be seen by everybody, what it says of itself to the program. */
function aboutSheet(analysis: Analysis, stamp: Stamp, audience: Audience): SheetPlan {
  const { lines } = ABOUT_TEXTS[audience];
  const first = 4;
  const stamped = { ...stampTable(analysis, stamp, first), column: LINE_COLUMN + 2 };
  return sheetOf("about", {
    tab: "front",
    protected: true,
    freezeHeader: false,
    tables: [stamped],
    columnWidths: new Map([[LINE_COLUMN, LINE_WIDTH]]),
    cells: [
      ...lines.map((line, index) => cellAt(first + index, LINE_COLUMN, "paragraph", line)),
      cellAt(first - 1, stamped.column, "note", ABOUT_TEXTS.stamp),
    ],
  });
}
