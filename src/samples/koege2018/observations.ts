import type { CheckPoint } from "../../instrument/selfEvaluation.ts";
import type { FiledObservation } from "../../review/answerFile.ts";
import type { Sign } from "../../review/observation.ts";

type Said = readonly [id: string, direction: Sign, aspect: CheckPoint | null, text: string];

/** What one source says of one theme; sections are the report's. */
function said(
  origin: { readonly from: string; readonly group?: string },
  criterion: "B.politik" | "B.ledelse",
  rows: readonly Said[],
): readonly FiledObservation[] {
  return rows.map(([id, direction, aspect, text]) => ({
    id,
    source: origin.group === undefined ? "material" : "interview",
    ...(origin.group !== undefined && { group: origin.group }),
    criterion,
    direction,
    ...(aspect !== null && { aspect }),
    text,
    reference: criterion === "B.politik" ? "afsnit 2.2" : "afsnit 3.2",
    from: origin.from,
  }));
}

const MATERIAL = { from: "K1" };
const COUNCIL = { from: "K3", group: "Handicaprådet" };
const TOP = { from: "K4", group: "øverste ledelse" };
const MIDDLE = { from: "K5", group: "mellemledelse" };
const CASEWORKERS = { from: "K6", group: "sagsbehandlere" };
const STAFF = { from: "K7", group: "stab" };
const PARTNERS = { from: "K10", group: "samarbejdspartnere" };

const POLICY = [
  ...said(MATERIAL, "B.politik", [
    ["P01", "+", "findes", "To vedtagne politikker dækker alle børn og unge: en med visioner og en, der gør visionerne konkrete."],
    ["P02", "-", "findes", "En selvstændig handicappolitik findes ikke."],
    ["P03", "-", "findes", "Politikkerne omtaler kun handicap få steder; i børne- og ungepolitikken sker det alene under inklusion."],
    ["P04", "±", null, "Mange har kunnet give input ved møder undervejs, men om Handicaprådet var blandt dem, kan ikke læses."],
    ["P05", "-", "foelges-op", "Børne- og ungepolitikken siger intet om, hvornår eller på hvilken måde dens mål skal gøres op."],
    ["P06", "+", "foelges-op", "Den sammenhængende børnepolitik har fire fokusområder med indikatorer, som kan måles, fx i klagesager."],
    ["P07", "±", "foelges-op", "Der er lovet en status hvert år på fokusområderne; om den første er lavet, ved taskforcen ikke."],
    ["P08", "+", "anvendes", "Projektet Ned ad trappen – Ud i livet omsætter dele af politikkerne i syv spor, hvert med egne mål."],
    ["P09", "+", "foelges-op", "Projektet evalueres i flere omgange; en evaluering fra midtvejs holder resultaterne op mod andre kommuners."],
    ["P10", "+", "findes", "Der er frister for hver bestemmelse og pakker, som fastlægger omfanget af flere slags behandling."],
    ["P11", "-", "findes", "Andre styringsdokumenter for børn med handicap er ikke kommet frem."],
  ]),
  ...said(COUNCIL, "B.politik", [
    ["P12", "-", null, "Rådet mærkede ikke, at børn med handicap havde en plads, da politikkerne blev til."],
    ["P13", "±", null, "Rådet fik børne- og ungepolitikken i høring. Processen var kort."],
  ]),
  ...said(TOP, "B.politik", [
    ["P14", "±", null, "Medarbejdere og ledere kunne svare på et udkast fra udvalgene; kommunen ville prøve en kortere proces."],
    ["P15", "-", "foelges-op", "Børne- og ungepolitikken er en ramme om arbejdet, men bliver ikke fulgt op på en fast måde."],
    ["P16", "+", "foelges-op", "Den næste politik skal have en handleplan ved siden af sig, som løbende bliver fulgt op og rettet til."],
    ["P17", "+", "anvendes", "Projektet Ned ad trappen – Ud i livet gælder nu også børn med handicap."],
  ]),
  ...said(MIDDLE, "B.politik", [
    ["P18", "+", "kendt", "Mellemlederne kender den samlede børnepolitik og ved, at den også gælder børn med handicap."],
    ["P19", "±", "anvendes", "Børn med handicap kom senere med i projektet end andre, fordi behovet var mere akut på naboområdet."],
    ["P20", "+", "anvendes", "Meget af det, som projektet vil, sker allerede for børn med handicap, fx forebyggelse og hjælp i tide."],
    ["P21", "+", "anvendes", "Modellen for samarbejde med skolerne gælder også handicap, og de første erfaringer er gode."],
  ]),
  ...said(CASEWORKERS, "B.politik", [
    ["P22", "+", "kendt", "Sagsbehandlerne ved, at kommunen har en samlet børnepolitik, og at deres område hører med."],
    ["P23", "-", "hensigtsmaessig", "Uden et eget fokus mangler det strategiske blik for børn med handicap; de fylder lidt i helheden."],
    ["P24", "-", "kendt", "Projektet Ned ad trappen – Ud i livet opfattes stadig som noget, der kun er for det andet område."],
    ["P25", "-", "kendt", "Sagsbehandlerne regner ikke sig selv med i modellen for samarbejde med skolerne."],
  ]),
  ...said(STAFF, "B.politik", [
    ["P26", "-", "foelges-op", "Målene gøres op for alle børn under ét, så udviklingen for børn med handicap kan ikke ses."],
    ["P27", "+", "anvendes", "Børn med handicap er siden kommet med i projektet Ned ad trappen – Ud i livet."],
  ]),
];

