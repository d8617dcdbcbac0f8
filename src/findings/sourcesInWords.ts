import { LOGGED_SOURCES } from "../review/observation.ts";
import type { ItemCount } from "../scoring/counts.ts";
import { isFew } from "../scoring/selfFlags.ts";
import { decidingItem, itemInWords } from "./decidingItem.ts";
import type { FindingWords } from "./findingWords.ts";
import { heardItems } from "./heardItems.ts";
import type { Evidence } from "./summariseCriterion.ts";
import type { CriterionSummary } from "./summary.ts";

/**
 * What the sources say of a criterion, in words with n: all that have a signal, also those that point the other way, in
 * the order of the matrix.
 */
export function sourcesInWords(summary: CriterionSummary, evidence: Evidence, words: FindingWords): readonly string[] {
  return [
    ...reviewInWords(summary, evidence.items, "legal", words),
    ...reviewInWords(summary, evidence.items, "social", words),
    ...loggedInWords(summary, evidence, words),
    ...selfInWords(summary, evidence, words),
    ...(summary.flags.includes("groups-differ") ? [words.groupsDiffer] : []),
  ];
}

/** The material defects that make an item serious. Throws on an item without any: it has no business here. */
export function seriousInWords(item: ItemCount, words: FindingWords): string {
  const defects = item.byCode.get("2");
  if (defects === undefined) throw new Error(`${item.item} has no material defect to speak of.`);
  const figure = words.materialFigure(item.label, words.xOfN(defects, item.n, null));
  return words.fromSource(item.instrument, figure, item.preliminary);
}

function reviewInWords(
  { criterion }: CriterionSummary,
  items: readonly ItemCount[],
  instrument: ItemCount["instrument"],
  words: FindingWords,
): readonly string[] {
  const deciding = decidingItem(items, criterion, instrument);
  if (deciding === null) return [];
  const rests = heardItems(items, criterion).filter((one) => one.instrument === instrument);
  const preliminary = rests.some((one) => one.preliminary);
  return [words.fromSource(instrument, itemInWords(deciding, words), preliminary)];
}

function loggedInWords(summary: CriterionSummary, evidence: Evidence, words: FindingWords): readonly string[] {
  return LOGGED_SOURCES.flatMap((source) => {
    const sign = summary.sources[source];
    if (sign === undefined) return [];
    const rows = evidence.observations.filter((one) => one.source === source && one.criterion === summary.criterion);
    return [words.fromSource(source, words.loggedFigure(sign, rows.length), false)];
  });
}

function selfInWords({ criterion }: CriterionSummary, evidence: Evidence, words: FindingWords): readonly string[] {
  const self = evidence.self.find((one) => one.criterion === criterion);
  if (self === undefined || self.signal === null) return [];
  // The median of one or two persons is what they answered, and so nearly is the way it points; findings are read by everybody.
  const median = isFew(self) ? null : self.median;
  return [words.fromSource("self", words.selfFigure(self.signal, median, self.n, self.joint), false)];
}
