import { findItem } from "../../instrument/items.ts";
import { JOINT } from "../../review/answer.ts";
import type { Analysis } from "../../review/analysis.ts";
import { isSelfEvidence } from "../../findings/evidenceIds.ts";
import { CHECK_TEXTS } from "../../text/danish/checks.ts";
import { FINDINGS_TABLE } from "../tables/findingsFormulas.ts";
import { OBSERVATIONS_TABLE } from "../tables/observationsTable.ts";
import { SELF_FORM_TABLE } from "../tables/selfFormTableName.ts";
import { wordFor } from "../wordLists.ts";
import type { CheckDesk } from "./checkDesk.ts";

/** Ids that lead nowhere. */
export function checkEvidence(desk: CheckDesk, analysis: Analysis): void {
  const observations = new Set(analysis.observations.map((one) => one.id));
  const sources = new Set(analysis.sources.map((one) => one.id));
  const findings = new Set(analysis.findings.map((one) => one.id));
  for (const finding of analysis.findings) {
    const at = (header: string) => desk.place(FINDINGS_TABLE, [["Id", finding.id]], header);
    const unknown = finding.evidence.filter((id) => !observations.has(id) && findItem(analysis.items, id) === undefined && !isSelfEvidence(id));
    for (const id of unknown) desk.report("unknown-evidence", at("Evidens"), CHECK_TEXTS.unknownEvidence(finding.id, id));
    for (const id of finding.solves.filter((one) => !findings.has(one))) desk.report("unknown-solved", at("Løser"), CHECK_TEXTS.unknownSolved(finding.id, id));
  }
  for (const one of analysis.observations.filter((each) => each.from !== "" && !sources.has(each.from))) {
    desk.report("unknown-source", desk.place(OBSERVATIONS_TABLE, [["Id", one.id]], "Fra"), CHECK_TEXTS.unknownSource(one.id, one.from));
  }
}

/** A joint form that is filled in beside individual answers is not counted, and its writers should know. */
export function checkJointForm(desk: CheckDesk, analysis: Analysis): void {
  const counted = analysis.selfAnswers.filter((one) => one.round === 1 && one.given.kind !== "text");
  const joint = counted.find((one) => one.respondent === JOINT);
  if (joint === undefined || counted.every((one) => one.respondent === JOINT)) return;
  const place = desk.place(SELF_FORM_TABLE, [["Punkt", joint.item], ["Del", wordFor("selfPart", joint.part)]], "Svar");
  desk.report("joint-not-counted", place, CHECK_TEXTS.jointNotCounted());
}
