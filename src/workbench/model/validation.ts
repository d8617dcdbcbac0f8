/** A rule for what may be typed into cells, with what people are told. Shared by the cells that were given it together. */
export interface Validation {
  /** As in Excel.DataValidationType: "List", "Custom" …; "None" where there is a prompt alone. */
  readonly type: string;
  /** As in Excel.DataValidationRule; a list's source is text: "=sag_valg_L". */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
  /** As in Excel.DataValidationPrompt and …ErrorAlert. */
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
}

export const NO_VALIDATION: Validation = {
  type: "None",
  rule: {},
  ignoreBlanks: true,
  prompt: { message: "", showPrompt: true, title: "" },
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
};
