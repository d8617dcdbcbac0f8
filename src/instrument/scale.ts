/** The answers that an item can take. Cells show words; codes stay in files and in the program. */

/**
 * L legal defects · J other casework rules · G grade (social review) · selfGrade the municipality's own grade ·
 * checkPoint the five check-points · yesNo the overall question X.rigtig.
 */
export type ScaleId = "L" | "J" | "G" | "selfGrade" | "checkPoint" | "yesNo";

export type Code = "0" | "1" | "2" | "3" | "4" | "J" | "D" | "N" | "IR" | "KV" | "VI";

/**
 * counted: in n · notApplicable: the item does not concern the case · notAssessable: the file does not show it ·
 * notKnown: the respondent does not know. Only `counted` codes are ever part of a number.
 */
export type CodeKind = "counted" | "notApplicable" | "notAssessable" | "notKnown";

export interface ScaleCode {
  readonly code: Code;
  /** The word in the cell. One code has one word, whatever the scale, except that L, J and G each have their own. */
  readonly word: string;
  readonly kind: CodeKind;
  /** Whether the answer meets what is asked (design: L 0 · J J · G 3 and 4). False for all that is not counted. */
  readonly met: boolean;
  /** What the code means, for prompts and help. */
  readonly meaning: string;
}

export interface Scale {
  readonly id: ScaleId;
  readonly title: string;
  readonly codes: readonly ScaleCode[];
}
