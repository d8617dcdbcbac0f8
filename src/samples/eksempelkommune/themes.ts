import type { FiledThemeText } from "../../review/answerFile.ts";

/** Shares are said as "x af n" with a noun; nothing here is a count of anybody's errors. */
export const themes: readonly FiledThemeText[] = [
  {
    theme: "A.pol",
    presentation:
      "Kommunen har en handicappolitik med et kapitel om voksne og kvalitetsstandarder for de fleste ydelser. " +
      "Udvalget drøfter hvert år politikkens mål med Handicaprådet.",
    analysis:
      "Politikken er kendt og bliver fulgt op. Kvalitetsstandarderne er derimod ikke fulgt med reglerne, og et loft over timer kan " +
      "læses, som om det gælder uden en konkret vurdering. Ledelsesinformation er kun belyst af kommunen selv.",
    assessment:
      "Kommunen har en tydelig politisk retning for voksne med handicap. Retningen når dog ikke hele vejen ud i sagerne, fordi " +
      "kvalitetsstandarderne ikke er opdaterede og sjældent bliver brugt.",
  },
  {
    theme: "A.fag",
    presentation:
      "Der er sparring hver uge, og en jurist kan spørges til daglig. Lederne fører tilsyn med et fast antal sager hvert kvartal, og " +
      "resultaterne gennemgås en gang om året. Nye rådgivere får et forløb på to uger.",
    analysis:
      "Ledere og rådgivere er enige om, at sparringen fungerer. De ser forskelligt på ledelsestilsynet: lederne bruger det, mens " +
      "rådgiverne ikke hører, hvad det viste. Flere af rådgiverne ved ikke, om der er en plan for kompetenceudvikling.",
    assessment:
      "Rådgiverne har god adgang til viden og sparring, og der er en ramme for tilsynet. Kommunen kan få mere ud af tilsynet ved at " +
      "bruge det til læring, og oplæringen kan gøres mere planlagt.",
  },
  {
    theme: "A.sag",
    presentation:
      "Kommunen udreder efter VUM og har skabeloner til udredning, indstilling og afgørelse. Ydelserne visiteres på et ugentligt møde. " +
      "Opfølgningen er ikke beskrevet.",
    analysis:
      "Borgerens perspektiv er synligt, og hjælpen svarer som regel til behovet. Udtalelser fra andre bliver ofte ikke indhentet eller " +
      "ventet på, og skabelonen til afgørelse har ikke plads til hovedhensyn. Kommunen vurderer sin udredning højere, end den " +
      "juridiske gennemgang gør; om opfølgningen er alle kilder enige.",
    assessment:
      "Kommunen har gode redskaber til udredning, og borgernes perspektiv er synligt. I omkring halvdelen af de gennemgåede sager " +
      "(11 af 20) er sagen dog ikke tilstrækkeligt oplyst, når afgørelsen træffes, og opfølgningen sker ikke efter en fælles ramme.",
  },
  {
    theme: "A.hel",
    presentation:
      "Der er en aftale med jobcenteret og behandlingspsykiatrien og månedlige møder om fælles borgere. " +
      "Om overgangen fra barn til voksen er der kun kommunens egen beskrivelse.",
    analysis:
      "Aftaler og møder er på plads, men i sagerne er hjælp efter anden lovgivning ikke altid vurderet. Udførerne savner, at én " +
      "samler trådene. Overgangen er ikke belyst udefra, fordi den kun var aktuel i to af de gennemgåede sager.",
    assessment:
      "Rammerne for samarbejdet er gode og bliver brugt. Næste skridt er, at de kan ses i den enkelte sag, og at borgeren ved, hvem " +
      "der har ansvaret.",
  },
  {
    presentation:
      "Eksempelkommune er opdigtet. Hjælpen til voksne med handicap er samlet under én ledelse med et team af rådgivere, en lille stab og " +
      "egne botilbud og dagtilbud. Kommunen samarbejder fast med jobcenteret og behandlingspsykiatrien, og Handicaprådet følger området.",
    analysis:
      "Kilderne er enige om, at borgerne bliver inddraget, og at opfølgningen kan styrkes. De peger hver sin vej om udredningen: " +
      "metoden er god, men sagerne er ofte ikke oplyst, når afgørelsen træffes.",
    assessment:
      "Kommunen har en tydelig politik, god sparring og en udredning, hvor borgeren kommer til orde. Det er et solidt sted at gå ud " +
      "fra. Det største udbytte ligger i at oplyse sagerne, før der træffes afgørelse, og i at følge op efter en fælles ramme.",
  },
];
