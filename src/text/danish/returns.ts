/** What is said of files that are sent out to be filled in and come back. */

function shown(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

const OF_REVIEWER = "Filen er til den ene af to, der gennemgår de samme sager hver for sig. Den udfyldes i arkene og sendes tilbage.";

/** What a file that was sent out is, by whom it is for. */
const PARTS = {
  respondent: "Filen er et skema til selvevaluering for én, der svarer. Det udfyldes på arket Selvevaluering.",
  municipality: "Filen er kommunens udgave: det fælles skema til selvevaluering, udviklingsplanen og status. Den udfyldes i arkene og sendes tilbage.",
  leaders: "Filen er ledernes udgave: opsamlingen, som den så ud, da filen blev lavet. Den er til at læse, og der er intet at udfylde.",
  viso: "Filen er VISO’s udgave: de valgte sager og de socialfaglige spørgsmål. Den udfyldes i arkene og sendes tilbage.",
  "legal-a": OF_REVIEWER,
  "legal-b": OF_REVIEWER,
  "social-a": OF_REVIEWER,
  "social-b": OF_REVIEWER,
} as const;
const ANY_PART = "Filen er kun en del af en projektmappe.";

const listed = (versions: readonly string[]): string => versions.map((one) => `”${shown(one)}”`).join(" og ");

export const RETURN_TEXTS = {
  otherWorkbook: "Filen hører til en anden projektmappe, så intet er flettet ind. Flet den ind i den, som den er lavet fra.",
  otherEdition: (found: string, wanted: string) =>
    `Filen er lavet efter udgaven ”${shown(found)}”, men projektmappen bruger ”${wanted}”. Lav filen igen, og få den udfyldt på ny.`,
  wholeWorkbook: "Filen er hele projektmappen og ikke en fil, der er sendt ud. Flet kun de filer, som kommandoerne respondents og export har lavet.",
  partOnly: (kind: keyof typeof PARTS | undefined): string =>
    `${kind === undefined ? ANY_PART : PARTS[kind]} Resten står i den projektmappe, den er lavet fra; dér flettes svarene ind, i ruden under Forløb eller med kommandoen merge.`,
  leadersFile: "Filen er ledernes udgave, og der er intet i den at flette ind.",
  unknownRespondent: (id: string) =>
    `Respondenten ”${id}” findes ikke på arket Respondenter, så svarene er ikke flettet ind. Skriv respondenten dér, og flet filen igen.`,
  formula: "I svarfeltet står en formel. Kun den værdi, som den viste, er taget med. Efterse svaret.",
  ofRespondent: (respondent: string, item: string, part: string) => `${respondent} om ${item} (${part})`,
  ofCase: (subject: string, item: string, original: string | undefined) => `${subject}, ${item}${original === undefined ? "" : ` (${original})`}`,
  differs: (what: string, versions: readonly string[]) =>
    `${what}: der er svaret forskelligt: ${listed(versions)}. Begge står nu i projektmappen, og intet af dem tæller. ` +
    "Vælg det, der gælder, dér, og læg den forældede fil væk.",
  tooLong: (what: string) =>
    `${what}: teksterne er tilsammen for lange til én celle, så den fra denne fil er ikke flettet ind. Forkort den ene, og flet igen.`,
  controlCharacters: "Teksten indeholdt styretegn, som en celle ikke kan rumme. De er taget ud; resten er uændret.",
} as const;
