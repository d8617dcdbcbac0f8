/**
 * Properties that Excel keeps and that nothing else here depends on, by path: "legend.position". Charts, conditional
 * formats and page set-up have many of them.
 */
export type Settings = Map<string, unknown>;

/** A part of a thing with settings: the legend of a chart. */
export interface SettingsPart {
  readonly settings: Settings;
  /** "" for the thing itself, "legend" for its part. */
  readonly path: string;
}

export function settingPath(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}
