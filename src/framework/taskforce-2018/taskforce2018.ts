import { defineFramework } from "../defineFramework.ts";

const REPORT = "Taskforce-Handicap: Analyserapport, Køge Kommune (2018)";

/** Chapters 5 to 9 are missing from the copy of the report that can be had. */
const titleOnly = (chapter: number): string => `${REPORT}, kapitel ${chapter}: kun overskriften kendes; teksten er vores.`;

/**
 * The criteria that a report from 2018 was written by: eight themes, each of them its own criterion, because the report
 * assesses whole themes. The report is about children; texts that name them have a wording of ours for adults.
 */
export const taskforce2018 = defineFramework({
  id: "taskforce-2018",
  title: "Taskforcens temaer 2018",
  source: `${REPORT}, indholdsfortegnelse og kapitel 2-4`,
  themes: [
    {
      id: "B.politik",
      number: "1",
      title: "Politik og strategi",
      focus: {
        børn:
          "Politikernes ejerskab til børnehandicapområdet og styringen af det: om der er en politik, hvem der var med til at " +
          "lave den, om den hænger sammen med naboområderne, om den er omsat i aktuelle styringsdokumenter, og om der er " +
          "mål, som der bliver fulgt op på.",
        voksen:
          "Politikernes ejerskab til voksenhandicapområdet og styringen af det: om der er en politik, hvem der var med til at " +
          "lave den, om den hænger sammen med naboområderne, om den er omsat i aktuelle styringsdokumenter, og om der er " +
          "mål, som der bliver fulgt op på.",
      },
      source: `${REPORT}, afsnit 2.1. Rapporten handler om børn; teksten for voksne er vores.`,
      criteria: [
        {
          id: "B.politik",
          number: "1",
          title: "Politik og strategi",
          description:
            "Området har en politik, som politikere, handicapråd, borgere og medarbejdere har været med til at forme. Den er " +
            "omsat i styringsdokumenter, der svarer til gældende ret, og i konkrete mål, som kommunen følger op på.",
          source: `${REPORT}, afsnit 2.1`,
        },
      ],
    },
    {
      id: "B.ledelse",
      number: "2",
      title: "Faglig ledelse og sparring",
      focus:
        "Om ledelsen bygger på et fælles fagligt grundlag, når den støtter medarbejdernes udvikling og sagernes kvalitet: klar " +
        "placering af opgaver og ansvar, adgang til sparring og ny viden, udvikling af kompetencer og opfølgning på kvaliteten.",
      source: `${REPORT}, afsnit 3.1`,
      criteria: [
        {
          id: "B.ledelse",
          number: "2",
          title: "Faglig ledelse og sparring",
          description:
            "Det er klart, hvem i ledelsen der har hvilke opgaver. Medarbejderne kan få sparring og ny faglig viden, deres " +
            "kompetencer bliver løbende udviklet, og der bliver fulgt op på, om sagsbehandlingen er god og ens.",
          source: `${REPORT}, afsnit 3.1`,
        },
      ],
    },
    {
      id: "B.udredning",
      number: "3",
      title: "Udredning, vurdering og afgørelse",
      focus: {
        børn:
          "Om fagligheden er fælles, med ens brug af metoder og redskaber, også når barn og forældre inddrages; om de " +
          "rette personer og oplysninger er med; og om udredninger, vurderinger og afgørelser følger loven, er " +
          "socialfagligt gode, er dokumenterede og er nået frem til barn og forældre.",
        voksen:
          "Om fagligheden er fælles, med ens brug af metoder og redskaber, også når borgeren inddrages; om de rette " +
          "personer og oplysninger er med; og om udredninger, vurderinger og afgørelser følger loven, er socialfagligt gode, " +
          "er dokumenterede og er nået frem til borgeren.",
      },
      source: `${REPORT}, afsnit 4.1. Rapporten handler om børn; teksten for voksne er vores.`,
      criteria: [
        {
          id: "B.udredning",
          number: "3",
          title: "Udredning, vurdering og afgørelse",
          description: {
            børn:
              "Udredningen bygger på fælles metoder og på de personer og oplysninger, der skal til for at se barnet som en " +
              "helhed. Afgørelsen følger loven, er fagligt velbegrundet og dokumenteret, og barn og forældre er sat ind i den.",
            voksen:
              "Udredningen bygger på fælles metoder og på de personer og oplysninger, der skal til for at se borgeren som en " +
              "helhed. Afgørelsen følger loven, er fagligt velbegrundet og dokumenteret, og borgeren er sat ind i den.",
          },
          source: `${REPORT}, afsnit 4.1. Rapporten handler om børn; teksten for voksne er vores.`,
        },
      ],
    },
    {
      id: "B.handleplan",
      number: "4",
      title: "Handleplan og bestilling",
      focus: "Om handleplaner og bestillinger hænger sammen med udredningen og gør formål og mål klare for den, der skal levere.",
      source: titleOnly(5),
      criteria: [
        {
          id: "B.handleplan",
          number: "4",
          title: "Handleplan og bestilling",
          description: "Indsatsen bliver valgt og bestilt ud fra udredningen, og en handleplan siger, hvad formålet og målene er.",
          source: titleOnly(5),
        },
      ],
    },
    {
      id: "B.opfoelgning",
      number: "5",
      title: "Opfølgning",
      focus: "Om indsatsen bliver fulgt løbende og systematisk, og om den bliver ændret, når opfølgningen taler for det.",
      source: titleOnly(6),
      criteria: [
        {
          id: "B.opfoelgning",
          number: "5",
          title: "Opfølgning",
          description: "Kommunen følger indsatsen systematisk og holder den op mod målene, så den fortsat er den rigtige.",
          source: titleOnly(6),
        },
      ],
    },
    {
      id: "B.overgang",
      number: "6",
      title: "Overgang fra barn til voksen",
      focus: "Om overgangen til voksenlivet bliver forberedt i tide og på samme måde i alle sager, sammen med den unge.",
      source: titleOnly(7),
      criteria: [
        {
          id: "B.overgang",
          number: "6",
          title: "Overgang fra barn til voksen",
          description: "Børne- og voksenområdet har en fast arbejdsgang for overgangen, og den unge ved i god tid, hvad der skal ske.",
          source: titleOnly(7),
        },
      ],
    },
    {
      id: "B.tvaerfaglig",
      number: "7",
      title: "Organisering og tværfagligt samarbejde",
      focus: "Om organiseringen og aftalerne mellem fagområderne gør det muligt at behandle en sag ud fra en helhed.",
      source: titleOnly(8),
      criteria: [
        {
          id: "B.tvaerfaglig",
          number: "7",
          title: "Organisering og tværfagligt samarbejde",
          description: "Roller og ansvar er klart fordelt mellem handicapområdet og de fagområder, som det samarbejder med.",
          source: titleOnly(8),
        },
      ],
    },
    {
      id: "B.ledelsesinfo",
      number: "8",
      title: "Ledelsesinformation og styring",
      focus: "Om ledelse og politikere jævnligt får viden om området, og om den bliver brugt til at styre efter.",
      source: titleOnly(9),
      criteria: [
        {
          id: "B.ledelsesinfo",
          number: "8",
          title: "Ledelsesinformation og styring",
          description: "Viden om aktivitet, målgrupper, resultater og økonomi når ledelsen på faste tidspunkter og bliver brugt.",
          source: titleOnly(9),
        },
      ],
    },
  ],
});
