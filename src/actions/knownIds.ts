import { idKey } from "../privacy/pseudonym.ts";

/** The ids that an analysis has, whatever capitals somebody else writes them in. */
export class KnownIds {
  private readonly spelled: ReadonlyMap<string, string>;

  constructor(rows: readonly { readonly id: string }[]) {
    this.spelled = new Map(rows.map(({ id }) => [idKey(id), id]));
  }

  has(id: string): boolean {
    return this.spelled.has(idKey(id));
  }

  /** As the analysis spells it; one that it does not have, as it is written. */
  asSpelled(id: string): string {
    return this.spelled.get(idKey(id)) ?? id;
  }
}
