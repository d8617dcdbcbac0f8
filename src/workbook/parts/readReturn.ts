import type { Item } from "../../instrument/item.ts";
import { itemsOf, knownItem } from "../../instrument/items.ts";
import { JOINT } from "../../review/answer.ts";
import type { Analysis, Case } from "../../review/analysis.ts";
import type { Problem } from "../../review/problem.ts";
import { groupOfRole } from "../../review/respondent.ts";
import type { ReturnedCell, Target } from "../../review/returnedCell.ts";
import { RETURN_TEXTS } from "../../text/danish/returns.ts";
import { checkDesk } from "../check/checkDesk.ts";
import type { WorkbookContent } from "../content.ts";
import type { Result } from "../port.ts";
import { findTable } from "../read/foundRows.ts";
import { readRemarks } from "../read/readRemarks.ts";
import { readSheetAnswers, type ReviewSheet } from "../read/readReviews.ts";
import { readSelfForm } from "../read/readSelf.ts";
import type { ReadingDesk } from "../read/tableReader.ts";
import type { FilePart } from "../stamp.ts";
import { REMARKS_TABLE } from "../tables/remarksTable.ts";
import { reviewTableName } from "../tables/reviewTableName.ts";
import { scaleOfPart } from "../tables/selfAnswerCells.ts";
import { SELF_FORM_TABLE } from "../tables/selfFormTableName.ts";
import { wordFor } from "../wordLists.ts";
import { casesForViso } from "./exportFile.ts";
import { returnedPlan, type ReturnedPlan } from "./returnedPlan.ts";
import { readPart, type Origin } from "./readPart.ts";
import { casesForReviewer, isReviewer, REVIEWER_SHEETS } from "./reviewerFile.ts";

/** What somebody has filled in, in a file that was made for them. */
export interface ReadReturn {
  readonly part: FilePart;
  readonly cells: readonly ReturnedCell[];
  /** Of the municipality's file. */
  readonly plan?: ReturnedPlan;
  readonly problems: readonly Problem[];
}

type Answering = Pick<Extract<Target, { kind: "self" }>, "round" | "respondent">;

/**
 * Reads a file that came back: values only, from the tables that were made to be filled in; whatever else it holds is not
 * looked at. Refuses a file of another workbook or edition, and one that nothing can be taken from.
 */
export function readReturn(content: WorkbookContent, origin: Origin): Result<ReadReturn> {
  const read = readPart(content, origin);
  if (!read.ok) return read;
  const part = read.value;
  const { analysis } = origin;
  const desk: ReadingDesk = { content, problems: [] };
  const taken = (cells: readonly ReturnedCell[], plan?: ReturnedPlan): Result<ReadReturn> => ({ ok: true, value: { part, cells, ...(plan && { plan }), problems: desk.problems } });
  if (part.kind === "respondent") {
    const answering = answeringOf(part, analysis);
    return answering === null ? refused("unknown-respondent", RETURN_TEXTS.unknownRespondent(part.respondent)) : taken(selfCells(desk, analysis, answering));
  }
  const { kind } = part;
  if (isReviewer(kind)) {
    const { instrument, original } = REVIEWER_SHEETS[kind];
    return taken(caseCells(desk, analysis, { instrument, original }, casesForReviewer(analysis, kind)));
  }
  switch (kind) {
    case "municipality": return taken(selfCells(desk, analysis, { round: 1, respondent: JOINT }), returnedPlan(desk));
    case "viso": return taken(caseCells(desk, analysis, { instrument: "social" }, casesForViso(analysis)));
    case "leaders": return refused("not-to-be-filled", RETURN_TEXTS.leadersFile);
  }
}

/** A respondent with the role "fælles" speaks for all; where nobody is listed, the joint form needs no respondent. */
function answeringOf({ respondent, round }: Extract<FilePart, { kind: "respondent" }>, { respondents }: Analysis): Answering | null {
  const wanted = respondent.toLowerCase();
  const found = respondents.find((one) => one.id.toLowerCase() === wanted && one.round === round);
  if (found === undefined) return wanted === JOINT ? { round: 1, respondent: JOINT } : null;
  return { round, respondent: groupOfRole(found.role) === "joint" ? JOINT : found.id };
}

