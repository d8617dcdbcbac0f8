import type { Setup, SetupCase } from "../../review/setup.ts";

const JURIST_1 = "J1";
const JURIST_2 = "J2";

/**
 * Twenty invented cases with every kind of decision. Where a fact is left out it is not known, and nothing is preset from
 * it. SAG-10 has no decision: the help went on unchanged after a follow-up.
 */
const cases: readonly SetupCase[] = [
  { id: "SAG-01", benefit: "V85", decision: "afslag", form: "skriftlig", caseType: "ansøgning", applicationDate: "2026-01-12", decisionDate: "2026-03-09", age: 34, reviewer: JURIST_1 },
  { id: "SAG-02", benefit: "V85", decision: "delvis", form: "skriftlig", caseType: "ansøgning", applicationDate: "2026-02-02", decisionDate: "2026-03-20", age: 27, reviewer: JURIST_1 },
  { id: "SAG-03", benefit: "V97", decision: "afslag", form: "skriftlig", caseType: "ansøgning", applicationDate: "2026-02-16", decisionDate: "2026-04-01", age: 45, reviewer: JURIST_1 },
  { id: "SAG-04", benefit: "V107", decision: "fuldt-medhold", form: "skriftlig", caseType: "ansøgning", applicationDate: "2025-11-24", decisionDate: "2026-01-30", age: 19, reviewer: JURIST_1 },
  { id: "SAG-05", benefit: "V96", decision: "ændring", form: "skriftlig", caseType: "frakendelse", decisionDate: "2026-02-25", reviewer: JURIST_1 },
  { id: "SAG-06", benefit: "V85", decision: "delvis", form: "skriftlig", caseType: "opfølgning", decisionDate: "2026-05-04", age: 41, social: true, reviewer: JURIST_1 },
  { id: "SAG-07", benefit: "V85", decision: "afslag", form: "skriftlig", caseType: "ansøgning", applicationDate: "2026-01-05", decisionDate: "2026-03-14", age: 38, reviewer: JURIST_1 },
  { id: "SAG-08", benefit: "V104", decision: "fuldt-medhold", form: "skriftlig", caseType: "ansøgning", applicationDate: "2026-03-03", decisionDate: "2026-04-10", age: 23, social: true, reviewer: JURIST_1 },
  { id: "SAG-09", benefit: "V95", decision: "ophør", form: "skriftlig", caseType: "frakendelse", decisionDate: "2026-03-27", age: 58, reviewer: JURIST_1 },
  { id: "SAG-10", benefit: "V85", decision: "ingen", caseType: "opfølgning", age: 47, social: true, reviewer: JURIST_1 },
  { id: "SAG-11", benefit: "V107", decision: "delvis", form: "skriftlig", caseType: "ansøgning", applicationDate: "2025-12-08", decisionDate: "2026-02-13", age: 31, reviewer: JURIST_2 },
  { id: "SAG-12", benefit: "V97", decision: "delvis", form: "mundtlig", caseType: "ansøgning", applicationDate: "2026-04-13", decisionDate: "2026-05-06", reviewer: JURIST_2 },
  { id: "SAG-13", benefit: "V96", decision: "delvis", form: "skriftlig", caseType: "ansøgning", applicationDate: "2025-12-15", decisionDate: "2026-03-02", age: 36, social: true, reviewer: JURIST_2 },
  { id: "SAG-14", benefit: "V108", decision: "fuldt-medhold", form: "skriftlig", caseType: "ansøgning", decisionDate: "2026-04-22", reviewer: JURIST_2 },
  { id: "SAG-15", benefit: "V85", decision: "afslag", form: "skriftlig", caseType: "ansøgning", applicationDate: "2025-10-06", decisionDate: "2026-02-20", age: 22, reviewer: JURIST_2 },
  { id: "SAG-16", benefit: "V97", decision: "afslag", form: "skriftlig", caseType: "ansøgning", applicationDate: "2026-03-16", decisionDate: "2026-04-17", age: 29, reviewer: JURIST_2 },
  { id: "SAG-17", benefit: "V96", decision: "ændring", form: "skriftlig", caseType: "opfølgning", decisionDate: "2026-05-18", age: 44, reviewer: JURIST_2 },
  { id: "SAG-18", benefit: "V107", decision: "ophør", form: "skriftlig", caseType: "opfølgning", decisionDate: "2026-04-29", age: 33, social: true, reviewer: JURIST_2 },
  { id: "SAG-19", benefit: "V104", decision: "afslag", form: "skriftlig", caseType: "ansøgning", applicationDate: "2025-11-10", decisionDate: "2026-03-25", age: 18, reviewer: JURIST_2 },
  { id: "SAG-20", benefit: "V103", decision: "delvis", form: "skriftlig", caseType: "ansøgning", applicationDate: "2026-04-07", decisionDate: "2026-05-29", age: 26, reviewer: JURIST_2 },
];

/** An invented municipality's course on adults with a handicap. */
export const setup = {
  municipality: "Eksempelkommune",
  area: "voksen",
  framework: "taskforce-2024",
  start: "2026-09-01",
  benefits: ["V85", "V95", "V96", "V97", "V103", "V104", "V107", "V108"],
  benefitReason:
    "Kommunen får flest klager over socialpædagogisk støtte og ledsageordning, og opfølgningen på botilbud og borgerstyret " +
    "personlig assistance fylder meget i hverdagen.",
  caseSelection:
    "Kommunen har udpeget de seneste sager inden for hver ydelse, i alt 20, så alle slags afgørelser er med. I 18 af dem " +
    "fik borgeren i forvejen hjælp, som der skulle følges op på. Fem sager er valgt til den socialfaglige gennemgang.",
  application: true,
  cases,
} satisfies Setup;
