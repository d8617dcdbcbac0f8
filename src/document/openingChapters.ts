import { findBenefit } from "../framework/benefits.ts";
import { criteriaOf } from "../framework/framework.ts";
import type { CriterionSummary } from "../findings/summary.ts";
import { LOGGED_SOURCES } from "../review/observation.ts";
import { dataBasis } from "../scoring/dataBasis.ts";
import { monthOf } from "../text/danish/dates.ts";
import { FRONT_TEXTS } from "../text/danish/front.ts";
import { REPORT_TEXTS as TEXTS } from "../text/danish/report.ts";
import { SUMMARY_TEXTS } from "../text/danish/summary.ts";
import { SELF_ONLY_WORDS, VIEW_WORDS } from "../text/danish/signals.ts";
import { LOGGED_SOURCE_WORDS, wordFor } from "../text/danish/words.ts";
import { criterionWord, criterionWords } from "../workbook/criterionWord.ts";
import { benefitWord } from "../workbook/tables/benefitsTable.ts";
import { listOf, paragraphs, subheading, tableOfTexts, under } from "./blocks.ts";
import type { Block, Chapter } from "./documentPlan.ts";
import type { ReportBasis } from "./reportBasis.ts";
import { isTreated } from "./themeChapter.ts";

export function introductionChapter({ analysis }: ReportBasis): Chapter {
  const { municipality, area, framework, start } = analysis;
  const leftOut = framework.themes.filter((theme) => !isTreated(theme, analysis)).map(criterionWord);
  return {
    title: TEXTS.introduction,
    ownPage: true,
    blocks: [
      ...TEXTS.introductionLines(municipality, area).flatMap((line) => paragraphs(line)),
      ...(start === null ? [] : paragraphs(TEXTS.started(monthOf(start)))),
      subheading(TEXTS.structure),
      ...TEXTS.structureLines(framework.themes.length, criteriaOf(framework).length, framework.title).flatMap((line) => paragraphs(line)),
      ...(leftOut.length === 0 ? [] : paragraphs(TEXTS.leftOut(leftOut))),
      ...paragraphs(TEXTS.source(framework.source), "note"),
      subheading(TEXTS.reading),
      ...paragraphs(FRONT_TEXTS.learning),
      ...paragraphs(`${SUMMARY_TEXTS.signals} · ${SUMMARY_TEXTS.signs}`, "note"),
    ],
  };
}

export function basisChapter({ analysis, summary }: ReportBasis): Chapter {
  const { cases } = summary;
  const basis = dataBasis(analysis);
  const benefits = analysis.benefits.flatMap((id) => findBenefit(id) ?? []).map(benefitWord);
  return {
    title: TEXTS.basis,
    ownPage: false,
    blocks: [
      ...(cases.total === 0 ? [] : paragraphs(FRONT_TEXTS.basisCases(cases.total, basis.readSocially, cases.social))),
      ...paragraphs(FRONT_TEXTS.basisVoices(basis.interviews, basis.selfEvaluations)),
      ...sourcesTable(analysis),
      ...under(subheading(TEXTS.benefits), [...listOf(benefits), ...paragraphs(analysis.benefitReason)]),
      ...under(subheading(TEXTS.caseSelection), paragraphs(analysis.caseSelection)),
    ],
  };
}

/** How many of each type were logged, and whom they stand for. */
function sourcesTable({ sources }: ReportBasis["analysis"]): readonly Block[] {
  const { source, count, who } = TEXTS.basisColumns;
  const rows = LOGGED_SOURCES.flatMap((type) => {
    const found = sources.filter((one) => one.type === type);
    const groups = new Set(found.map((one) => (one.group === "" ? one.title : one.group)));
    return found.length === 0 ? [] : [[wordFor(LOGGED_SOURCE_WORDS, type), String(found.length), [...groups].join("; ")]];
  });
  return tableOfTexts(TEXTS.sourcesCaption, [[source, 3], [count, 1], [who, 6]], rows);
}

export function assessmentChapter({ analysis, summary }: ReportBasis): Chapter {
  const wordsOf = criterionWords(analysis.framework);
  const listed = (say: (one: CriterionSummary) => string | null): readonly Block[] => {
    const lines = summary.criteria.flatMap((one) => {
      const said = say(one);
      return said === null ? [] : [`${wordsOf(one.criterion)}${said}`];
    });
    return lines.length === 0 ? paragraphs(TEXTS.nothing) : listOf(lines);
  };
  const whole = analysis.themeTexts.find((one) => one.theme === null);
  return {
    title: TEXTS.assessment,
    ownPage: true,
    blocks: [
      ...paragraphs(summary.assessment, "lead"),
      ...under(subheading(TEXTS.theWhole), paragraphs(whole?.analysis ?? "")),
      subheading(TEXTS.notExamined),
      ...listed(({ status, selfOnly }) => (selfOnly ? ` (${SELF_ONLY_WORDS})` : status === "not-examined" ? "" : null)),
      subheading(TEXTS.views),
      ...listed(({ view }) => (view === null ? null : `: ${wordFor(VIEW_WORDS, view)}`)),
    ],
  };
}

/** What the task force most wants read; no chapter where nothing is marked as central. */
export function centralChapter({ analysis, summary }: ReportBasis): readonly Chapter[] {
  const central = summary.themes.flatMap((theme) => theme.recommendations).filter((one) => one.central);
  if (central.length === 0) return [];
  const blocks = [
    ...listOf(central.map((one) => one.text), "recommendation", TEXTS.stem(analysis.municipality)),
    ...paragraphs(TEXTS.centralNote, "note"),
  ];
  return [{ title: TEXTS.central, ownPage: false, blocks }];
}

export function municipalityChapter({ analysis }: ReportBasis): readonly Chapter[] {
  const blocks = paragraphs(analysis.themeTexts.find((one) => one.theme === null)?.presentation ?? "");
  return blocks.length === 0 ? [] : [{ title: TEXTS.municipality, ownPage: false, blocks }];
}
