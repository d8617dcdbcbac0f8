import type { CriterionId } from "../framework/framework.ts";
import { LOGGED_SOURCES, type Observation, type Sign } from "../review/observation.ts";
import type { ItemCount, SelfCount } from "../scoring/counts.ts";
import { loggedSign } from "./loggedSign.ts";
import { pointsSomewhere, reviewSign } from "./reviewSign.ts";
import type { CriterionSummary, SourceType } from "./summary.ts";
import { triangulate, type Signs } from "./triangulate.ts";

/** What a criterion is judged on: everything that was counted and logged, of this criterion or not. */
export interface Evidence {
  readonly items: readonly ItemCount[];
  readonly observations: readonly Observation[];
  readonly self: readonly SelfCount[];
}

/** All sources on one criterion, put together. */
export function summariseCriterion(criterion: CriterionId, evidence: Evidence): CriterionSummary {
  const items = evidence.items.filter((one) => one.criterion === criterion);
  const observations = evidence.observations.filter((one) => one.criterion === criterion);
  const logged = LOGGED_SOURCES.map((source) => ({
    source,
    ...loggedSign(observations.filter((one) => one.source === source)),
  }));
  const signs = presentOnly([
    ["legal", signOfItems(items, "legal")],
    ["social", signOfItems(items, "social")],
    ...logged.map(({ source, sign }) => [source, sign] as const),
    ["self", evidence.self.find((one) => one.criterion === criterion)?.signal ?? null],
  ]);
  const { status, suggestion } = triangulate(signs);
  const serious = items.filter((one) => one.serious).map((one) => one.item);
  return {
    criterion,
    sources: signs,
    flags: logged.some((one) => one.groupsDiffer) ? ["groups-differ"] : [],
    serious,
    status,
    // A serious legal defect suggests a challenge whatever the other sources say.
    suggestion: serious.length > 0 ? "challenge" : suggestion,
    preliminary: items.some((one) => one.preliminary && pointsSomewhere(one.signal)),
    view: viewOf(signs),
    selfOnly: signs.self !== undefined && Object.keys(signs).length === 1,
  };
}

function signOfItems(items: readonly ItemCount[], instrument: ItemCount["instrument"]): Sign | null {
  return reviewSign(items.filter((one) => one.instrument === instrument).map((one) => one.signal));
}

function presentOnly(signs: readonly (readonly [SourceType, Sign | null])[]): Signs {
  return Object.fromEntries(signs.filter(([, sign]) => sign !== null));
}

/** The municipality's view beside that of the legal or the social review. */
function viewOf({ self, legal, social }: Signs): "higher" | "lower" | null {
  if (self === "+" && (legal === "-" || social === "-")) return "higher";
  if (self === "-" && (legal === "+" || social === "+")) return "lower";
  return null;
}