function selfCells(desk: ReadingDesk, { framework }: Analysis, { round, respondent }: Answering): readonly ReturnedCell[] {
  reportFormulas(desk, SELF_FORM_TABLE, ["Svar", "Tekst"]);
  const find = checkDesk(desk.content, []);
  return readSelfForm(desk, framework, round, respondent).flatMap(({ item, part, given }) => {
    const scale = scaleOfPart(part);
    // Only what is answered on a scale is read as a code.
    const shown = given.kind === "code" ? wordFor(scale as Exclude<typeof scale, "text">, given.code) : given.text;
    const at = find.place(SELF_FORM_TABLE, [["Punkt", item], ["Del", wordFor("selfPart", part)]], scale === "text" ? "Tekst" : "Svar");
    return returned({ kind: "self", round, respondent, item, part }, shown, at);
  });
}

/** Answers about cases from the sheet of those who were to give them, and the remarks beside them. */
function caseCells(desk: ReadingDesk, analysis: Analysis, sheet: ReviewSheet, cases: readonly Case[]): readonly ReturnedCell[] {
  return [...answerCells(desk, analysis, sheet, cases), ...remarkCells(desk, itemsOf(analysis.items, sheet.instrument), cases)];
}

function answerCells(desk: ReadingDesk, analysis: Analysis, sheet: ReviewSheet, cases: readonly Case[]): readonly ReturnedCell[] {
  const table = reviewTableName(sheet.instrument, sheet.original);
  const items = itemsOf(analysis.items, sheet.instrument);
  reportFormulas(desk, table, items.map((one) => one.id));
  const find = checkDesk(desk.content, []);
  const inFile: ReadingDesk = { ...desk, problems: [] };
  const answers = readSheetAnswers(inFile, items, sheet, cases);
  // Some of the cases may be sent back; the others are still where they were.
  desk.problems.push(...inFile.problems.filter((one) => one.code !== "case-without-row"));
  return answers.flatMap(({ subject, item, given }) => {
    const shown = given.kind === "code" ? wordFor(knownItem(items, item).scale, given.code) : given.text;
    return returned({ kind: "review", ...sheet, subject, item }, shown, find.place(table, [["Sag", subject]], item));
  });
}

const REMARK_FIELDS = { note: "Bemærkning", reference: "Henvisning", good: "Gjort godt" } as const;

function remarkCells(desk: ReadingDesk, items: readonly Item[], cases: readonly Case[]): readonly ReturnedCell[] {
  reportFormulas(desk, REMARKS_TABLE, Object.values(REMARK_FIELDS));
  const find = checkDesk(desk.content, []);
  return readRemarks(desk, items, cases).flatMap((remark) => {
    const { instrument, subject, item } = remark;
    const at = (header: string) => find.place(REMARKS_TABLE, [["Sag", subject], ["Instrument", wordFor("reviewInstrument", instrument)], ["Punkt", item]], header);
    return (["note", "reference", "good"] as const).flatMap((field) =>
      returned({ kind: "remark", instrument, subject, item, field }, remark[field], at(REMARK_FIELDS[field])),
    );
  });
}

/** A cell that holds nothing says nothing. */
function returned(target: Target, shown: string, { sheet = "", cell = "" }: Pick<Problem, "sheet" | "cell">): readonly ReturnedCell[] {
  return shown.trim() === "" ? [] : [{ target, shown, sheet, cell }];
}

/** A formula in an answer cell is somebody else's program: only the value that it showed is taken, and said. */
function reportFormulas({ content, problems }: ReadingDesk, table: string, headers: readonly string[]): void {
  for (const row of findTable(content, table)?.rows ?? []) {
    for (const header of headers) {
      if (typeof row.cell(header)?.formula !== "string") continue;
      problems.push({ code: "formula-in-answer", ...row.place(header), message: RETURN_TEXTS.formula });
    }
  }
}

function refused(code: string, message: string): Result<never> {
  return { ok: false, problem: { code, message } };
}
