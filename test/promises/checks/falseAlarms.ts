import { readFileSync } from "node:fs";
import { findCpr } from "../../../src/privacy/findCpr.ts";
import { findPersonalData } from "../../../src/privacy/findPersonalData.ts";
import type { Certainty } from "../../../src/privacy/personalData.ts";
import { SAMPLES } from "../../../src/samples/samples.ts";
import { layOut } from "../../../src/workbook/looks/layOut.ts";
import { plannedAnalysis } from "../../contract/support/plannedAnalysis.ts";
import { randomness, type Randomness } from "../../oracle/randomness.ts";
import { placeOf } from "../../run/wholeTree.ts";
import type { Outcome } from "../pledge.ts";

const digits = (random: Randomness, count: number): string => Array.from({ length: count }, () => String(random.below(10))).join("");
const two = (number: number): string => String(number).padStart(2, "0");
const day = (random: Randomness): string => two(1 + random.below(28));
const month = (random: Randomness): string => two(1 + random.below(12));
const year = (random: Randomness): string => String(2015 + random.below(20));

const enclosures = (first: number, count: number): string => `bilag ${Array.from({ length: count }, (_, index) => two(first + index)).join(", ")}`;

/** Numbers that stand in case notes and are nobody's, and how many of a hundred may be taken for a certain or likely CPR number. */
const FAMILIES: readonly (readonly [name: string, most: number, make: (random: Randomness) => string])[] = [
  ["KLE", 0, (r) => `KLE ${digits(r, 2)}.${digits(r, 2)}.${digits(r, 2)}-G${digits(r, 2)}`],
  ["EAN", 0, (r) => `EAN 5798${digits(r, 9)}`],
  ["amount", 0, (r) => `${String(1 + r.below(9))}.${digits(r, 3)}.${digits(r, 3)},${digits(r, 2)} kr.`],
  ["telephone with +45", 0, (r) => `+45 ${digits(r, 2)} ${digits(r, 2)} ${digits(r, 2)} ${digits(r, 2)}`],
  ["ISO date", 0, (r) => `${year(r)}-${month(r)}-${day(r)}`],
  ["ISO moment", 0, (r) => `${year(r)}-${month(r)}-${day(r)}T${two(r.below(24))}:${two(r.below(60))}:${two(r.below(60))}`],
  ["period", 0, (r) => `${day(r)}.${month(r)}.${year(r)}-${day(r)}.${month(r)}.${year(r)}`],
  ["two dates", 0, (r) => `${day(r)}-${month(r)}-${year(r)} og ${day(r)}-${month(r)}-${year(r)}`],
  ["journal number", 0, (r) => `sag ${year(r)}-${digits(r, 5)}-${digits(r, 1)}`],
  ["CVR", 0, (r) => `CVR ${digits(r, 8)}`],
  ["P number", 3, (r) => `P-nr. 10${digits(r, 8)}`],
  ["account", 3, (r) => `konto ${digits(r, 4)} ${digits(r, 10)}`],
  ["meeting", 10, (r) => `mødet ${day(r)}${month(r)}${year(r).slice(2)}-${two(8 + r.below(9))}${two(15 * r.below(4))}`],
  ["case of five digits and four", 2, (r) => `sag ${digits(r, 5)}-${digits(r, 4)}`],
  ["year and two numbers", 1, (r) => `i ${year(r)} ${digits(r, 3)} ${digits(r, 3)} gange`],
  ["amount after a day", 0, (r) => `pr. 1. januar ${year(r)} ${digits(r, 4)} kr., fra 1.1.${year(r)} ${digits(r, 4)} kr.`],
  ["years after a day", 0, (r) => `fra 1. januar ${year(r)}-${year(r)}, ${year(r)}-01-01 ${year(r)}`],
  ["large amount", 2, (r) => `${String(1 + r.below(9))}${digits(r, 2)}.${digits(r, 3)}.${digits(r, 3)}`],
  ["large amount in kroner", 0, (r) => `${String(1 + r.below(9))}${digits(r, 2)}.${digits(r, 3)}.${digits(r, 3)} kr.`],
  ["number of a document", 10, (r) => `scan_${year(r)}${month(r)}${day(r)}-${digits(r, 4)}.pdf`],
  ["moment in one", 0, (r) => `${year(r)}${month(r)}${day(r)}${two(r.below(24))}${two(r.below(60))}`],
  ["enclosures", 3, (r) => enclosures(8 + r.below(20), 5)],
  ["telephone abroad", 1, (r) => `+46 ${digits(r, 2)} ${digits(r, 3)} ${digits(r, 2)} ${digits(r, 2)}`],
  ["number that begins with 45", 1, (r) => `nr. 45${digits(r, 10)}`],
  ["English moment", 0, (r) => `July ${String(1 + r.below(28))}, ${year(r)} ${two(r.below(24))}${two(r.below(60))}`],
  ["number after an English day", 10, (r) => `on May ${String(1 + r.below(28))}, ${year(r)} ${digits(r, 4)} people`],
  ["section in Roman numerals", 0, (r) => `kap. ${String(1 + r.below(28))} ${["I", "IV", "VII", "XII"][r.below(4)] ?? ""} ${digits(r, 3)}, s. ${digits(r, 4)}`],
  ["span of time", 0, (r) => `${day(r)}${month(r)}${year(r).slice(2)}-${two(8 + r.below(9))}00-${two(8 + r.below(9))}45`],
];

/** The words of this project that are Danish prose: both samples' workbooks, in full, and the users' guide. */
function danishProse(): readonly string[] {
  const sheets = SAMPLES.flatMap(({ setup, answers }) => plannedAnalysis(setup, answers).sheets);
  const cells = sheets.flatMap((sheet) => [...layOut(sheet)].map(({ content }) => content.value));
  const guide = readFileSync(placeOf("docs/brugervejledning.md"), "utf8").split("\n");
  return [...new Set([...cells.filter((value) => typeof value === "string"), ...guide])];
}

/** Every text of our own prose, and so many numbers of each of the families. */
export function falseAlarms(count: number): Outcome {
  const prose = danishProse();
  const alarms = prose.flatMap((text) => findPersonalData(text).filter((one) => isAlarm(one.certainty)).map((one) => `${one.kind} in »${text.slice(0, 80)}«`));
  const random = randomness(9);
  const counted = FAMILIES.map(([name, most, make]) => {
    const taken = Array.from({ length: count }, () => findCpr(make(random))).filter(isAlarm).length;
    return taken * 100 <= most * count ? [] : [`${name}: ${String(taken)} of ${String(count)} taken for a CPR number, at most ${String(most)} in a hundred`];
  });
  return { cases: prose.length + FAMILIES.length * count, failures: [...alarms, ...counted.flat()] };
}

function isAlarm(certainty: Certainty | null): boolean {
  return certainty === "certain" || certainty === "likely";
}
