import { AGREEMENT_TEXTS } from "../../../src/text/danish/agreement.ts";
import { COMMAND_LINE_TEXTS, DONE_TEXTS, PRINTED_SUMMARY_TEXTS } from "../../../src/text/danish/commandLine.ts";
import { DRAW_TEXTS } from "../../../src/text/danish/draw.ts";
import { DANISH_FINDING_WORDS } from "../../../src/text/danish/findings.ts";
import { FRAMEWORK_TEXTS } from "../../../src/text/danish/frameworks.ts";
import { LOG_WORDS } from "../../../src/text/danish/log.ts";
import { MENDING_TEXTS } from "../../../src/text/danish/mending.ts";
import { REPORT_TEXTS } from "../../../src/text/danish/report.ts";

describe("What is one is said otherwise than what is many", () => {
  it.each([
    [COMMAND_LINE_TEXTS.wrongCount(1, 0), "Der skal være 1 fil, men der er 0."],
    [COMMAND_LINE_TEXTS.wrongCount(2, 1), "Der skal være 2 filer, men der er 1."],
    [DONE_TEXTS.entered(1), "1 linje er indført."],
    [DONE_TEXTS.entered(0), "0 linjer er indført."],
    [DONE_TEXTS.suggested(1), "1 nyt forslag er tilføjet."],
    [DONE_TEXTS.suggested(3), "3 nye forslag er tilføjet."],
    [DONE_TEXTS.filesMade(1), "1 fil er lavet:"],
    [DONE_TEXTS.filesMade(2), "2 filer er lavet:"],
    [DONE_TEXTS.merged("R1.xlsx", 1), "  - R1.xlsx: 1 udfyldt felt"],
    [DONE_TEXTS.merged("R1.xlsx", 12), "  - R1.xlsx: 12 udfyldte felter"],
    [DONE_TEXTS.mergedIn(1, 2), "1 fil er læst, og 2 felter er ændret."],
    [DONE_TEXTS.mergedIn(2, 1), "2 filer er læst, og 1 felt er ændret."],
    [DONE_TEXTS.mended(0), "Der er intet at bringe i orden."],
    [DONE_TEXTS.mended(1), "1 ting er bragt i orden:"],
    [DONE_TEXTS.mended(2), "2 ting er bragt i orden:"],
    [DONE_TEXTS.problems(1), "1 problem:"],
    [DONE_TEXTS.problems(2), "2 problemer:"],
    [PRINTED_SUMMARY_TEXTS.cases(1, 0), "1 sag, heraf 0 udvalgt til den socialfaglige gennemgang"],
    [PRINTED_SUMMARY_TEXTS.cases(20, 5), "20 sager, heraf 5 udvalgt til den socialfaglige gennemgang"],
    [PRINTED_SUMMARY_TEXTS.evidence(1, 3, 2), "Selvevaluering: 1 respondent. Andre kilder: 3, med 2 iagttagelser."],
    [PRINTED_SUMMARY_TEXTS.evidence(9, 3, 1), "Selvevaluering: 9 respondenter. Andre kilder: 3, med 1 iagttagelse."],
  ])("on the command line: %s", (said, expected) => expect(said).toBe(expected));

  it.each([
    [AGREEMENT_TEXTS.agreed(7, 8, 1), "Enige i 7 af 8 svar, som begge har givet, i 1 sag."],
    [AGREEMENT_TEXTS.agreed(7, 8, 5), "Enige i 7 af 8 svar, som begge har givet, i 5 sager."],
    [DANISH_FINDING_WORDS.loggedFigure("+", 1), "peger på en styrke (1 iagttagelse)"],
    [DANISH_FINDING_WORDS.loggedFigure("-", 4), "peger på en udfordring (4 iagttagelser)"],
    [LOG_WORDS.block("JH", 1, "A1"), "JH: 1 række. Kvitteringskode: A1"],
    [LOG_WORDS.block("JH", 2, "A1"), "JH: 2 rækker. Kvitteringskode: A1"],
    [REPORT_TEXTS.leftOut(["1 Politik"]), "Analysen har ikke behandlet temaet 1 Politik."],
    [REPORT_TEXTS.leftOut(["1 Politik", "2 Ledelse"]), "Analysen har ikke behandlet temaerne 1 Politik, 2 Ledelse."],
    [REPORT_TEXTS.tools(["Tjekliste"]), "Redskab: Tjekliste"],
    [REPORT_TEXTS.tools(["Tjekliste", "Skabelon"]), "Redskaber: Tjekliste; Skabelon"],
  ])("in what is counted: %s", (said, expected) => expect(said).toBe(expected));

  it.each([
    [DRAW_TEXTS.tooFewCases(5, 1), "Der skal trækkes 5, men projektmappen har 1 sag. "],
    [DRAW_TEXTS.tooFewCases(5, 4), "Der skal trækkes 5, men projektmappen har 4 sager. "],
    [DRAW_TEXTS.listTooShort(5, 1), "Der skal trækkes 5, men setup.json har 1 sag. "],
    [DRAW_TEXTS.listTooShort(5, 4), "Der skal trækkes 5, men setup.json har 4 sager. "],
    [FRAMEWORK_TEXTS.unreadable(["Temaer, celle A7"]), "Projektmappens egen ramme kan ikke læses, så intet i den kan tælles. Ret fejlen: Temaer, celle A7"],
    [FRAMEWORK_TEXTS.unreadable(["A7", "A8"]), "Projektmappens egen ramme kan ikke læses, så intet i den kan tælles. Ret fejlene: A7 · A8"],
    [MENDING_TEXTS.missingList(1, "VISO"), "Listen at vælge fra mangler, eller den er en anden, i 1 celle under ”VISO”."],
    [MENDING_TEXTS.missingList(2, "VISO"), "Listen at vælge fra mangler, eller den er en anden, i 2 celler under ”VISO”."],
    [MENDING_TEXTS.missingFormat(1), "1 celle viser ikke længere med farve"],
    [MENDING_TEXTS.missingFormat(2), "2 celler viser ikke længere med farve"],
    [MENDING_TEXTS.missingRow("SAG-01", 1), "Rækken ”SAG-01” mangler."],
    [MENDING_TEXTS.missingRow("SAG-01", 3), "Rækken ”SAG-01” mangler, og 2 til."],
    [MENDING_TEXTS.lostRow("SAG-01", 1), "Rækken ”SAG-01” mangler. Det, der stod dér,"],
    [MENDING_TEXTS.lostRow("SAG-01", 2), "Rækken ”SAG-01” mangler, og 1 til. Det, der stod dér,"],
    [MENDING_TEXTS.unlockedFormulas(1, "n"), "Låsen mangler på 1 celle med en formel under ”n”, så der kan skrives i den, selv om"],
    [MENDING_TEXTS.unlockedFormulas(2, "n"), "Låsen mangler på 2 celler med formler under ”n”, så der kan skrives i dem, selv om"],
    [MENDING_TEXTS.lockedAnswers(1, "Svar"), "1 svarcelle under ”Svar” er låst, så der ikke kan skrives i den, mens"],
    [MENDING_TEXTS.lockedAnswers(2, "Svar"), "2 svarceller under ”Svar” er låst, så der ikke kan skrives i dem, mens"],
  ])("where something is to be put right: %s", (said, expected) => expect(said.slice(0, expected.length)).toBe(expected));
});
