import type { FiledFinding } from "../../review/answerFile.ts";
import type { FindingKind } from "../../review/finding.ts";

type Criterion = "B.politik" | "B.ledelse";
type Links = Pick<FiledFinding, "evidence" | "solves">;

const LETTER: Readonly<Record<FindingKind, string>> = { strength: "S", challenge: "U", recommendation: "A" };

/** The findings of one list, numbered as the report prints them: "B.politik.S1" is its first strength on the theme. */
function list(criterion: Criterion, kind: FindingKind, rows: readonly (readonly [text: string, links: Links])[]): readonly FiledFinding[] {
  return rows.map(([text, links], index) => ({
    id: `${criterion}.${LETTER[kind]}${index + 1}`,
    kind,
    criterion,
    text,
    order: index + 1,
    ...links,
  }));
}

const SELF_POLICY = "selv:B.politik";
const SELF_LEADERSHIP = "selv:B.ledelse";

/**
 * Sections 2.3 and 3.3, in words of ours and in the report's order. Links between challenges and recommendations are our
 * reading. Two challenges of B.ledelse (on supervision) have no recommendation, and two recommendations answer a need that
 * only the report's analysis names: that is how it was published.
 */
export const findings: readonly FiledFinding[] = [
  ...list("B.politik", "strength", [
    ["Kommunen har politikker, som hele arbejdet med børn og unge hviler på.", { evidence: ["P01", "P18", "P22"] }],
    ["Den sammenhængende børnepolitik har så konkrete mål, at udviklingen kan ses.", { evidence: ["P06"] }],
    [
      "Politikkerne er blevet til handling i projektet Ned ad trappen – Ud i livet, der vil hjælpe tidligt og følge tættere op, og i " +
        "styringsdokumenter som behandlingspakker og frister for hver bestemmelse.",
      { evidence: ["P08", "P10"] },
    ],
    ["Der er evalueret undervejs på projektet Ned ad trappen – Ud i livet.", { evidence: ["P09"] }],
  ]),
  ...list("B.politik", "challenge", [
    ["Politikkerne omtaler ikke børn med handicap for sig.", { evidence: ["P02", "P03", "P12", "P23", SELF_POLICY] }],
    [
      "Initiativer, som kommunen har sat i gang, slår ikke effektivt igennem for børn med handicap.",
      { evidence: ["P17", "P21", "P24", "P25", "P27"] },
    ],
    ["Kommunen kan ikke se særskilt, om målene bliver nået for børn med handicap.", { evidence: ["P15", "P26", SELF_POLICY] }],
    [
      "På børnehandicapområdet er projektet Ned ad trappen – Ud i livet kun delvis gennemført.",
      { evidence: ["P17", "P19", "P20", "P24", "P27"] },
    ],
    [
      "Det står ikke klart, at børn med handicap hører med, når politikker og indsatser bliver sat i gang.",
      { evidence: ["P03", "P12", "P23", "P25", SELF_POLICY] },
    ],
  ]),
  ...list("B.politik", "recommendation", [
    ["lægger planer for, hvordan politikker og initiativer også når ud til børn med handicap.", { solves: ["B.politik.U2", "B.politik.U4"] }],
    ["gør det muligt at følge målene særskilt for børn med handicap.", { solves: ["B.politik.U3"] }],
    ["regner børn med handicap med fra første færd, når strategier og indsatser bliver til.", { solves: ["B.politik.U1", "B.politik.U5"] }],
  ]),
  ...list("B.ledelse", "strength", [
    ["ICS, Signs of Safety og udredningsværktøjet er det faglige fundament, som området er fælles om.", { evidence: ["L13", "L19", "L29"] }],
    ["Sagsbehandlernes kompetencer bliver løbende udviklet.", { evidence: ["L03", "L06", "L17", "L28"] }],
    ["Ledelsen lægger vægt på, at sagsbehandlerne får sparring og supervision.", { evidence: ["L16", "L21", "L24", "L27"] }],
    ["Temamøder gør det muligt at tale om udfordringer på tværs og ikke kun i den enkelte sag.", { evidence: ["L25", "L26"] }],
    ["Det er en fælles opfattelse, hvem der kan bevilge hvad.", { evidence: ["L04", "L39"] }],
  ]),
  ...list("B.ledelse", "challenge", [
    [
      "Sparring gives i mange fora, uden at en klar strategi siger, hvad de hver især er til for.",
      { evidence: ["L11", "L22", "L25", "L27", "L36", "L38"] },
    ],
    [
      "Ledelsestilsynet er ikke tilstrækkeligt, fordi merudgifter og tabt arbejdsfortjeneste som udgangspunkt ikke er med i kvalitetssikringsarkene.",
      { evidence: ["L07", "L09", "L41"] },
    ],
    ["En fast ramme for gennemgang af sager er ikke beskrevet for alle områder under ét.", { evidence: ["L10", "L34", "L35"] }],
    [
      "Kompetenceudviklingen følger ikke én samlet strategi, og det gælder især for de nye medarbejdere.",
      { evidence: ["L14", "L33", SELF_LEADERSHIP] },
    ],
    [
      "Sagsbehandlerne har ikke taget Signs of Safety og udredningsværktøjet fuldt i brug for børn med handicap.",
      { evidence: ["L14", "L15", "L31", SELF_LEADERSHIP] },
    ],
  ]),
  ...list("B.ledelse", "recommendation", [
    ["fastlægger en samlet strategi for sparring, som siger, hvad man kan få hvor.", { solves: ["B.ledelse.U1"] }],
    ["sørger for at have en sagsbehandler eller leder, der fagligt kan give særlig sparring om børnehandicap.", {}],
    ["indretter sig, så det er let at få sparring af leder og kolleger i hverdagen, og så den faglige ledelse er tæt på.", {}],
    ["samler kompetenceudviklingen i én strategi med et særligt blik for nye medarbejdere.", { solves: ["B.ledelse.U4"] }],
    [
      "planlægger, hvordan Signs of Safety og udredningsværktøjet bliver indført og fastholdt, og hvordan ledelsen følger op på brugen.",
      { solves: ["B.ledelse.U5"] },
    ],
  ]),
];
