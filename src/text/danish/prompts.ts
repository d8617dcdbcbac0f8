/** What Excel shows beside a cell when it is chosen. At most 255 characters each. */

export const CASE_PROMPTS = {
  Ydelse: "Den ydelse, som den afgørelse handler om, der gennemgås. Har sagen flere afgørelser, vælges én.",
  Afgørelse: "Hvad kommunen afgjorde. Lad feltet stå tomt, hvis det ikke vides; så er ingen punkter sat på forhånd.",
  Afgørelsesdato: "Dag-måned-år, fx 14-03-2026.",
  Ansøgningsdato: "Dag-måned-år, fx 02-01-2026.",
  Meddelelse: "Om borgeren fik afgørelsen skriftligt eller mundtligt.",
  Sagstype: "Hvad der satte sagen i gang.",
  Alder: "Borgerens alder i hele år, da afgørelsen blev truffet. Ingen fødselsdato og intet CPR-nummer.",
  VISO: "Ja, hvis sagen også gennemgås socialfagligt.",
  "Gennemgås af": "Initialer på den, der gennemgår sagen. Ikke sagsbehandleren i kommunen.",
  "Socialfagligt af": "Initialer på den fra VISO, der gennemgår sagen socialfagligt.",
} as const;

export const OBSERVATION_PROMPTS = {
  Kilde: "Hvor iagttagelsen stammer fra.",
  Gruppe: "Hvem der sagde det, fx sagsbehandlere, mellemledelse, øverste ledelse. Skriv gruppen ens hver gang. Ingen navne.",
  Kriterium: "Det ene kvalitetskriterium, som iagttagelsen siger mest om.",
  Retning: "Taler iagttagelsen for en styrke, for en udfordring eller for begge dele?",
  Aspekt: "Trin i analysecirklen. Forklarer, men tæller ikke.",
  Tekst: "Hvad der står eller blev sagt, i dine egne ord og uden personoplysninger.",
  Henvisning: "Fx dokument og side, eller interviewets dato.",
  Fra: "Kildens id på arket Kilder.",
} as const;

export const FINDING_PROMPTS = {
  Id: "En kort betegnelse, som kun dette fund har, fx F12. Uden den kommer fundet ikke med på Opsamling.",
  Slags: "Styrke, udfordring eller anbefaling.",
  Kriterium: "Det kvalitetskriterium, som fundet hører til.",
  Tekst: "Styrke og udfordring: en hel sætning uden tal. Anbefaling: begynder med et lille udsagnsord, fx 'beskriver, hvordan …'.",
  Status: "Kun accepterede fund kommer med på Opsamling.",
  Rækkefølge: "Et tal. Det laveste står først inden for tema og slags.",
  Evidens: "Id'er på punkter og iagttagelser, ét pr. linje.",
  Løser: "For en anbefaling: id på de udfordringer, den svarer på, ét pr. linje.",
  Redskaber: "Id eller titel på redskaber, ét pr. linje.",
  "Grund til rækkefølge": "Hvorfor fundet står netop her. Ved et afvist fund: hvorfor det ikke kom med.",
  Central: "Ja, hvis fundet er blandt forløbets mest centrale.",
  Valg: "Kommunens eget valg. En fravalgt anbefaling kræver ingen begrundelse.",
} as const;

export const RESPONDENT_PROMPTS = {
  Rolle: "Vælg en rolle på listen. En anden rolle kan skrives, men tæller så kun med i helheden.",
  Enhed: "Afdeling eller område. Kan stå tomt.",
  Runde: "1 ved forløbets start, 2 ved dets slutning.",
} as const;

export const SELF_ANSWER_PROMPTS = {
  Runde: "1 ved forløbets start, 2 ved dets slutning.",
  Respondent: "Respondentens id på arket Respondenter.",
  Punkt: "Id på kriterium eller tema.",
  Del: "Hvilken del af kriteriet svaret gælder.",
  Svar: "Ordet fra svarmuligheden; tomt ved en tekst.",
  Tekst: "Respondentens egne ord. Ingen navne på borgere.",
} as const;

export const SELF_FORM_PROMPTS = {
  Svar: "Vælg det svar, der passer bedst på jeres praksis i dag. ”Ved ikke” er også et svar.",
} as const;

export const RULE_PROMPTS = {
  "Kontrolleret af jurist": "Vælg Ja, når en jurist har kontrolleret, at reglen er gengivet rigtigt og gælder på de gennemgåede afgørelsers dato.",
} as const;

export const TOOL_PROMPTS = {
  Id: "En kort betegnelse, som intet andet redskab har. Den eller titlen kan skrives under Redskaber på arket Vurderinger.",
  Titel: "Redskabets navn, som det står på dokumentet.",
  Formål: "Hvad redskabet skal bruges til. En eller to sætninger.",
  "Hjælper med": "Det kvalitetskriterium, som redskabet hjælper med. Flere kan skrives, ét på hver linje.",
  Område: "Børn eller Voksne. Tomt, når redskabet kan bruges på begge områder.",
  Forbehold: "Hvad andre skal vide, før de tager det i brug, fx at det henviser til en paragraf, der er ophævet.",
  Kilde: "Hvor redskabet ligger, eller hvem der har lavet det.",
} as const;

export const SOURCE_PROMPTS = {
  Type: "Hvilken slags kilde.",
  Gruppe: "For et interview: hvem der deltog, som gruppe. Ingen navne.",
  Titel: "Dokumentets titel, eller hvad mødet handlede om.",
  Dato: "Dag-måned-år.",
  Personer: "Hvor mange der deltog.",
} as const;

export const REMARK_PROMPTS = {
  Bemærkning: "Hvad manglen består i, og hvad den betyder. Ingen navne eller CPR-numre.",
  Henvisning: "Fx akt 12, s. 3.",
  "Gjort godt": "Hvad kommunen har gjort godt på dette punkt.",
} as const;

export const LEARNING_PROMPTS = {
  Noter: "Hvad I vil huske fra dagen. Ingen sag må kunne genkendes, og ingen tal.",
} as const;
