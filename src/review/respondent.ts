/** leaders and staff are compared; `other` counts in the whole only; `joint` is the municipality's one common answer. */
export type RespondentGroup = "leaders" | "staff" | "other" | "joint";

export interface Respondent {
  readonly id: string;
  /** As written: "direktør". Decides the group; compared without regard to capitals. */
  readonly role: string;
  readonly unit: string;
  readonly round: 1 | 2;
}

/** Roles in the order that they are offered, with their group. A role that is not here is `other`. */
export const ROLES: readonly { readonly role: string; readonly group: RespondentGroup }[] = [
  { role: "direktør", group: "leaders" },
  { role: "afdelingschef", group: "leaders" },
  { role: "afdelingsleder", group: "leaders" },
  { role: "områdeleder", group: "leaders" },
  { role: "teamleder", group: "leaders" },
  { role: "sagsbehandler", group: "staff" },
  { role: "rådgiver", group: "staff" },
  { role: "stab", group: "staff" },
  { role: "anden", group: "other" },
  { role: "fælles", group: "joint" },
];

/** The group that a role belongs to. */
export function groupOfRole(role: string): RespondentGroup {
  const wanted = role.toLowerCase();
  return ROLES.find((one) => one.role === wanted)?.group ?? "other";
}
