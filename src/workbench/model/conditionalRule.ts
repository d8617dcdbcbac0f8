import type { Area } from "./area.ts";
import type { Settings } from "./settings.ts";

/** A conditional format. A sheet holds them with the one that wins first. */
export interface ConditionalRule {
  readonly id: string;
  area: Area;
  /** As in Excel.ConditionalFormatType. */
  readonly type: string;
  stopIfTrue: boolean;
  /** "custom.rule.formula", "custom.format.fill.color" … */
  readonly settings: Settings;
}
