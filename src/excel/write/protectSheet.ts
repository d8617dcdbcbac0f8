/**
 * Protects a sheet without a password: it keeps formulas from slips, not from people. What may be done beside typing in open
 * cells is what our files allow.
 */
export function protectSheet(sheet: Excel.Worksheet): void {
  sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true, allowSort: true, allowAutoFilter: true, selectionMode: "Normal" });
}
