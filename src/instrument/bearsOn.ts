import type { CriterionId } from "../framework/framework.ts";

/** Criterion by framework id. One per framework, so that no item counts twice (design §3). */
type BearsOn = Readonly<Record<string, CriterionId>>;

function bearsOn(in2024: string, in2018: string): BearsOn {
  return { "taskforce-2024": in2024 as CriterionId, "taskforce-2018": in2018 as CriterionId };
}

export const ASSESSMENT = bearsOn("A.sag.udredning", "B.udredning");
export const INTERVENTION = bearsOn("A.sag.indsats", "B.handleplan");
export const FOLLOW_UP = bearsOn("A.sag.opfoelgning", "B.opfoelgning");
/** The 2018 edition has no criterion for the citizen's involvement; its theme on assessment covers it. */
export const INVOLVEMENT = bearsOn("A.sag.borger", "B.udredning");
export const TRANSITION = bearsOn("A.hel.overgang", "B.overgang");
export const COORDINATION = bearsOn("A.hel.tvaerfaglig", "B.tvaerfaglig");
