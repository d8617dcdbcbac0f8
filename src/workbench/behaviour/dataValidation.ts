import { behaviour } from "../host/behaviour.ts";
import { Handle } from "../host/handle.ts";
import { HostError } from "../host/hostError.ts";
import type { Session } from "../host/session.ts";
import { guard } from "../edit/protect.ts";
import { formatArea, quotedName } from "../model/address.ts";
import { without, type Area } from "../model/area.ts";
import { NO_VALIDATION, type Validation } from "../model/validation.ts";
import type { RangeTarget } from "./rangeTarget.ts";

/**
 * Source: texts of DataValidation's members, page "Add data validation to Excel ranges".
 *
 * ASSUMED [validation-limits]: A prompt's or alert's title over 32 or 254 characters, a text over 255, and a list in words over 255 are InvalidArgument.
 * ASSUMED [validation-protected]: On a protected sheet no rule can be given or taken away: AccessDenied.
 * ASSUMED [validation-mixed]: Cells with different rules have type "Inconsistent" and rule null, cells with and without one "MixedCriteria"; prompt and alert cannot be given to them: InvalidArgument.
 */
export const dataValidation = behaviour<RangeTarget>({
  type: "DataValidation",
  read: {
    type: (range) => mixture(range) ?? common(range).type,
    rule: (range) => (mixture(range) === null ? common(range).rule : null),
    ignoreBlanks: (range) => (mixture(range) === null ? common(range).ignoreBlanks : null),
    prompt: (range) => (mixture(range) === null ? common(range).prompt : null),
    errorAlert: (range) => (mixture(range) === null ? common(range).errorAlert : null),
  },
  write: {
    rule: (range, value, session) => {
      const [name, rule] = soleEntry(value);
      const type = name.charAt(0).toUpperCase() + name.slice(1);
      set(range, session, (before) => ({ ...before, type, rule: { [name]: withSource(rule) } }));
    },
    ignoreBlanks: (range, value, session) => { setUniform(range, session, (before) => ({ ...before, ignoreBlanks: value === true })); },
    prompt: (range, value, session) => { setUniform(range, session, (before) => ({ ...before, prompt: { ...NO_VALIDATION.prompt, ...texts(value, 32, 255) } })); },
    errorAlert: (range, value, session) => { setUniform(range, session, (before) => ({ ...before, errorAlert: { ...NO_VALIDATION.errorAlert, ...texts(value, 254, 255) } })); },
  },
  call: {
    clear: ({ sheet, area }, _args, { book }) => {
      guard.sheet(book, sheet);
      sheet.validations.clear(area);
      book.tell({ kind: "looks", sheet, area });
    },
  },
});

function common({ sheet, area }: RangeTarget): Validation {
  return sheet.validations.within(area)[0]?.value ?? NO_VALIDATION;
}

function mixture({ sheet, area }: RangeTarget): "Inconsistent" | "MixedCriteria" | null {
  const pieces = sheet.validations.within(area);
  if (new Set(pieces.map(({ value }) => JSON.stringify(value))).size > 1) return "Inconsistent";
  const bare = pieces.reduce<readonly Area[]>((rest, piece) => rest.flatMap((one) => without(one, piece.area)), [area]);
  return pieces.length > 0 && bare.length > 0 ? "MixedCriteria" : null;
}

function set({ sheet, area }: RangeTarget, { book }: Session, change: (before: Validation) => Validation): void {
  guard.sheet(book, sheet);
  sheet.validations.change(area, (before) => change(before ?? NO_VALIDATION));
  book.tell({ kind: "looks", sheet, area });
}

function setUniform(range: RangeTarget, session: Session, change: (before: Validation) => Validation): void {
  if (mixture(range) !== null) throw new HostError("InvalidArgument");
  set(range, session, change);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument");
  return value as Record<string, unknown>;
}

/** A rule is of one kind. */
function soleEntry(value: unknown): readonly [string, unknown] {
  const entries = Object.entries(recordOf(value)).filter(([, rule]) => rule !== null);
  const [first] = entries;
  if (!first || entries.length > 1) throw new HostError("InvalidArgument");
  return first;
}

function withSource(given: unknown): unknown {
  const rule = recordOf(given);
  const source = rule["source"];
  if (typeof source === "string" && !source.startsWith("=") && source.length > 255) throw new HostError("InvalidArgument");
  if (!(source instanceof Handle)) return rule;
  const { sheet, area } = source.target as RangeTarget;
  return { ...rule, source: `=${quotedName(sheet.name)}!${formatArea(area, "$")}` };
}

function texts(value: unknown, longestTitle: number, longestMessage: number): Readonly<Record<string, unknown>> {
  const given = recordOf(value);
  const tooLong = (text: unknown, longest: number) => typeof text === "string" && text.length > longest;
  if (tooLong(given["title"], longestTitle) || tooLong(given["message"], longestMessage)) throw new HostError("InvalidArgument");
  return given;
}