const LEADERSHIP = [
  ...said(MATERIAL, "B.ledelse", [
    ["L01", "+", "anvendes", "Ét område holder faste teammøder, og hver anden gang går med sparring om ICS og Signs of Safety."],
    ["L02", "±", "findes", "Om de andre områder har møder af samme slags, kan ikke læses af materialet."],
    ["L03", "+", "anvendes", "Årshjulet viser undervisning i ICS året igennem, blandt andet i handleplaner, mål og samtaler med børn."],
    ["L04", "+", "findes", "En plan siger for hver ydelse, om sagsbehandleren, områdelederen eller et udvalg kan bevilge."],
    ["L05", "-", "findes", "Planen nævner ikke, hvad medarbejderne kan bevilge efter § 44."],
    ["L06", "+", "anvendes", "Kompetencer tages op ved den årlige samtale, og behovene kommer med i medarbejderens udviklingsplan."],
    ["L07", "-", "findes", "Intet skriftligt fortæller, hvordan ledelsestilsynet foregår."],
    ["L08", "+", "anvendes", "Kvalitetssikringsark fra staben lader lederen gå sagerne igennem, én for én, sammen med sagsbehandleren."],
    ["L09", "-", "hensigtsmaessig", "Sager efter §§ 41 og 42 er ikke i arket, fordi ydelserne er registreret på forældrene; de noteres i en kolonne."],
    ["L10", "-", "anvendes", "Det er frivilligt, om arket bliver brugt, når sagerne gennemgås."],
    ["L11", "-", "findes", "Hverken den faglige eller den juridiske sparring er beskrevet, og det er supervisionen heller ikke."],
    ["L12", "-", "findes", "Kvalitetsstandarder findes kun som pakker for enkelte slags behandling."],
  ]),
  ...said(TOP, "B.ledelse", [
    ["L13", "+", "findes", "ICS, og til en vis grad Signs of Safety, er det fælles grundlag for arbejdet med børn."],
    ["L14", "-", "kendt", "Hver anden af de nye sagsbehandlere er ikke sat ind i Signs of Safety."],
    ["L15", "±", "anvendes", "Udredningsværktøjet skal være fælles metode, men venter på støtte i it-systemet."],
    ["L16", "+", "hensigtsmaessig", "Organiseringen skulle skabe mere sparring mellem de to fagområder, og det har den gjort."],
    ["L17", "+", "anvendes", "Der er holdt kurser, blandt andet i systematik og i §§ 41 og 42."],
  ]),
  ...said(MIDDLE, "B.ledelse", [
    ["L18", "+", "anvendes", "Nye sagsbehandlere læres op ved at holde netværksmøder sammen med en forebyggende rådgiver."],
    ["L19", "+", "anvendes", "En superbruger kan hjælpe med ICS."],
    ["L20", "+", "anvendes", "Kvalitetssikringsarket er afsæt for sparring om sagerne, og det aftalte bliver skrevet ned."],
    ["L21", "+", "findes", "Til daglig kan sagsbehandlerne spørge en kollega, områdelederen eller juristen."],
    ["L22", "±", "findes", "En koordinator stod for den handicapfaglige sparring. Stillingen står tom, og sparringen er lagt om."],
    ["L23", "+", "kendt", "Nye regler og principafgørelser går fra juristen over områdelederne til sagsbehandlerne."],
    ["L24", "+", "hensigtsmaessig", "Rådgiverne for børnehandicap sidder sammen på sparringsmøder og har hver uge ekstra tid til sparring."],
    ["L25", "+", "anvendes", "Med ti ugers mellemrum mødes alle områder om et tema, som hvert område siden arbejder videre med."],
    ["L26", "+", "hensigtsmaessig", "På kommende temamøder skal børnehandicap drøftes for sig, fx §§ 41 og 42."],
    ["L27", "±", "hensigtsmaessig", "Grupper får supervision udefra med seks til otte ugers mellemrum, men formen er måske ikke den rigtige."],
    ["L28", "+", "anvendes", "Der uddannes løbende, blandt andet på kurser med en underviser udefra."],
  ]),
  ...said(CASEWORKERS, "B.ledelse", [
    ["L29", "+", "anvendes", "Alle arbejder i DUBU, også når sagen handler om kompenserende ydelser."],
    ["L30", "±", "anvendes", "ICS bruges mest til undersøgelser og foranstaltninger."],
    ["L31", "-", "anvendes", "Hverken Signs of Safety eller udredningsværktøjet indgår i arbejdet med børn med handicap."],
    ["L32", "-", "findes", "Ledelsen har ikke givet dem fælles arbejdsgange på skrift; det er de selv i gang med."],
    ["L33", "±", "findes", "Praksis er nok fælles, men den går fra den mest erfarne kollega til de andre og står ingen steder."],
    ["L34", "-", "hensigtsmaessig", "Rammerne for tilsynet med sagerne skifter fra det ene geografiske område til det andet."],
    ["L35", "-", "anvendes", "Nogle steder styrer kvalitetssikringsarket gennemgangen, andre steder bruges det mindre fast."],
    ["L36", "-", "hensigtsmaessig", "Mellemlederne kan ikke give sparring om børnehandicap; her må sagsbehandlerne bruge hinanden."],
    ["L37", "-", "findes", "Ingen, hverken leder eller sagsbehandler, har børnehandicap som sit særlige fagområde."],
    ["L38", "-", "hensigtsmaessig", "Supervisionen handler mest om de sociale sager, fordi grupperne følger de geografiske områder."],
    ["L39", "+", "kendt", "De kender bevillingsplanen og ved, hvad de ikke selv kan give, fx familiebehandling."],
    ["L40", "±", "findes", "De vil gerne have temamøder om børnehandicap."],
  ]),
  ...said(STAFF, "B.ledelse", [
    ["L41", "-", "hensigtsmaessig", "§§ 41 og 42 er uden for arket. Staben ser på, om ydelserne kan registreres på barnet og dermed komme med."],
  ]),
  ...said(PARTNERS, "B.ledelse", [
    ["L42", "-", "findes", "De savner kvalitetsstandarder, som en ny sagsbehandler kan finde vej i."],
  ]),
];

/**
 * What chapters 2 and 3 of the report say, source by source, in words of ours. What sources say against each other stands:
 * leaders and caseworkers on which projects are for their children, the written plan of courses against new staff who
 * were never taught. The self-evaluation and VISO's review are no rows here: the one is answered, the other has no results.
 */
export const observations: readonly FiledObservation[] = [...POLICY, ...LEADERSHIP];
