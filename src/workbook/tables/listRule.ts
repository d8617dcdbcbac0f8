import { LIST_ERROR } from "../../text/danish/lists.ts";
import type { ListRule } from "../sheetPlan.ts";
import { listName, type WordListId } from "../wordLists.ts";

/** Excel shows at most as many characters of a prompt; a longer one is cut where the cell gets its rule. */
const PROMPT_LIMIT = 255;

/** A dropdown with the words of a list. */
export function listRule(list: WordListId, title: string, prompt: string): ListRule {
  return { name: listName(list), promptTitle: title, prompt, error: LIST_ERROR };
}

/** A dropdown that takes its words from another named range; `strict` false where own words are welcome. */
export function rangeRule(name: string, title: string, prompt: string, strict: boolean): ListRule {
  return { name, promptTitle: title, prompt, error: LIST_ERROR, strict };
}

/** The question and the rule behind it where both have room, as a cell's prompt. */
export function questionPrompt(question: string, law: string): string {
  const both = law === "" ? question : `${question} (${law})`;
  return both.length <= PROMPT_LIMIT ? both : question;
}
