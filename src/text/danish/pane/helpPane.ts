import { SIGNAL_WORDS } from "../signals.ts";

/** The pane's help. A topic answers one question that people ask; its lines stand under each other. */
export const HELP_PANE = {
  title: "Hjælp",
  search: "Søg i hjælpen",
  found: (count: number): string => (count === 0 ? "Intet emne handler om det. Prøv et andet ord." : count === 1 ? "Ét emne" : `${count} emner`),
  topics: [
    {
      title: "Kom i gang",
      lines: [
        "Begynd under Forløb i en tom projektmappe. Vælg kommune, område, ydelser og antal sager; arkene oprettes med det samme.",
        "Gennemgå derefter sagerne under Gennemgang, skriv iagttagelser på arket Iagttagelser, og afgør forslagene under Vurderinger. Overblik viser det samlede billede.",
        "Arkene virker også uden Sagslup. Den, der får filen tilsendt, behøver ikke at installere noget.",
      ],
    },
    {
      title: "Prøv med eksempel",
      lines: [
        "Åbn en ny, tom projektmappe, og vælg Forløb. Med ”Prøv med eksempel” fyldes den med et opdigtet forløb: 20 sager, svar og vurderinger.",
        "Luk projektmappen uden at gemme, når du er færdig med at prøve.",
      ],
    },
    {
      title: "Gennemgå en sag",
      lines: [
        "Gennemgang stiller ét spørgsmål ad gangen. Vælg svaret med musen eller med det tegn, der står på knappen.",
        "”Næste ubesvarede” går til det næste punkt, der gælder for en sag. Punkter, der ikke gælder, tæller som ikke relevante, men kan besvares alligevel.",
        "Ved en mangel skriver du, hvad der mangler, og hvor i akten det ses. Skriv også, hvad der er gjort godt.",
        "Vælger du en celle på arket, følger ruden med. ”Vis i arket” går den anden vej.",
      ],
    },
    {
      title: "Svar på selvevalueringen",
      lines: [
        "Under Gennemgang, Selvevaluering, står ét kvalitetskriterium ad gangen: udsagnet, graden og felterne til jeres egne ord. Felter må stå tomme.",
        "Vælg først, hvem der svarer: alle i fællesskab eller én person med sin rolle. Den fælles besvarelse tæller kun, når ingen har svaret hver for sig.",
      ],
    },
    {
      title: "Ret, slet eller fortryd et svar",
      lines: [
        "Vælg et andet svar, så erstatter det det gamle. ”Slet svaret” gør punktet ubesvaret igen.",
        "”Fortryd seneste svar” tager svarene tilbage ét ad gangen og viser, hvor de stod.",
      ],
    },
    {
      title: "Svaret bliver ikke gemt",
      lines: [
        "Står en celle åben for indtastning, tager Excel ikke imod ændringer. Tryk Enter eller Esc i cellen, og prøv igen.",
        "Er filen åbnet i beskyttet visning eller til læsning, så vælg Aktivér redigering, eller gem en kopi.",
        "Et svar, der ikke kom med, bliver stående øverst i ruden, til du prøver igen eller lukker beskeden. Intet forsvinder uden at det siges.",
      ],
    },
    {
      title: "Hvad betyder tegnene?",
      lines: [
        `${SIGNAL_WORDS.filter(({ code }) => code !== "none").map(({ word }) => word).join(" · ")} · – ingen svar.`,
        "+ betyder, at en kilde peger på en styrke, − på en udfordring, ± at billedet er blandet.",
        "Foreløbig betyder, at der mangler svar i mindst én sag, så tegnet kan ændre sig.",
      ],
    },
    {
      title: "Hvad kan 20 sager vise?",
      lines: [
        "Få sager viser kun det tydelige. Nederst på Indstillinger står, hvor mange af svarene der skal være opfyldt, før et punkt er en klar styrke eller en klar udfordring.",
        "Hvad en ny måling kan vise, står samme sted, og kort under Forløb ved ”Udvikling siden sidste måling”. Se det, før I går i gang.",
      ],
    },
    {
      title: "Forslag og vurderinger",
      lines: [
        "”Find forslag i svarene” foreslår styrker og udfordringer med det, de bygger på. Du afgør dem: acceptér, ret, flyt eller afvis.",
        "Kun det, der er accepteret, kommer med på Opsamling. Din ordlyd og rækkefølge bliver stående, også når der findes nye forslag.",
      ],
    },
    {
      title: "Udviklingsplan og status",
      lines: [
        "Under Vurderinger, Plan, står de accepterede anbefalinger. Er en anbefaling valgt af kommunen, kan der lægges aktiviteter under den: mål, hvem, hvornår, hvad man kan se forandringen på, og hvor langt man er.",
        "⚑ viser en valgt anbefaling uden en aktivitet, og en aktivitet, hvis frist ligger før Opgjort pr. på Forside. Det er ingen mangel, at en anbefaling er fravalgt.",
        "Noter kommer til med dato og anledning; de gamle bliver stående. Under ”Til statusrapporten” skrives kommunens redegørelse, taskforcens bemærkning og det næste fokus.",
        "Et kort forløb om udvalgte temaer har ingen udviklingsplan, og så vises Plan ikke.",
      ],
    },
    {
      title: "Tjek og reparer",
      lines: [
        "Tjek under Forløb finder det, der mangler, ikke kan læses eller ikke passer sammen, og fører til cellen. Intet ændres.",
        "”Reparer det, Sagslup kan” sætter formler, lister, navne og beskyttelse tilbage. Intet svar ændres. Gem projektmappen først, så kan I gå tilbage til den; bagefter står der, hvad der var i hver celle.",
        "Er et ark eller en kolonne slettet, kommer knappen ”Lav en ny projektmappe” frem bagefter. Den åbnede projektmappe ændres ikke.",
      ],
    },
    {
      title: "Træk sager til VISO",
      lines: ["Udtrækket under Forløb fordeles over ydelserne. Starttallet skrives på Forside, så udtrækket kan gentages og efterprøves."],
    },
    {
      title: "Filer til andre, rapporter og svar udefra",
      lines: [
        "Nederst under Forløb åbnes skemaer til dem, der svarer, og filer til kommunen, lederne og VISO. De åbner som nye projektmapper uden navn: gem dem, og send dem.",
        "”Hent svar ind” læser de filer, der kommer tilbage, så tit I vil. Er et svar ændret undervejs, står begge i cellen, og ingen af dem tæller, før I har valgt.",
        "Rapporterne hentes som Word-filer og forløbets tidsplan som kalender. Står der et dæknavn eller noget, der ligner et CPR-nummer, i en tekst, laves rapporten ikke.",
        "Under ”Udvikling siden sidste måling” holdes en tidligere projektmappe op mod denne.",
      ],
    },
    {
      title: "Navne, CPR-numre og følsomme oplysninger",
      lines: [
        "Sager har dæknavne, og mennesker nævnes ved deres rolle. Skriv aldrig navne, adresser eller CPR-numre; nøglen til dæknavnene bliver i kommunen.",
        "Sagslup sender intet ud af Excel og gemmer intet uden for projektmappen.",
      ],
    },
    {
      title: "Flere i samme projektmappe",
      lines: [
        "Ligger projektmappen på OneDrive eller SharePoint, kan flere arbejde i den samtidig. Det enkelte svar er en celle, så to personer skriver ikke oven i hinanden, når de har hver deres sager.",
        "Skal to bedømme de samme sager hver for sig, har de hver deres ark, A og B.",
      ],
    },
  ],
  shortcuts: "Genveje i Excel",
  shortcutsHelp: "På Mac: Command i stedet for Ctrl og Option i stedet for Alt.",
  keys: "Taster i Gennemgang",
  technical: {
    title: "Tekniske oplysninger",
    help: "Til den, der hjælper jer: hvilken Excel det er, og hvilke slags problemer Sagslup har set. Intet fra jeres ark er med.",
    copy: "Kopiér tekniske oplysninger",
    copied: "Oplysningerne er kopieret.",
  },
  selfTest: {
    title: "Selvtest af Excel",
    help: "Spørger Excel om det, Sagslup går ud fra, og som kun Excel selv kan svare på. Det tager et par minutter. Kør den i en ny, tom projektmappe: der laves ark, som slettes igen, og derefter kan intet fortrydes.",
    run: "Kør selvtest",
    stop: "Stop",
    running: (done: number, all: number) => `${done} af ${all} spørgsmål stillet`,
    notBlank: "Projektmappen er ikke tom, så intet er kørt. Opret en ny, tom projektmappe, åbn Sagslup i den, og prøv igen.",
    failed: "Excel svarede ikke, som det skulle. Luk projektmappen uden at gemme, og prøv igen i en ny.",
    found: (asAssumed: number, otherwise: number) =>
      otherwise === 0 ? `${asAssumed} svar er som ventet.` : `${asAssumed} svar er som ventet, ${otherwise} er anderledes.`,
    result: "Resultat, som kan kopieres. Det rummer intet om jeres sager.",
  },
};

export type HelpPaneTexts = typeof HELP_PANE;
