import { LIST_ERROR } from "../../text/danish/lists.ts";
import type { ListRule } from "../sheetPlan.ts";
import { listName, type WordListId } from "../wordLists.ts";

/** Excel shows at most 32 and 255 characters of a prompt's title and text and refuses the file beyond that. */
const TITLE_LIMIT = 32;
const PROMPT_LIMIT = 255;

/** A dropdown with the words of a list. */
export function listRule(list: WordListId, title: string, prompt: string): ListRule {
  return { name: listName(list), promptTitle: shortened(title, TITLE_LIMIT), prompt: shortened(prompt, PROMPT_LIMIT), error: LIST_ERROR };
}

/** A dropdown that takes its words from another named range; `strict` false where own words are welcome. */
export function rangeRule(name: string, title: string, prompt: string, strict: boolean): ListRule {
  return { name, promptTitle: shortened(title, TITLE_LIMIT), prompt: shortened(prompt, PROMPT_LIMIT), error: LIST_ERROR, strict };
}

/** The question and the rule behind it, as a cell's prompt. */
export function questionPrompt(question: string, law: string): string {
  const both = law === "" ? question : `${question} (${law})`;
  return both.length <= PROMPT_LIMIT ? both : shortened(question, PROMPT_LIMIT);
}

function shortened(text: string, limit: number): string {
  return text.length <= limit ? text : `${text.slice(0, limit - 1).trimEnd()}…`;
}
