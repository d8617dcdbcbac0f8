import { defineFramework } from "../defineFramework.ts";

const PAGE = "Social- og Boligstyrelsen: Taskforce Handicap, Analysens temaer (sbst.dk)";

/** The task force's current criteria: four themes, twelve criteria. Titles are the page's own; the rest is our wording. */
export const taskforce2024 = defineFramework({
  id: "taskforce-2024",
  title: "Taskforcens kvalitetskriterier 2024",
  source: PAGE,
  themes: [
    {
      id: "A.pol",
      number: "1",
      title: "Politik og strategi",
      focus: "Om politikerne tager ejerskab til handicapområdet, og hvordan området bliver styret.",
      source: `${PAGE}, Politik og strategi`,
      criteria: [
        {
          id: "A.pol.politik",
          number: "1.1",
          title: "Politik",
          description: {
            børn:
              "Sagsbehandlingen på børnehandicapområdet hviler på en politik, der viser retningen og sætter rammen. " +
              "Det kan være en handicappolitik med mål for området.",
            voksen:
              "Sagsbehandlingen på voksenhandicapområdet hviler på en politik, der viser retningen og sætter rammen. " +
              "Det kan være en handicappolitik med mål for området.",
          },
          source: `${PAGE}, Politik`,
        },
        {
          id: "A.pol.strategi",
          number: "1.2",
          title: "Strategi",
          description:
            "Det er tydeligt, hvordan sagsbehandlingen på handicapområdet skal styres, og i hvilken retning. " +
            "Strategier, handleplaner og kvalitetsstandarder kan gøre det tydeligt.",
          source: `${PAGE}, Strategi`,
        },
        {
          id: "A.pol.ledelsesinfo",
          number: "1.3",
          title: "Ledelsesinformation",
          description: {
            børn:
              "Kommunen samler data ind efter et fast system: om aktiviteterne, om målgrupperne og om resultaterne. De bliver " +
              "brugt, når børnehandicapområdet skal styres og udvikles.",
            voksen:
              "Kommunen samler data ind efter et fast system: om aktiviteterne, om målgrupperne og om resultaterne. De bliver " +
              "brugt, når voksenhandicapområdet skal styres og udvikles.",
          },
          source: `${PAGE}, Ledelsesinformation`,
        },
      ],
    },
    {
      id: "A.fag",
      number: "2",
      title: "Faglig ledelse",
      focus: "Hvad ledelsen gør for, at fagligheden udvikler sig, og sagsbehandlingen har kvalitet.",
      source: `${PAGE}, Faglig ledelse`,
      criteria: [
        {
          id: "A.fag.viden",
          number: "2.1",
          title: "Faglig viden",
          description: "Rådgiverne kan få den sparring og den faglige viden, som de har brug for.",
          source: `${PAGE}, Faglig viden`,
        },
        {
          id: "A.fag.kompetence",
          number: "2.2",
          title: "Strategisk kompetenceudvikling",
          description: "Rådgivernes kompetencer bliver udviklet efter en samlet, strategisk tilgang.",
          source: `${PAGE}, Strategisk kompetenceudvikling`,
        },
        {
          id: "A.fag.ledelsestilsyn",
          number: "2.3",
          title: "Fagligt ledelsestilsyn",
          description: "Ledelsen fører fagligt tilsyn og bruger det til at følge op på, om sagsbehandlingen har kvalitet.",
          source: `${PAGE}, Fagligt ledelsestilsyn`,
        },
      ],
    },
    {
      id: "A.sag",
      number: "3",
      title: "Sagsbehandling",
      focus: "Sagsbehandlingens skridt hver for sig: udredningen, handleplanen og opfølgningen på den indsats, der gives.",
      source: `${PAGE}, Sagsbehandling`,
      criteria: [
        {
          id: "A.sag.udredning",
          number: "3.1",
          title: "Udredning, vurdering og afgørelse",
          description: "Udredninger og vurderinger af målgruppe bliver lavet systematisk, som grundlag for afgørelsen.",
          source: `${PAGE}, Udredning, vurdering og afgørelse`,
        },
        {
          id: "A.sag.indsats",
          number: "3.2",
          title: "Valg af indsats",
          description: "Når kommunen vælger en indsats, sker det på en systematisk måde.",
          source: `${PAGE}, Valg af indsats`,
        },
        {
          id: "A.sag.opfoelgning",
          number: "3.3",
          title: "Opfølgning",
          description: "Kommunen ser løbende og systematisk efter, hvordan det går med indsatsen, og om den stadig er den rigtige.",
          source: `${PAGE}, Opfølgning`,
        },
        {
          id: "A.sag.borger",
          number: "3.4",
          title: "Samarbejde med borgerne",
          description: {
            børn:
              "Familien er systematisk med i sagsbehandlingen. Indsatsen bliver til sammen med familien og bygger på, hvad " +
              "den kan, ønsker og har behov for. Kommunen har blik for, at barnet kan være med i almene fællesskaber, " +
              "for eksempel i skole og dagtilbud.",
            voksen:
              "Borgeren er systematisk med i sagsbehandlingen. Indsatsen bliver til sammen med borgeren og bygger på, hvad " +
              "borgeren kan, ønsker og har behov for.",
          },
          source: `${PAGE}, Samarbejde med borgerne. Siden nævner kun barn og familie; teksten for voksne er vores.`,
        },
      ],
    },
    {
      id: "A.hel",
      number: "4",
      title: "Helhed og sammenhæng",
      focus:
        "Om kommunen skaber helhed og sammenhæng, både når en ung går fra børnereglerne til voksenreglerne, og i den måde, " +
        "det tværfaglige samarbejde er organiseret på.",
      source: `${PAGE}, Helhed og sammenhæng`,
      criteria: [
        {
          id: "A.hel.overgang",
          number: "4.1",
          title: "Overgang fra barn til voksen",
          description: "Når en ung går fra børnehandicap til voksenhandicap, arbejder kommunen systematisk og ens fra sag til sag.",
          source: `${PAGE}, Overgang fra barn til voksen`,
        },
        {
          id: "A.hel.tvaerfaglig",
          number: "4.2",
          title: "Tværfagligt samarbejde",
          description: "Handicapområdet samarbejder med kommunens andre fagområder, så sagsbehandlingen kan ske ud fra en helhed.",
          source: `${PAGE}, Tværfagligt samarbejde`,
        },
      ],
    },
  ],
});
