import { COURSE_PANE as FORLOEB } from "../../src/text/danish/pane/coursePane.ts";
import { EVIDENCE_PANE as MATERIALE } from "../../src/text/danish/pane/evidencePane.ts";
import { FILES_PANE as FILER } from "../../src/text/danish/pane/filesPane.ts";
import { FINDINGS_PANE as VURDERINGER } from "../../src/text/danish/pane/findingsPane.ts";
import { HELP_PANE as HJAELP } from "../../src/text/danish/pane/helpPane.ts";
import { LOG_PANE as LOGGEN } from "../../src/text/danish/pane/logPane.ts";
import { OVERVIEW_PANE as OVERBLIK } from "../../src/text/danish/pane/overviewPane.ts";
import { COURSE_PANE } from "../../src/text/english/pane/coursePane.ts";
import { EVIDENCE_PANE } from "../../src/text/english/pane/evidencePane.ts";
import { FILES_PANE } from "../../src/text/english/pane/filesPane.ts";
import { FINDINGS_PANE } from "../../src/text/english/pane/findingsPane.ts";
import { HELP_PANE } from "../../src/text/english/pane/helpPane.ts";
import { LOG_PANE } from "../../src/text/english/pane/logPane.ts";
import { OVERVIEW_PANE } from "../../src/text/english/pane/overviewPane.ts";

const ONE = { total: 1, social: 0, readSocially: 0, interviews: 1, selfEvaluations: 1, observations: 1 };
const MANY = { total: 20, social: 5, readSocially: 3, interviews: 2, selfEvaluations: 9, observations: 4 };
const TOGETHER = { least: 3, most: 3, upTo: 16 };
const APART = { least: 3, most: 5, upTo: 16 };

describe("The pane's texts, in Danish and in English", () => {
  it.each<[string, string, string, string]>([
    [FORLOEB.willMakeHelp(1), "plads til 1 sag. ", COURSE_PANE.willMakeHelp(1), "room for 1 case. "],
    [FORLOEB.willMakeHelp(20), "plads til 20 sager. ", COURSE_PANE.willMakeHelp(20), "room for 20 cases. "],
    [FORLOEB.making.stage(2, 5, "Ark", 1, 1), "Trin 2 af 5: Ark …", COURSE_PANE.making.stage(2, 5, "Sheets", 1, 1), "Step 2 of 5: Sheets …"],
    [FORLOEB.making.stage(2, 5, "Ark", 3, 9), "Trin 2 af 5: Ark, del 3 af 9 …", COURSE_PANE.making.stage(2, 5, "Sheets", 3, 9), "Step 2 of 5: Sheets, part 3 of 9 …"],
    [FORLOEB.problems(1), "Ét sted at se på", COURSE_PANE.problems(1), "One place to look at"],
    [FORLOEB.problems(2), "2 steder at se på", COURSE_PANE.problems(2), "2 places to look at"],
    [FORLOEB.undone(0), "er ladt i fred.", COURSE_PANE.undone(0), "are left alone."],
    [FORLOEB.undone(1), "Det, der stod i 1 celle, er der igen.", COURSE_PANE.undone(1), "What stood in 1 cell is there again."],
    [FORLOEB.undone(2), "Det, der stod i 2 celler, er der igen.", COURSE_PANE.undone(2), "What stood in 2 cells is there again."],
    [FORLOEB.repaired(3, 0), "3 er sat på plads. Intet er tilbage.", COURSE_PANE.repaired(3, 0), "3 put right. Nothing is left."],
    [FORLOEB.repaired(3, 1), "3 er sat på plads. 1 skal I selv se på.", COURSE_PANE.repaired(3, 1), "3 put right. 1 are for you to look at."],
    [MATERIALE.personCount(1), "1 person", EVIDENCE_PANE.personCount(1), "1 person"],
    [MATERIALE.personCount(6), "6 personer", EVIDENCE_PANE.personCount(6), "6 persons"],
    [FILER.respondentNamed("R1", "leder", 1), "R1 · leder", FILES_PANE.respondentNamed("R1", "leader", 1), "R1 · leader"],
    [FILER.respondentNamed("R1", "leder", 2), "R1 · leder · runde 2", FILES_PANE.respondentNamed("R1", "leader", 2), "R1 · leader · round 2"],
    [FILER.canShow(20, TOGETHER), "først tydelig, når 3 flere sager", FILES_PANE.canShow(20, TOGETHER), "clear only when 3 more cases"],
    [FILER.canShow(20, APART), "først tydelig, når 3 til 5 flere sager", FILES_PANE.canShow(20, APART), "clear only when 3 to 5 more cases"],
    [FILER.merged(1, 2), "1 fil er læst, og 2 felter er ændret.", FILES_PANE.merged(1, 2), "1 file was read, and 2 fields were changed."],
    [FILER.merged(2, 1), "2 filer er læst, og 1 felt er ændret.", FILES_PANE.merged(2, 1), "2 files were read, and 1 field was changed."],
    [VURDERINGER.suggested(0), "Svarene giver ikke nye forslag.", FINDINGS_PANE.suggested(0), "The answers give no new suggestions."],
    [VURDERINGER.suggested(1), "Ét nyt forslag.", FINDINGS_PANE.suggested(1), "One new suggestion."],
    [VURDERINGER.suggested(2), "2 nye forslag.", FINDINGS_PANE.suggested(2), "2 new suggestions."],
    [HJAELP.found(0), "Intet emne handler om det. Prøv et andet ord.", HELP_PANE.found(0), "No topic is about that. Try another word."],
    [HJAELP.found(1), "Ét emne", HELP_PANE.found(1), "One topic"],
    [HJAELP.found(2), "2 emner", HELP_PANE.found(2), "2 topics"],
    [HJAELP.selfTest.found(40, 0), "40 svar er som ventet.", HELP_PANE.selfTest.found(40, 0), "40 answers are as expected."],
    [HJAELP.selfTest.found(38, 2), "38 svar er som ventet, 2 er anderledes.", HELP_PANE.selfTest.found(38, 2), "38 answers are as expected, 2 are not."],
    [LOGGEN.rows("JH", 1), "JH: 1 række", LOG_PANE.rows("JH", 1), "JH: 1 row"],
    [LOGGEN.rows("JH", 2), "JH: 2 rækker", LOG_PANE.rows("JH", 2), "JH: 2 rows"],
    [OVERBLIK.basis(ONE), "1 sag · 1 besvarelse af selvevalueringen · 1 interview · 1 iagttagelse", OVERVIEW_PANE.basis(ONE), "1 case · 1 answer to the self-evaluation · 1 interview · 1 observation"],
    [
      OVERBLIK.basis(MANY), "20 sager, heraf 5 socialfagligt (3 læst) · 9 besvarelser af selvevalueringen · 2 interview · 4 iagttagelser",
      OVERVIEW_PANE.basis(MANY), "20 cases, 5 of them in the social review (3 read) · 9 answers to the self-evaluation · 2 interviews · 4 observations",
    ],
    [OVERBLIK.answers(1), "1 svar", OVERVIEW_PANE.answers(1), "1 answer"],
    [OVERBLIK.answers(2), "2 svar", OVERVIEW_PANE.answers(2), "2 answers"],
  ])("%s", (danish, expected, english, expectedEnglish) => {
    expect(danish).toContain(expected);
    expect(english).toContain(expectedEnglish);
  });
});
