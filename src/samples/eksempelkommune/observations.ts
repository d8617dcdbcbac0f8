import type { CheckPoint } from "../../instrument/selfEvaluation.ts";
import type { FiledObservation } from "../../review/answerFile.ts";
import type { Sign } from "../../review/observation.ts";
import { sources } from "./sources.ts";

type Row = readonly [
  id: string,
  from: string,
  criterion: string,
  direction: Sign,
  aspect: CheckPoint | null,
  text: string,
  reference: string,
];

/**
 * Evidence on every criterion but two: ledelsesinformation and overgang are spoken of by the municipality alone. Middle
 * leaders and caseworkers point apart on the supervision.
 */
const ROWS: readonly Row[] = [
  ["I01", "K1", "A.pol.politik", "+", "findes", "Handicappolitikken har et eget kapitel om voksne med fem mål.", "bilag 1, s. 6"],
  ["I02", "K3", "A.pol.politik", "+", "kendt", "Deltagerne kunne nævne politikkens mål og gav eksempler på dem fra hverdagen.", "notat s. 1"],
  ["I03", "K4", "A.pol.politik", "+", "foelges-op", "Udvalget drøfter hvert år målene sammen med Handicaprådet.", "referat s. 2"],
  ["I04", "K1", "A.pol.strategi", "-", "findes", "Kvalitetsstandarderne for §§ 85 og 97 er fra 2019 og følger ikke reglerne, som de er nu.", "bilag 3 og 4"],
  ["I05", "K2", "A.pol.strategi", "-", "hensigtsmaessig", "Standarden for § 85 har et loft over timer, som kan læses uden forbehold for den konkrete vurdering.", "notat s. 3"],
  ["I06", "K6", "A.pol.strategi", "-", "anvendes", "Standarderne er for generelle til at hjælpe i en sag og bliver sjældent slået op.", "referat s. 1"],
  ["I07", "K1", "A.fag.viden", "+", "findes", "Et årshjul viser faste tider for faglig og juridisk sparring.", "bilag 7"],
  ["I08", "K5", "A.fag.viden", "+", "anvendes", "Der er sparring hver uge, og de svære sager bliver taget først.", "referat s. 2"],
  ["I09", "K6", "A.fag.viden", "+", "kendt", "Alle ved, hvem de kan spørge, og juristen svarer hurtigt.", "referat s. 2"],
  ["I10", "K1", "A.fag.kompetence", "±", "findes", "Et forløb på to uger tager imod nye; hvad der sker derefter, er ikke beskrevet.", "bilag 9"],
  ["I11", "K5", "A.fag.kompetence", "-", "hensigtsmaessig", "Kurser vælges fra gang til gang efter, hvad der er plads til.", "referat s. 3"],
  ["I12", "K6", "A.fag.kompetence", "-", "kendt", "Ingen kender en plan for, hvad man skal lære, når man er ny.", "referat s. 3"],
  ["I13", "K1", "A.fag.ledelsestilsyn", "+", "findes", "En skriftlig ramme siger, hvilke sager lederen ser på, og hvor tit.", "bilag 8"],
  ["I14", "K5", "A.fag.ledelsestilsyn", "+", "anvendes", "Tilsynet gennemføres efter rammen, og lederne bruger det til at se mønstre.", "referat s. 4"],
  ["I15", "K6", "A.fag.ledelsestilsyn", "-", "foelges-op", "Rådgiverne får sjældent at vide, hvad tilsynet viste i deres sager.", "referat s. 4"],
  ["I16", "K1", "A.fag.ledelsestilsyn", "-", "foelges-op", "Notater fra tre tilsyn siger, hvad der blev set, men ikke hvad det førte til.", "bilag 8 a-c"],
  ["I17", "K1", "A.sag.udredning", "+", "findes", "Der er én skabelon til udredning efter VUM og en vejledning til den.", "bilag 10"],
  ["I18", "K3", "A.sag.udredning", "+", "anvendes", "Rådgiverne viste, hvordan de bruger skabelonen fra første samtale.", "notat s. 3"],
  ["I19", "K6", "A.sag.udredning", "-", "anvendes", "Når fristen nærmer sig, bliver afgørelsen truffet uden de udtalelser, der er bedt om.", "referat s. 5"],
  ["I20", "K7", "A.sag.udredning", "-", "anvendes", "Udførerne bliver sjældent bedt om at beskrive behovet, før der træffes afgørelse.", "referat s. 1"],
  ["I21", "K2", "A.sag.udredning", "-", "hensigtsmaessig", "Skabelonen til afgørelse har et felt til reglerne, men intet til de hovedhensyn, der har talt.", "notat s. 1"],
  ["I22", "K1", "A.sag.indsats", "+", "findes", "Indstillinger til visitationen har faste punkter om behov, mål og andre muligheder.", "bilag 11"],
  ["I23", "K8", "A.sag.indsats", "+", "hensigtsmaessig", "De fleste synes, at hjælpen passer til det, de har brug for.", "resumé s. 2"],
  ["I24", "K1", "A.sag.opfoelgning", "-", "findes", "Der er ingen beskrivelse af, hvornår og hvordan der følges op.", "materialelisten"],
  ["I25", "K6", "A.sag.opfoelgning", "-", "anvendes", "Opfølgning sker, når der er tid, og hver rådgiver har sin egen liste.", "referat s. 6"],
  ["I26", "K7", "A.sag.opfoelgning", "-", "foelges-op", "Udførerne sender status hvert halve år og hører sjældent noget tilbage.", "referat s. 2"],
  ["I27", "K6", "A.sag.borger", "+", "anvendes", "Borgeren læser udredningen og kan rette i den, før sagen bliver indstillet.", "referat s. 5"],
  ["I28", "K8", "A.sag.borger", "+", "anvendes", "Borgerne føler sig hørt og kan kende sig selv i det, der er skrevet.", "resumé s. 1"],
  ["I29", "K8", "A.sag.borger", "±", "kendt", "Nogle er i tvivl om, hvem de skal ringe til, når deres rådgiver er stoppet.", "resumé s. 3"],
  ["I30", "K1", "A.hel.tvaerfaglig", "+", "findes", "Der er en aftale om samarbejdet med jobcenteret og behandlingspsykiatrien.", "bilag 14"],
  ["I31", "K3", "A.hel.tvaerfaglig", "+", "anvendes", "Rådgivere og jobkonsulenter mødes hver måned om borgere, som begge hjælper.", "notat s. 4"],
  ["I32", "K7", "A.hel.tvaerfaglig", "-", "hensigtsmaessig", "Det er ikke klart, hvem der samler trådene, når flere hjælper den samme borger.", "referat s. 3"],
];

export const observations: readonly FiledObservation[] = ROWS.flatMap(([id, from, criterion, direction, aspect, text, reference]) =>
  sources.filter((one) => one.id === from).map(({ type, group }) => ({
    id,
    source: type,
    ...(group !== undefined && { group }),
    criterion,
    direction,
    ...(aspect !== null && { aspect }),
    text,
    reference,
    from,
  })),
);
