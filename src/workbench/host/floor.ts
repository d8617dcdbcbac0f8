/** What an add-in may count on unless a test says otherwise: what the manifest asks for, and nothing newer. */
export const FLOOR: Readonly<Record<string, string>> = { ExcelApi: "1.14", SharedRuntime: "1.1" };
