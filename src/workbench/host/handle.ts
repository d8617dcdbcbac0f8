/** An object of the client's, and what it stands for in the workbook. */
export class Handle {
  constructor(
    /** "Worksheet" */
    readonly type: string,
    readonly target: unknown,
  ) {}
}

/** A service that the client itself starts with. It has no members that concern a workbook, and takes everything. */
export const SERVICE = "service";
