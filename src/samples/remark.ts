import type { FiledAnswer } from "../review/answerFile.ts";

/** What stands beside one answer. A reference is "akt, side"; what was done well is the last. */
export type Remark = readonly [subject: string, item: string, note: string, reference: string, good?: string];

/**
 * The answers with the remarks beside them.
 * @throws RangeError on a remark to an answer that is not there: it would be lost.
 */
export function withRemarks(answers: readonly FiledAnswer[], remarks: readonly Remark[]): readonly FiledAnswer[] {
  const open = new Map(remarks.map((remark) => [`${remark[0]} ${remark[1]}`, remark]));
  const remarked = answers.map((answer) => {
    const key = `${answer.subject} ${answer.item}`;
    const remark = open.get(key);
    if (remark === undefined) return answer;
    open.delete(key);
    const [, , note, reference, good] = remark;
    return {
      ...answer,
      ...(note !== "" && { note }),
      ...(reference !== "" && { reference }),
      ...(good !== undefined && { good }),
    };
  });
  if (open.size > 0) throw new RangeError(`No answer to remark on: ${[...open.keys()].join(", ")}.`);
  return remarked;
}
