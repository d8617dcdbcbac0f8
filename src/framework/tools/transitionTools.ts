import { inGroup } from "./inGroup.ts";

/** The page's note above all tools of this group. */
const OLDER = "Lavet før den seneste lovændring om overgang og ikke rettet til efter den.";
const READ_TOGETHER = "Hører sammen med de andre redskaber om overgang.";

export const transitionTools = inGroup("B.overgang", [
  {
    id: "tillykkefolder-til-den-unge-der-fylder-18-aar",
    title: "Tillykkefolder til den unge, der fylder 18 år",
    purpose: `Fortæller den unge, hvad der skal besluttes, og hvad et overdragelsesmøde handler om. ${READ_TOGETHER}`,
    criteria: ["A.hel.overgang", "A.sag.borger"],
    reservation: `${OLDER} Sproget kan gøres lettere for den unge.`,
  },
  {
    id: "brev-til-den-unge-om-overdragelsesmoede",
    title: "Brev til den unge om overdragelsesmøde",
    purpose: `Fortæller den unge, hvornår overdragelsesmødet er. ${READ_TOGETHER}`,
    criteria: ["A.hel.overgang"],
    reservation: `${OLDER} Sproget kan gøres lettere for den unge.`,
  },
  {
    id: "brev-til-foraeldre-om-overdragelsesmoede",
    title: "Brev til forældre om overdragelsesmøde",
    purpose: `Kalder forældrene til det første af de to overdragelsesmøder. ${READ_TOGETHER}`,
    criteria: ["A.hel.overgang"],
    reservation: OLDER,
  },
  {
    id: "dagsorden-foerste-overdragelsesmoede",
    title: "Dagsorden første overdragelsesmøde",
    purpose: `En færdig dagsorden til det første møde. ${READ_TOGETHER}`,
    criteria: ["A.hel.overgang"],
    reservation: OLDER,
  },
  {
    id: "dagsorden-andet-overdragelsesmoede",
    title: "Dagsorden andet overdragelsesmøde",
    purpose: `En færdig dagsorden til det andet møde. ${READ_TOGETHER}`,
    criteria: ["A.hel.overgang"],
    reservation: OLDER,
  },
  {
    id: "arbejdsgang-i-forbindelse-med-overdragelse",
    title: "Arbejdsgang i forbindelse med overdragelse",
    purpose: `Overgangens arbejdsgang, fra den unge er omkring 15 år. ${READ_TOGETHER}`,
    criteria: ["A.hel.overgang"],
    helpsWith: ["S.overgang"],
    reservation: `${OLDER} Roller og ansvar kan gøres klarere, og vejledning om den unges forsørgelse mangler.`,
  },
  {
    id: "sagsoverdragelse",
    title: "Sagsoverdragelse",
    purpose: `Et ark til den unges egne oplysninger og de kontaktpersoner, der følger med over. ${READ_TOGETHER}`,
    criteria: ["A.hel.overgang"],
    reservation: OLDER,
  },
  {
    id: "referat-af-moede-ung-til-voksen",
    title: "Referat af møde, ung til voksen",
    purpose: `Referat af, hvad den afgivende og den modtagende afdeling aftaler om den unge. ${READ_TOGETHER}`,
    criteria: ["A.hel.overgang"],
    reservation: OLDER,
  },
  {
    id: "procedure-for-den-gode-overgang",
    title: "Procedure for den gode overgang",
    purpose: "Hvordan et overgangsudvalg arbejder.",
    criteria: ["A.hel.overgang"],
    reservation: OLDER,
  },
  {
    id: "procedure-for-overgang-fra-barn-til-voksen",
    title: "Procedure for overgang fra barn til voksen",
    purpose:
      "Overgangen set fra børnehandicapområdet: hvad møder og samtaler skal opnå, og deres dagsordner, så den unge får den hjælp, " +
      "der er brug for efter 18 år.",
    criteria: ["A.hel.overgang"],
    helpsWith: ["S.overgang"],
    area: "børn",
    reservation: `${OLDER} Henviser til servicelovens § 19 a, nu barnets lovs §§ 122-123.`,
  },
]);
