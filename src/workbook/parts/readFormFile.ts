import { narrowedTo } from "../../instrument/chosenThemes.ts";
import type { SelfPart } from "../../instrument/selfEvaluation.ts";
import { isAskedIn, type SelfMode } from "../../instrument/selfEvaluationTexts.ts";
import { JOINT } from "../../review/answer.ts";
import { blankAnalysis } from "../../review/blankAnalysis.ts";
import type { Problem } from "../../review/problem.ts";
import { READING_TEXTS } from "../../text/danish/reading.ts";
import { RETURN_TEXTS } from "../../text/danish/returns.ts";
import type { WorkbookContent } from "../content.ts";
import type { Result } from "../port.ts";
import type { ReadWorkbook } from "../read/readAnalysis.ts";
import { readEdition } from "../read/readEdition.ts";
import { readSelfForm } from "../read/readSelf.ts";
import { readStampFields } from "../read/readStamp.ts";
import { readArea } from "../read/stampValues.ts";
import { filledRows, type ReadingDesk } from "../read/tableReader.ts";
import { SELF_FORM_TABLE } from "../tables/selfFormTableName.ts";
import { partIn } from "./partIn.ts";

/**
 * Reads a respondent's own file as an analysis that holds its form and nothing else. Whoever answers, the answers are those of the
 * joint form: that is the one that stands in the form's table. Refused ("part-only") where the file is made for somebody else, or asks
 * by an own framework, which it does not carry.
 */
export function readFormFile(content: WorkbookContent): Result<ReadWorkbook> {
  const fields = readStampFields(content);
  if (!fields.ok) return fields;
  const { format, value } = fields.value;
  const [part, area] = [partIn(value), readArea(content)];
  if (part?.kind !== "respondent") return refused("part-only", RETURN_TEXTS.partOnly(part?.kind));
  if (area === null) return refused("unreadable-stamp", READING_TEXTS.unreadableStamp());
  const whole = readEdition(content, value("framework"));
  if (!whole.ok) return refused("part-only", RETURN_TEXTS.partOnly(part.kind));
  const themes = value("themes");
  const edition = themes === "" ? whole.value : narrowedTo(whole.value, themes.split(" "));
  const problems: Problem[] = [];
  const desk: ReadingDesk = { content, problems };
  const selfAnswers = readSelfForm(desk, edition.framework, 1, JOINT);
  const stamp = { formatVersion: format, workbookId: value("id"), created: value("created"), part };
  return { ok: true, value: { analysis: { ...blankAnalysis(edition, area), selfMode: modeOf(desk), selfAnswers }, stamp, problems } };
}

/** The stamp does not say how much is asked, but the form's lines do. */
function modeOf(desk: ReadingDesk): SelfMode {
  const parts = filledRows({ ...desk, problems: [] }, SELF_FORM_TABLE, ["Kriterium"]).map(({ read }) => read.word("Del", "selfPart"));
  return parts.some((part) => part !== null && !isAskedIn("short", part as SelfPart)) ? "full" : "short";
}

function refused(code: string, message: string): Result<never> {
  return { ok: false, problem: { code, message } };
}
