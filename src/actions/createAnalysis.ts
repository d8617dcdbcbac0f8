import { benefitsOf } from "../framework/benefits.ts";
import type { Edition } from "../instrument/edition.ts";
import { narrowedTo } from "../instrument/chosenThemes.ts";
import { findEdition } from "../instrument/editions.ts";
import type { Analysis, Case } from "../review/analysis.ts";
import { blankAnalysis } from "../review/blankAnalysis.ts";
import type { Problem } from "../review/problem.ts";
import type { Setup, SetupCase } from "../review/setup.ts";
import { cleanTexts } from "./cleanTexts.ts";
import { findFormulaFaults } from "./findFormulaFaults.ts";
import type { OwnEdition } from "./adoptFramework.ts";
import { findSetupFaults } from "./findSetupFaults.ts";
import { presetAnswers } from "./presetAnswers.ts";

export type Created =
  /** `problems` are told and refuse nothing: characters that were taken out of a text. */
  | { readonly ok: true; readonly analysis: Analysis; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * A new analysis from its setup. It is refused as a whole when anything in it cannot be, and every fault is named with its
 * path (design §7: a benefit of the other area, a doubled id …). Items that do not concern a case start as IR.
 * @param own the own framework that the setup names, where it names none of ours.
 */
export function createAnalysis(setup: Setup, own?: OwnEdition): Created {
  const { value: cleaned, removed, tooLong } = cleanTexts(setup, "");
  const whole = own?.edition ?? findEdition(cleaned.framework);
  const edition = whole && cleaned.themes ? narrowedTo(whole, cleaned.themes) : whole;
  const faults = [...tooLong, ...findSetupFaults(cleaned, own)];
  if (faults.length > 0 || edition === undefined) return { ok: false, problems: faults };
  const analysis = analysisOf(cleaned, edition);
  const tooLarge = own === undefined ? [] : findFormulaFaults(analysis);
  return tooLarge.length > 0 ? { ok: false, problems: tooLarge } : { ok: true, analysis, problems: removed };
}

function analysisOf(setup: Setup, edition: Edition): Analysis {
  const cases = (setup.cases ?? []).map(caseOf);
  const asked = { items: edition.items, area: setup.area };
  return {
    ...blankAnalysis(edition, setup.area),
    municipality: setup.municipality.trim(),
    start: setup.start ?? null,
    benefits: chosenBenefits(setup),
    benefitReason: setup.benefitReason ?? "",
    caseSelection: setup.caseSelection ?? "",
    selfMode: setup.selfEvaluation === "fuld" ? "full" : "short",
    cases,
    answers: [
      ...cases.flatMap((one) => presetAnswers(one, asked, "legal")),
      ...cases.filter((one) => one.social).flatMap((one) => presetAnswers(one, asked, "social")),
    ],
    application: setup.application === true ? [] : null,
  };
}

function caseOf({ double = [], ...written }: SetupCase): Case {
  const own = { id: written.id.trim(), social: written.social ?? false, reviewer: (written.reviewer ?? "").trim(), socialReviewer: "" };
  const twice = (["legal", "social"] as const).filter((instrument) => double.includes(instrument));
  return { ...written, ...own, ...(twice.length > 0 && { double: twice }) };
}

/** Those of the setup, or those that the cases come from, in the area's order. */
function chosenBenefits(setup: Setup): readonly string[] {
  const chosen = new Set(setup.benefits ?? setup.cases?.map((one) => one.benefit));
  return benefitsOf(setup.area).flatMap((benefit) => (chosen.has(benefit.id) ? [benefit.id] : []));
}
