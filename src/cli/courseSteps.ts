import type { Sample } from "../samples/samples.ts";

/** A course as command lines, in the order of time, with the files that they begin from. */
export interface CourseSteps {
  readonly files: readonly { readonly name: string; readonly content: object }[];
  readonly lines: readonly (readonly string[])[];
}

/** Fixed, so that two runs write the same bytes. */
const MOMENT = "2026-09-01T08:00:00Z";

/**
 * A sample's whole course: application → analysis → report → plan → round 2 → status report, as far as the sample goes.
 * @param at where the file of a name lies.
 */
export function courseSteps({ id, setup, answers, closing }: Sample, at: (name: string) => string): CourseSteps {
  const { application, plan, ...analysed } = answers;
  const applied = application === undefined ? "1-ny.xlsx" : "2-ansoegt.xlsx";
  const files = [
    { name: "setup.json", content: setup },
    ...(application === undefined ? [] : [{ name: "ansoegning.json", content: { application } }]),
    { name: "svar.json", content: analysed },
    ...(plan === undefined ? [] : [{ name: "plan.json", content: { plan } }]),
    ...(closing === undefined ? [] : [{ name: "afslutning.json", content: closing }]),
  ];
  const lines = [
    ["new", at("setup.json"), at("1-ny.xlsx"), "--id", id, "--now", MOMENT],
    ...(application === undefined ? [] : [["fill", at("1-ny.xlsx"), at("ansoegning.json"), at(applied)]]),
    ...(setup.start === undefined ? [] : [["schedule", at("setup.json"), at("tidsplan.ics")]]),
    ["fill", at(applied), at("svar.json"), at("3-udfyldt.xlsx")],
    ["suggest", at("3-udfyldt.xlsx"), at("4-med-forslag.xlsx")],
    ["summary", at("4-med-forslag.xlsx")],
    ["report", at("4-med-forslag.xlsx"), at("5-analyserapport.docx"), "--pdf"],
    ...(plan === undefined ? [] : [["fill", at("4-med-forslag.xlsx"), at("plan.json"), at("6-med-plan.xlsx")]]),
    ...(closing === undefined ? [] : closingLines(at)),
  ];
  return { files, lines };
}

/** Two years later: the plan has been carried out, the self-evaluation is done again, and both parties look back. */
function closingLines(at: (name: string) => string): readonly (readonly string[])[] {
  return [
    ["fill", at("6-med-plan.xlsx"), at("afslutning.json"), at("7-afsluttet.xlsx"), "--replace"],
    ["export", at("7-afsluttet.xlsx"), at("8-kommunens-fil.xlsx"), "--for", "municipality"],
    ["report", at("7-afsluttet.xlsx"), at("9-statusrapport.docx"), "--status", "--pdf"],
  ];
}
