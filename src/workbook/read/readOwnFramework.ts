import { findCriterion } from "../../framework/framework.ts";
import { checkOwnFramework } from "../../instrument/checkOwnFramework.ts";
import { frameworkOf } from "../../instrument/defineEdition.ts";
import type { ReviewInstrument } from "../../instrument/item.ts";
import type { OwnCriterion, OwnFramework, OwnItem, OwnTheme } from "../../instrument/ownFramework.ts";
import { FRAMEWORK_TEXTS, FRAMEWORK_WORDS } from "../../text/danish/frameworks.ts";
import { criterionOfWord } from "../criterionWord.ts";
import { SCALE_WORDS, scaleOfWord } from "../scaleWord.ts";
import { CRITERIA_TABLE, THEMES_TABLE } from "../tables/criteriaTable.ts";
import { FRAMEWORK_TABLE, type FrameworkFact } from "../tables/frameworkTable.ts";
import { RULES_TABLE } from "../tables/rulesTable.ts";
import { textOf } from "./foundRows.ts";
import { linesOf } from "./linesOf.ts";
import { placesOf, type Places } from "./placesOf.ts";
import type { RowReader } from "./rowReader.ts";
import { filledRows, type FilledRow, type ReadingDesk } from "./tableReader.ts";

/**
 * The framework that the sheets Kvalitetskriterier and Regelgrundlag hold, with its items and without tools. Everything that
 * stands in the way of using it becomes a problem of the desk, with its cell.
 */
export function readOwnFramework(desk: ReadingDesk): OwnFramework {
  const places = placesOf();
  const facts = readFacts(desk, places);
  const themes = readThemes(desk, places);
  const whole = { ...facts, themes };
  const own = { ...whole, items: readItems(desk, places, whole) };
  // Number and title stand in one cell: where it is blank, both say the same of it.
  const faults = new Map(checkOwnFramework(own).map(({ path, message }) => {
    const problem = { code: "broken-framework", ...places.find(path), message: places.withCells(message) };
    return [JSON.stringify(problem), problem];
  }));
  desk.problems.push(...faults.values());
  return own;
}

function readFacts(desk: ReadingDesk, places: Places): Pick<OwnFramework, FrameworkFact> {
  const rows = filledRows(desk, FRAMEWORK_TABLE, ["Ramme", "Værdi"]);
  const text = (fact: FrameworkFact): string => {
    const found = rows.find(({ row }) => textOf(row.cell("Ramme")).toLowerCase() === FRAMEWORK_WORDS[fact].toLowerCase());
    if (found) places.set(fact, found.row, "Værdi");
    return found?.read.text("Værdi") ?? "";
  };
  return { id: text("id").trim(), title: text("title"), source: text("source") };
}

function readThemes(desk: ReadingDesk, places: Places): readonly OwnTheme[] {
  const rows = filledRows(desk, THEMES_TABLE, ["Id", "Tema", "Fokus", "Kilde", "Samlet spørgsmål"]);
  const themes = rows.map(({ row, read }, index) => {
    places.set(`themes[${index}]`, row, "Tema", { id: "Id", focus: "Fokus", source: "Kilde", question: "Samlet spørgsmål" });
    return { id: read.text("Id").trim(), ...numbered(read.text("Tema")), focus: read.text("Fokus"), ...written(read, { source: "Kilde", question: "Samlet spørgsmål" }), criteria: [] as OwnCriterion[] };
  });
  for (const filled of filledRows(desk, CRITERIA_TABLE, ["Id", "Tema", "Kriterium", "Beskrivelse", "Kilde", "Udsagn", "Hjælp til svar"])) {
    const theme = filled.read.text("Tema").trim();
    const at = themes.findIndex((one) => one.id.toLowerCase() === theme.toLowerCase());
    const list = themes[at]?.criteria;
    if (list === undefined) { filled.read.report("broken-framework", "Tema", FRAMEWORK_TEXTS.unknownTheme(theme)); continue; }
    places.set(`themes[${at}].criteria[${list.length}]`, filled.row, "Kriterium", { id: "Id", description: "Beskrivelse", source: "Kilde", statement: "Udsagn" });
    list.push(readCriterion(filled));
  }
  return themes;
}

function readCriterion({ read }: FilledRow): OwnCriterion {
  return {
    id: read.text("Id").trim(),
    ...numbered(read.text("Kriterium")),
    description: read.text("Beskrivelse"),
    ...written(read, { source: "Kilde", statement: "Udsagn", help: "Hjælp til svar" }),
  };
}

/** What the rule was before; null where the cells are blank. */
function readEarlierLaw(read: RowReader): { readonly before: string; readonly law: string } | null {
  const [before, law] = [read.date("Gælder fra"), read.text("Tidligere")];
  if (before !== null && law !== "") return { before, law };
  if (before !== null || law !== "") read.report("broken-framework", before === null ? "Gælder fra" : "Tidligere", FRAMEWORK_TEXTS.halfEarlierLaw());
  return null;
}

/** Texts that may be left out: a blank cell is one that was. */
function written<Field extends string>(read: RowReader, headers: Readonly<Record<Field, string>>): { readonly [One in Field]?: string } {
  const texts = (Object.keys(headers) as Field[]).map((field) => [field, read.text(headers[field])] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== "")) as { [One in Field]?: string };
}

/** "3.1 Udredning" is number 3.1 and title "Udredning". */
function numbered(text: string): Pick<OwnTheme, "number" | "title"> {
  const whole = text.trim();
  return { number: whole.replace(/\s.*$/s, ""), title: whole.replace(/^\S*\s*/, "") };
}

function readItems(desk: ReadingDesk, places: Places, whole: OwnFramework): readonly OwnItem[] {
  const framework = frameworkOf(whole);
  const items: OwnItem[] = [];
  for (const { row, read } of filledRows(desk, RULES_TABLE, ["Punkt", "Emne", "Spørgsmål", "Kriterium", "Skala", "Blok", "Gælder ikke når"])) {
    const instrument = read.word("Instrument", "reviewInstrument") as ReviewInstrument | null;
    if (read.text("Instrument") === "") read.report("broken-framework", "Instrument", FRAMEWORK_TEXTS.noInstrument());
    const scale = scaleOfWord(read.text("Skala"));
    if (scale === undefined) read.report("broken-framework", "Skala", FRAMEWORK_TEXTS.unknownScale(read.text("Skala"), SCALE_WORDS));
    if (instrument === null || scale === undefined) continue;
    const criterion = read.text("Kriterium").trim();
    const earlierLaw = readEarlierLaw(read);
    const conditions = linesOf(read.text("Gælder ikke når"));
    places.set(`items[${items.length}]`, row, "Punkt", { label: "Emne", question: "Spørgsmål", criterion: "Kriterium", scale: "Skala", notApplicable: "Gælder ikke når" });
    items.push({
      id: read.text("Punkt").trim(), instrument, scale, label: read.text("Emne"), question: read.text("Spørgsmål"), notApplicable: conditions,
      ...written(read, { block: "Blok", explanation: "Det ser vi efter", law: "Retsgrundlag", source: "Kilde" }),
      ...(earlierLaw !== null && { earlierLaw }),
      ...(criterion !== "" && { criterion: (criterionOfWord(framework, criterion) ?? findCriterion(framework, criterion))?.id ?? criterion }),
    });
  }
  return items;
}
