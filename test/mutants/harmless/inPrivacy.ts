import type { Harmless } from "./harmless.ts";

const SAID_ALIKE = "Another pattern says as much of the same digits: 120,000 random spellings were told alike.";

const ONE_PIECE = "A text of one piece comes to the same in both ways.";

export const IN_PRIVACY: readonly Harmless[] = [
  { file: "src/privacy/cprNumber.ts", code: "sum + weight * Number(digits.charAt(index))", mistake: "sum - weight * Number(digits.charAt(index))", reason: "The sum changes its sign, and 11 divides both." },
  { file: "src/privacy/cprNumber.ts", code: "Number(day) > SUBSTITUTE_DAYS", mistake: "Number(day) >= SUBSTITUTE_DAYS", reason: "Only numbers with a date get here, and there is no day 60." },
  { file: "src/privacy/cprNumber.ts", code: "serial >= \"4\"", mistake: "serial > \"4\"", reason: "Four digits are never the text 4 alone." },
  { file: "src/privacy/personalData.ts", code: "!UNPLAIN.test(text)", mistake: "false", reason: "The long way comes to the same; it only takes longer." },
  { file: "src/privacy/personalData.ts", code: "/^x/i", mistake: "/x/i", reason: "A code that does not begin with an x has none." },
  { file: "src/privacy/cprInDigits.ts", code: "whole.length < 9", mistake: "false", reason: "With noughts before it a shorter number begins with day 00, and that is no date." },
  { file: "src/privacy/matchesOf.ts", code: "text.search(pattern) === -1", mistake: "false", reason: "The long way comes to the same; it only takes longer." },
  { file: "src/privacy/findContact.ts", code: "\"@\"", mistake: "\"\"", reason: "The pattern has the sign as well; it only takes longer." },
  { file: "src/privacy/findContact.ts", code: "/^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$/", mistake: "/^(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])/", reason: "A phone number without its country has eight digits and no more." },
  { file: "src/privacy/cprPatterns.ts", code: "groups?.[name]", mistake: "groups[name]", reason: "Every pattern of ours has named places; the types cannot know it." },
  { file: "src/privacy/cprPatterns.ts", code: "\"\"", mistake: "\"Stryker was here!\"", reason: "Of what stands between two halves only the digits are kept." },
  { file: "src/privacy/cprInDigits.ts", code: "/(?<!\\d)(?<!\\d[.,/-])(?<year>(?:18|19|20)\\d{2})(?<sign>[ ./-]?)(?<month>\\d{2})\\k<sign>(?<day>\\d{2})(?<gap>[ _./-]{0,3})(?<serial>\\d{4})(?!\\d|[.,:/-]\\d| ?kr)/gu", mistake: "/(?<!\\d)(?<!\\d[^.,/-])(?<year>(?:18|19|20)\\d{2})(?<sign>[ ./-]?)(?<month>\\d{2})\\k<sign>(?<day>\\d{2})(?<gap>[ _./-]{0,3})(?<serial>\\d{4})(?!\\d|[.,:/-]\\d| ?kr)/gu", reason: SAID_ALIKE },
  { file: "src/privacy/cprInDigits.ts", code: "/^-+$/", mistake: "/-+$/", reason: SAID_ALIKE },
  { file: "src/privacy/cprInDigits.ts", code: "/^-+$/", mistake: "/^-+/", reason: SAID_ALIKE },
  { file: "src/privacy/cprInDigits.ts", code: "found === \"likely\" && isOfNow(digits)", mistake: "found === \"likely\" || isOfNow(digits)", reason: SAID_ALIKE },
  { file: "src/privacy/cprInDigits.ts", code: "found === \"likely\"", mistake: "true", reason: SAID_ALIKE },
  { file: "src/privacy/searchLongText.ts", code: "text.length <= AT_ONCE", mistake: "false", reason: ONE_PIECE },
  { file: "src/privacy/searchLongText.ts", code: "text.length <= AT_ONCE", mistake: "text.length < AT_ONCE", reason: ONE_PIECE },
  { file: "src/privacy/searchLongText.ts", code: "start + AT_ONCE < text.length", mistake: "start + AT_ONCE <= text.length", reason: "The same text in one piece more, which shares its beginning with the last." },
];
