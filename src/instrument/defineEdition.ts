import { defineFramework } from "../framework/defineFramework.ts";
import { criteriaOf, findCriterion, themeOf, type Framework } from "../framework/framework.ts";
import type { Tool, ToolId } from "../framework/tool.ts";
import { parseCondition } from "./conditionText.ts";
import type { Edition } from "./edition.ts";
import type { Item, ItemId, ReviewInstrument } from "./item.ts";
import type { OwnFramework, OwnItem, OwnTool } from "./ownFramework.ts";
import type { SelfEvaluationTexts } from "./selfEvaluation.ts";

/**
 * Makes an edition of what was written down. Nothing is refused here (see checkOwnFramework): a criterion that is not there
 * is left out, and so is a condition that says nothing.
 */
export function defineEdition(own: OwnFramework): Edition {
  const framework = frameworkOf(own);
  const items = own.items ?? [];
  const ofReview = (instrument: ReviewInstrument) => items.filter((one) => one.instrument === instrument);
  return {
    framework,
    items: [...ofReview("legal"), ...ofReview("social")].map((one) => itemOf(one, own, framework)),
    selfEvaluation: selfEvaluationOf(own),
    tools: (own.tools ?? []).map((one) => toolOf(one, own, framework)),
  };
}

/** The framework alone: what a review asks under it and the tools are left out. */
export function frameworkOf({ id, title, source, themes }: OwnFramework): Framework {
  return defineFramework({
    id,
    title: title.trim(),
    source,
    themes: themes.map((theme) => ({
      id: theme.id,
      number: theme.number.trim(),
      title: theme.title.trim(),
      focus: theme.focus,
      source: theme.source ?? source,
      criteria: theme.criteria.map((one) => ({
        id: one.id,
        number: one.number.trim(),
        title: one.title.trim(),
        description: one.description,
        source: one.source ?? theme.source ?? source,
      })),
    })),
  });
}

function itemOf(one: OwnItem, own: OwnFramework, framework: Framework): Item {
  const criterion = one.criterion === undefined ? undefined : findCriterion(framework, one.criterion);
  const theme = criterion && themeOf(framework, criterion.id);
  return {
    id: one.id as ItemId,
    instrument: one.instrument,
    scale: one.scale,
    block: one.block ?? theme?.title ?? framework.title,
    label: one.label.trim(),
    question: one.question,
    explanation: one.explanation ?? "",
    law: one.law ?? "",
    ...(one.earlierLaw && { earlierLaw: one.earlierLaw }),
    notApplicable: (one.notApplicable ?? []).flatMap((text) => { const parsed = parseCondition(text); return parsed.ok ? [parsed.condition] : []; }),
    bearsOn: criterion === undefined ? {} : { [framework.id]: criterion.id },
    source: one.source ?? own.source,
  };
}

function selfEvaluationOf({ themes, source }: OwnFramework): SelfEvaluationTexts {
  const asked = themes.flatMap((theme) => theme.criteria.map((one) => ({ source: theme.source ?? source, ...one })));
  return {
    statements: Object.fromEntries(
      asked.flatMap(({ id, statement, help, source: from }) => (statement === undefined ? [] : [[id, { statement, help: help ?? "", source: from }]])),
    ),
    themeQuestions: Object.fromEntries(themes.flatMap(({ id, question }) => (question === undefined ? [] : [[id, question]]))),
  };
}

function toolOf(one: OwnTool, own: OwnFramework, framework: Framework): Tool {
  return {
    id: one.id as ToolId,
    title: one.title.trim(),
    group: null,
    purpose: one.purpose ?? "",
    criteria: criteriaOf(framework).map((criterion) => criterion.id).filter((id) => one.criteria.includes(id)),
    helpsWith: [],
    area: one.area ?? null,
    reservation: one.reservation ?? null,
    source: one.source ?? own.source,
  };
}
