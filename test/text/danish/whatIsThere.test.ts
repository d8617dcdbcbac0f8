import { AGREEMENT_TEXTS } from "../../../src/text/danish/agreement.ts";
import { CHANGE_TEXTS } from "../../../src/text/danish/change.ts";
import { DONE_TEXTS, EXPORT_TEXTS } from "../../../src/text/danish/commandLine.ts";
import { CALENDAR_TEXTS } from "../../../src/text/danish/course.ts";
import { longDate, monthsBetween } from "../../../src/text/danish/dates.ts";
import { DANISH_FINDING_WORDS } from "../../../src/text/danish/findings.ts";
import { HOST_REFUSAL_TEXTS } from "../../../src/text/danish/host.ts";
import { JSON_TEXTS } from "../../../src/text/danish/inputs.ts";
import { discussionQuestions } from "../../../src/text/danish/learning.ts";
import { LOG_WORDS } from "../../../src/text/danish/log.ts";
import { MENDING_TEXTS } from "../../../src/text/danish/mending.ts";
import { PRIVACY_TEXTS } from "../../../src/text/danish/privacy.ts";
import { READING_TEXTS } from "../../../src/text/danish/reading.ts";
import { RESPONDENT_FILE_TEXTS } from "../../../src/text/danish/respondentFile.ts";
import { RETURN_TEXTS } from "../../../src/text/danish/returns.ts";

describe("A text says what is there, and nothing of what is not", () => {
  it.each([
    [EXPORT_TEXTS.forWhom(undefined, ["viso"]), "--for mangler. Skriv en af disse: viso."],
    [EXPORT_TEXTS.forWhom("alle", ["viso", "leaders"]), "”alle” er ikke en modtager. Skriv en af disse: viso, leaders."],
    [DONE_TEXTS.alike(4, undefined), "… og 4 af samme slags. Med --json nævnes alle."],
    [DONE_TEXTS.alike(4, "Sager"), "… og 4 af samme slags på arket Sager. Med --json nævnes alle."],
    [CALENDAR_TEXTS.event("Analyse", undefined), "Analyse"],
    [CALENDAR_TEXTS.event("Analyse", "Opstartsmøde"), "Analyse: fra opstartsmøde"],
    [JSON_TEXTS.syntax(3, 7, ""), "Filen er ikke gyldig JSON: fejlen er i linje 3, kolonne 7. "],
    [JSON_TEXTS.syntax(3, 7, "cases[0]"), "Filen er ikke gyldig JSON: fejlen er i linje 3, kolonne 7 (ved cases[0]). "],
    [RESPONDENT_FILE_TEXTS.facts("", "", 1, "R1"), "Rolle ikke oplyst · Runde: 1 · Betegnelse: R1"],
    [RESPONDENT_FILE_TEXTS.facts("leder", "Voksen", 2, "R1"), "Rolle: leder · Enhed: Voksen · Runde: 2 · Betegnelse: R1"],
    [RETURN_TEXTS.ofCase("SAG-01", "Sagsoplysning", undefined), "SAG-01, Sagsoplysning"],
    [RETURN_TEXTS.ofCase("SAG-01", "Andet", "J1"), "SAG-01, Andet (J1)"],
    [RETURN_TEXTS.partOnly(undefined), "Filen er kun en del af en projektmappe. "],
    [RETURN_TEXTS.partOnly("viso"), "Filen er VISO’s udgave: "],
    [LOG_WORDS.line("10:00", "JH", "Sager", "", "Ja", ""), "10:00 JH · Sager: (tomt) → Ja"],
    [LOG_WORDS.line("10:00", "JH", "Sager", "Ja", "", "tastefejl"), "10:00 JH · Sager: Ja → (tomt) · tastefejl"],
    [HOST_REFUSAL_TEXTS["changed-meanwhile"]("", "Ja"), "En anden har ændret cellen imens. Nu står der ingenting; du ville skrive »Ja«. "],
    [MENDING_TEXTS.formulaGone(""), "Her skal stå en formel, men cellen er tom."],
    [MENDING_TEXTS.formulaGone("12"), "Her skal stå en formel, men der er skrevet ”12”. Skal det bruges, så skriv det et andet sted."],
    [MENDING_TEXTS.deletedSheet("Sager", false), "Arket ”Sager” er slettet, eller dets tabeller er lavet om til almindelige områder. Der stod intet på det, som I havde skrevet."],
    [MENDING_TEXTS.deletedSheet("Sager", true), "Arket ”Sager” er slettet, eller dets tabeller er lavet om til almindelige områder. Det, der stod dér, står kun i en tidligere version af filen (versionshistorikken)."],
    [READING_TEXTS.unreadableAnswer("Jaa", "Ja", ["Ja", "Nej"]), "”Jaa” er ikke et af svarene, så det tæller ikke med. Skal der stå ”Ja”? Vælg det på listen."],
    [READING_TEXTS.unreadableAnswer("?", null, ["Ja", "Nej"]), "”?” er ikke et af svarene, så det tæller ikke med. Vælg på listen: Ja, Nej."],
  ])("%s", (said, expected) => expect(said.slice(0, expected.length)).toBe(expected));

  it("asks that a CPR number is replaced by the case's id, and anything else taken out where it points to somebody", () => {
    expect(PRIVACY_TEXTS.found("cpr", "certain")).toBe("Her står et CPR-nummer. Slet det, og brug sagens dæknavn.");
    expect(PRIVACY_TEXTS.found("phone", "certain")).toBe("Her står et telefonnummer. Slet det, hvis det peger på en borger eller en medarbejder.");
  });

  it.each([
    [READING_TEXTS.unreadableDate, 60], [(text: string) => RETURN_TEXTS.otherEdition(text, "A"), 80], [MENDING_TEXTS.formulaChanged, 200],
  ])("cuts what stands in a cell when it is long (%#)", (say, most) => {
    expect(say("x".repeat(most))).toContain("x".repeat(most));
    expect(say("x".repeat(most + 1))).toContain(`${"x".repeat(most - 3)}…`);
  });

  it("has questions to talk about for a theme of ours and for any other", () => {
    expect(discussionQuestions("A.sag")).toHaveLength(4);
    expect(discussionQuestions("Kommunens eget tema")[0]).toBe("Hvad lykkes vi med i dag, og hvad skal der til, for at det lykkes hver gang?");
  });
});

