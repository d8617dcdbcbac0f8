import { RULE_PROMPTS } from "../../text/danish/prompts.ts";
import { wordFor } from "../wordLists.ts";
import type { Field } from "./field.ts";
import { listRule } from "./listRule.ts";

/** Whether a lawyer has checked what the row says of the law. */
export const LAWYER_HEADER = "Kontrolleret af jurist";

/** "Nej" until a person says otherwise. A row without an id holds no rule, and nothing to check. */
export function lawyerField<Row>(ruleOf: (row: Row) => string | null, checkedRules: readonly string[]): Field<Row> {
  return {
    header: LAWYER_HEADER, width: 14, meaning: "input",
    rowOwn: (row) => (ruleOf(row) === null ? {} : { unlocked: true, list: listRule("yes", LAWYER_HEADER, RULE_PROMPTS[LAWYER_HEADER]) }),
    value: (row) => {
      const rule = ruleOf(row);
      return rule === null ? null : wordFor("yes", checkedRules.includes(rule) ? "J" : "N");
    },
  };
}
