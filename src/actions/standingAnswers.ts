import { appliesTo, type Item } from "../instrument/item.ts";
import { findItem } from "../instrument/items.ts";
import { codeOfWord } from "../instrument/scales.ts";
import type { ScaleId } from "../instrument/scale.ts";
import { selfPart } from "../instrument/selfEvaluationTexts.ts";
import type { SelfPart } from "../instrument/selfEvaluation.ts";
import { idKey } from "../privacy/pseudonym.ts";
import type { Analysis } from "../review/analysis.ts";
import type { Given, Remark, ReviewAnswer, SelfAnswer } from "../review/answer.ts";
import type { Target } from "../review/returnedCell.ts";
import { KeyedRows } from "./keyedRows.ts";
import { shownAnswer, type AnswerForm } from "./readFiledAnswer.ts";

type TargetOf<Kind extends Target["kind"]> = Extract<Target, { readonly kind: Kind }>;

/** The cells of an analysis that files come back to, as they show their answers, while files are merged into them. */
export class StandingAnswers {
  private readonly analysis: Analysis;
  private readonly self: KeyedRows<SelfAnswer>;
  private readonly answers: KeyedRows<ReviewAnswer>;
  private readonly remarks: KeyedRows<Remark>;

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    this.self = new KeyedRows(analysis.selfAnswers, selfKey);
    this.answers = new KeyedRows(analysis.answers, answerKey);
    this.remarks = new KeyedRows(analysis.remarks, reviewKey);
  }

  /** What the cell shows; "" when it is blank, and for an "ikke relevant" that is nobody's answer. */
  shown(target: Target): string {
    switch (target.kind) {
      case "self":
        return shownAnswer(this.self.find(selfKey(target))?.given, formOf(target.part));
      case "remark":
        return this.remarks.find(reviewKey(target))?.[target.field] ?? "";
      case "review": {
        const shown = shownAnswer(this.answers.find(answerKey(target))?.given, this.itemOf(target).scale);
        return this.isPreset(target, shown) ? "" : shown;
      }
    }
  }

  put(target: Target, shown: string): void {
    if (target.kind === "self") this.self.put(selfAnswer(target, shown));
    else if (target.kind === "review") {
      const { kind: _kind, ...place } = target;
      this.answers.put({ ...place, given: givenOf(shown, this.itemOf(target).scale) });
    } else {
      const { instrument, subject, item, field } = target;
      const standing = this.remarks.find(reviewKey(target)) ?? { instrument, subject, item, note: "", reference: "", good: "" };
      this.remarks.put({ ...standing, [field]: shown });
    }
  }

  /** Whether it is the answer that stands from the start in an item that does not concern the case: nobody's. */
  isPreset(target: Target, shown: string): boolean {
    if (target.kind !== "review") return false;
    const item = this.itemOf(target);
    const one = this.analysis.cases.find((each) => idKey(each.id) === idKey(target.subject));
    if (one === undefined || codeOfWord(item.scale, shown) !== "IR") return false;
    return !appliesTo(item, { ...one, area: this.analysis.area });
  }

  merged(): Analysis {
    return { ...this.analysis, selfAnswers: this.self.all(), answers: this.answers.all(), remarks: this.remarks.all() };
  }

  private itemOf({ item }: TargetOf<"review">): Item {
    const found = findItem(this.analysis.items, item);
    if (found === undefined) throw new Error(`A returned answer is about ${item}, which is not asked.`);
    return found;
  }
}

function selfAnswer({ round, respondent, item, part }: TargetOf<"self">, shown: string): SelfAnswer {
  const form = formOf(part);
  const given = form === "text" ? { kind: "text" as const, text: shown } : givenOf(shown, form);
  return { round, respondent, item, part, given };
}

function givenOf(shown: string, scale: ScaleId): Given {
  const code = codeOfWord(scale, shown);
  return code === null ? { kind: "unreadable", text: shown } : { kind: "code", code };
}

function formOf(part: SelfPart): AnswerForm {
  return selfPart(part).answer;
}

function selfKey(place: Pick<SelfAnswer, "round" | "respondent" | "item" | "part">): string {
  return [place.round, idKey(place.respondent), place.item, place.part].join("\n");
}

/** Of a case that two answer about, each has an answer; a remark is beside both. */
function answerKey(place: Pick<ReviewAnswer, "instrument" | "subject" | "item" | "original">): string {
  return [reviewKey(place), place.original ?? ""].join("\n");
}

function reviewKey(place: Pick<ReviewAnswer, "instrument" | "subject" | "item">): string {
  return [place.instrument, idKey(place.subject), place.item].join("\n");
}