describe("A date", () => {
  it.each([["2026-09-01", "1. september 2026"], ["2026-13-01", "2026-13-01"], ["engang i maj", "engang i maj"]])("%s is said: %s", (iso, said) => expect(longDate(iso)).toBe(said));

  it("and another are the months between them, one month once", () => {
    expect(monthsBetween("2026-09-01", "2027-03-31")).toBe("september 2026 – marts 2027");
    expect(monthsBetween("2026-09-01", "2026-09-30")).toBe("september 2026");
  });
});

describe("What is counted, in words", () => {
  const few = { value: 0.5, lower: null, upper: null, reason: null };
  const sure = { value: 0.5, lower: 0.25, upper: 0.75, reason: null };
  const none = { value: null, lower: null, upper: null, reason: "no-variation" } as const;

  it("is a coefficient with its interval, without one where the cases are few, or why there is none", () => {
    const said = AGREEMENT_TEXTS.coefficients("Mangler", { pairs: 10, withinOne: 9 }, sure, few);
    expect(said).toBe(
      "Mangler: højst ét trin fra hinanden i 9 af 10 svarpar. Ud over det tilfældige: Gwets AC2 0,50 (95 %: 0,25 til 0,75); Krippendorffs alfa 0,50 (for få sager til et interval).",
    );
    expect(AGREEMENT_TEXTS.coefficients("Mangler", { pairs: 10, withinOne: 10 }, none, none)).toContain("kan ikke regnes ud (alle svar er ens)");
  });

  it.each([
    [AGREEMENT_TEXTS.disagreement("SAG-01", "J1", "0", "2", null), "  - SAG-01, J1: A 0, B 2"],
    [AGREEMENT_TEXTS.disagreement("SAG-01", "J1", "0", "2", "2"), "  - SAG-01, J1: A 0, B 2; afstemt til 2"],
    [AGREEMENT_TEXTS.control("SAG-01", 8, 10, "above"), "Se på SAG-01 igen: ikke fuldt opfyldt i 8 af 10 svar, langt flere end i de andre sager."],
    [AGREEMENT_TEXTS.control("SAG-01", 1, 10, "below"), "Se på SAG-01 igen: ikke fuldt opfyldt i 1 af 10 svar, langt færre end i de andre sager."],
    [CHANGE_TEXTS.direction("tendens", 0.2), "tendens til det bedre"],
    [CHANGE_TEXTS.direction("tendens", -0.2), "tendens til det værre"],
    [DANISH_FINDING_WORDS.xOfN(3, 5, null), "3 af 5"],
    [DANISH_FINDING_WORDS.xOfN(15, 20, 75), "15 af 20 (75 %)"],
    [DANISH_FINDING_WORDS.materialFigure("VUM-metoden", "1 af 2"), "VUM-metoden: mangel med væsentlig betydning i 1 af 2"],
    [DANISH_FINDING_WORDS.materialFigure("Sagsoplysning", "1 af 2"), "sagsoplysning: mangel med væsentlig betydning i 1 af 2"],
    [DANISH_FINDING_WORDS.selfFigure("+", null, 2, false), "få svar"],
    [DANISH_FINDING_WORDS.selfFigure("+", 3, 1, true), "peger på en styrke (fælles svar: 3)"],
    [DANISH_FINDING_WORDS.selfFigure("±", 3, 9, false), "peger ikke entydigt (median 3, 9 svar)"],
    [DANISH_FINDING_WORDS.fromSource("legal", "1 af 2", false), "Juridisk gennemgang: 1 af 2"],
    [DANISH_FINDING_WORDS.fromSource("legal", "1 af 2", true), "Juridisk gennemgang: 1 af 2 (foreløbig)"],
    [DANISH_FINDING_WORDS.materialDefects(9, 20, 0), "I 9 af de 20 gennemgåede sager er der mindst én mangel med væsentlig betydning for afgørelsen."],
    [DANISH_FINDING_WORDS.materialDefects(9, 20, 1), "I 9 af de 20 gennemgåede sager er der mindst én mangel med væsentlig betydning for afgørelsen (20 sager, heraf 1 ikke færdigvurderet)."],
  ])("%s", (said, expected) => expect(said).toBe(expected));
});
