/**
 * The least that an Excel must know for Sagslup to run in it: Excel 2021, Microsoft 365 and Excel on the web do. The manifest
 * asks for the same, so that older ones do not offer the add-in; the stand-in knows no more. Anything newer is used only
 * where `isSetSupported` says that it is there.
 */
export const FLOOR: Readonly<Record<string, string>> = { ExcelApi: "1.14", SharedRuntime: "1.1" };
