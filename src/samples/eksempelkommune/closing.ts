import type { AnswerFile } from "../../review/answerFile.ts";
import type { ActivityStatus } from "../../review/plan.ts";
import { answersOf, type Profile } from "../profile.ts";
import { plan } from "./plan.ts";
import { respondents } from "./selfEvaluation.ts";

/** How far each activity has come, and what was said of it on the way. */
const FOLLOW_UP: readonly (readonly [id: string, status: ActivityStatus, ...notes: string[]])[] = [
  ["P1", "finished", "2027-09-14, statusmøde: udkastet er til høring i Handicaprådet.", "2027-12-06, politisk orientering: udvalget har godkendt begge standarder."],
  ["P2", "finished", "2027-09-14, statusmøde: afsnittet er skrevet om."],
  ["P3", "under-way", "2027-12-08, midtvejsstatus: tre af fire møder er holdt."],
  ["P4", "finished", "2027-10-12, sagsdrøftelse: skabelonen er rettet til efter de første måneder."],
  ["P5", "finished", "2028-03-07, statusmøde: drøftelserne fortsætter efter forløbet."],
  ["P6", "under-way", "2027-12-08, midtvejsstatus: udkastet ligger hos teamet.", "2028-03-07, statusmøde: fristen er flyttet en gang."],
  ["P7", "postponed", "2028-03-07, statusmøde: afventer den nye aftale med regionen."],
];

const SECOND_ROUND = "-2";
const later = respondents.map((one) => ({ ...one, id: `${one.id}${SECOND_ROUND}`, round: 2 as const }));

/** The same nine people as at the start, in the same order. */
const laterProfile: Profile = [
  ["A.pol.politik", "4333 33333"],
  ["A.pol.strategi", "4334 33333"],
  ["A.pol.ledelsesinfo", "3222 2V223"],
  ["A.fag.viden", "4434 34433"],
  ["A.fag.kompetence", "3332 23233"],
  ["A.fag.ledelsestilsyn", "4433 33233"],
  ["A.sag.udredning", "4443 44344"],
  ["A.sag.indsats", "3343 33333"],
  ["A.sag.opfoelgning", "3333 23233"],
  ["A.sag.borger", "4444 34434"],
  ["A.hel.overgang", "3323 V32V3"],
  ["A.hel.tvaerfaglig", "3333 23233"],
];

/** What the course's end brings in: how the plan went, the second self-evaluation, and what the parties say of each recommendation. */
export const closing: AnswerFile = {
  asOf: "2028-09-01",
  respondents: later,
  answers: answersOf("self", later.map((one) => one.id), laterProfile),
  plan: plan.flatMap((planned) => FOLLOW_UP.filter(([id]) => id === planned.id).map(([, status, ...notes]) => ({ ...planned, status, notes }))),
  status: [
    {
      id: "A.pol.A1",
      account: "Begge standarder er skrevet om og godkendt, og rådgiverne har arbejdet med dem på to teammøder.",
      remark: "Standarderne følger reglerne og siger tydeligt, at behovet afgør hjælpen.",
      focus: "At standarderne bliver holdt ved lige, når reglerne ændres.",
    },
    {
      id: "A.fag.A1",
      account: "Tilsynets resultater er drøftet på tre teammøder. Det sidste møde er planlagt.",
      remark: "Rådgiverne ved nu, hvad tilsynet viser.",
      focus: "At det, der læres, også kan ses i sagerne.",
    },
    {
      id: "A.sag.A2",
      account: "Arbejdsgangen er skrevet, men ikke alle er begyndt at bruge den.",
      remark: "Arbejdet er godt i gang.",
      focus: "Faste tider for opfølgning i kalenderen.",
    },
    {
      id: "A.sag.A3",
      account: "Den nye skabelon bliver brugt af alle, og teamet drøfter to begrundelser hver måned.",
      remark: "Skabelonen er god. Om begrundelserne er blevet bedre, kan en ny gennemgang af sager vise.",
      focus: "Et ledelsestilsyn, der ser på begrundelserne.",
    },
  ],
};
