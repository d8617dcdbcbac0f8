import { holdsCpr } from "./findCpr.ts";

/** What is struck out, the least first: ten digits as most people write them, any long row of digits, every digit. */
const STRUCK_OUT = [/\p{Nd}(?:[ ./-]?\p{Nd}){9}/gu, /\p{Nd}(?:[^\p{L}\p{Nd}\n]{0,12}\p{Nd}){5,}/gu, /\p{Nd}/gu];

/** The text without the CPR numbers in it: a message repeats what somebody has typed, and is kept and sent where the workbook is not. */
export function hideCpr(text: string): string {
  return STRUCK_OUT.reduce((shown, digits) => (holdsCpr(shown) ? shown.replace(digits, "…") : shown), text);
}
