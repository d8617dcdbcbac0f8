import { behaviour, type Behaviour } from "../host/behaviour.ts";
import { Handle } from "../host/handle.ts";
import { HostError } from "../host/hostError.ts";
import { guard } from "../edit/protect.ts";
import { intersection, without } from "../model/area.ts";
import type { ConditionalRule } from "../model/conditionalRule.ts";
import type { Sheet } from "../model/sheet.ts";
import type { RangeAreasTarget } from "./rangeAreas.ts";
import { rangeOf, type RangeTarget } from "./rangeTarget.ts";
import { settingsBehaviour } from "./settingsBehaviour.ts";

interface RuleTarget {
  readonly sheet: Sheet;
  readonly rule: ConditionalRule;
}

/** The part of a rule that says what its type of rule looks for. */
const PARTS: Readonly<Record<string, readonly [property: string, type: string]>> = {
  Custom: ["custom", "CustomConditionalFormat"],
  CellValue: ["cellValue", "CellValueConditionalFormat"],
  ContainsText: ["textComparison", "TextConditionalFormat"],
};

/**
 * Source: texts of ConditionalFormatCollection's and ConditionalFormat's members, page "Apply conditional formatting".
 *
 * ASSUMED [conditional-format-protected]: On a protected sheet rules can be added and taken away only where cells may be formatted.
 * ASSUMED [conditional-format-formula]: The formula of a rule is for the first cell of its range, as it was written, whatever cell is selected.
 * ASSUMED [conditional-format-part]: The part of another type of rule ("cellValue" of a custom one) is InvalidArgument.
 */
export const conditionalFormatBehaviours: readonly Behaviour<unknown>[] = [
  behaviour<RangeTarget>({
    type: "ConditionalFormatCollection",
    items: (range) => of(range).map(handleOf),
    call: {
      add: (range, args, { book }) => {
        guard.option(book, range.sheet, "allowFormatCells");
        const type = args.text(0);
        if (!Object.hasOwn(PARTS, type)) throw new HostError("NotImplementedInStandIn", `Conditional formats of type ${type} are Excel's, but the stand-in has no behaviour for them.`);
        const rule = { id: `{${book.newId()}}`, area: range.area, type, stopIfTrue: false, settings: new Map<string, unknown>() };
        range.sheet.conditionalRules.unshift(rule);
        book.tell({ kind: "looks", sheet: range.sheet, area: range.area });
        return handleOf({ sheet: range.sheet, rule });
      },
      clearAll: (range, _args, { book }) => {
        guard.option(book, range.sheet, "allowFormatCells");
        range.sheet.conditionalRules = range.sheet.conditionalRules.flatMap((rule) => without(rule.area, range.area).map((area) => ({ ...rule, area })));
        book.tell({ kind: "looks", sheet: range.sheet, area: range.area });
      },
      getCount: (range) => of(range).length,
      getItemOrNullObject: (range, args) => of(range).filter(({ rule }) => rule.id === args.text(0)).map(handleOf)[0] ?? null,
    },
  }),
  behaviour<RuleTarget>({
    type: "ConditionalFormat",
    id: ({ rule }) => rule.id,
    read: {
      id: ({ rule }) => rule.id,
      type: ({ rule }) => rule.type,
      stopIfTrue: ({ rule }) => rule.stopIfTrue,
      priority: ({ sheet, rule }) => sheet.conditionalRules.indexOf(rule),
    },
    write: {
      stopIfTrue: ({ rule }, value) => { rule.stopIfTrue = value === true; },
      priority: ({ sheet, rule }, value) => { prioritise(sheet.conditionalRules, rule, value); },
    },
    go: Object.fromEntries(Object.entries(PARTS).flatMap(([type, [property, partType]]) => [
      [property, (target: RuleTarget) => part(target, type, property, partType) ?? wrongType()],
      [`${property}OrNullObject`, (target: RuleTarget) => part(target, type, property, partType)],
    ])),
    call: {
      delete: ({ sheet, rule }, _args, { book }) => {
        guard.option(book, sheet, "allowFormatCells");
        sheet.conditionalRules.splice(sheet.conditionalRules.indexOf(rule), 1);
        book.tell({ kind: "looks", sheet, area: rule.area });
      },
      getRanges: ({ sheet, rule }) => new Handle("RangeAreas", { sheet, areas: [rule.area] } satisfies RangeAreasTarget),
      getRange: ({ sheet, rule }) => rangeOf(sheet, rule.area),
      getRangeOrNullObject: ({ sheet, rule }) => rangeOf(sheet, rule.area),
    },
  }),
  settingsBehaviour("CustomConditionalFormat", {}, { format: "ConditionalRangeFormat", rule: "ConditionalFormatRule" }),
  settingsBehaviour("CellValueConditionalFormat", { rule: null }, { format: "ConditionalRangeFormat" }),
  settingsBehaviour("TextConditionalFormat", { rule: null }, { format: "ConditionalRangeFormat" }),
  settingsBehaviour("ConditionalFormatRule", { formula: "" }),
  settingsBehaviour("ConditionalRangeFormat", { numberFormat: null }, { borders: "ConditionalRangeBorderCollection", fill: "ConditionalRangeFill", font: "ConditionalRangeFont" }),
  settingsBehaviour("ConditionalRangeFill", { color: "" }),
  settingsBehaviour("ConditionalRangeFont", { bold: false, color: "", italic: false, strikethrough: false, underline: "None" }),
  settingsBehaviour("ConditionalRangeBorderCollection", {}, { bottom: "ConditionalRangeBorder", left: "ConditionalRangeBorder", right: "ConditionalRangeBorder", top: "ConditionalRangeBorder" }),
  settingsBehaviour("ConditionalRangeBorder", { color: "", style: "None" }),
];

function of({ sheet, area }: RangeTarget): readonly RuleTarget[] {
  return sheet.conditionalRules.filter((rule) => intersection(rule.area, area) !== null).map((rule) => ({ sheet, rule }));
}

function handleOf(target: RuleTarget): Handle {
  return new Handle("ConditionalFormat", target);
}

/** Text of ConditionalFormat.priority: negative counts from the back, and what is out of bounds goes to the end. */
function prioritise(rules: ConditionalRule[], rule: ConditionalRule, value: unknown): void {
  if (typeof value !== "number") throw new HostError("InvalidArgument");
  rules.splice(rules.indexOf(rule), 1);
  const place = value < 0 ? Math.max(0, rules.length + 1 + value) : Math.min(value, rules.length);
  rules.splice(place, 0, rule);
}

function part({ rule }: RuleTarget, type: string, property: string, partType: string): Handle | null {
  return rule.type === type ? new Handle(partType, { settings: rule.settings, path: property }) : null;
}

function wrongType(): never {
  throw new HostError("InvalidArgument");
}
