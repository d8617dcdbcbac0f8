const GUIDE = "Taskforcen på handicapområdet: Vejledning til ansøgning om analyse- og udviklingsforløb";
const PAGE_2018 = "Socialstyrelsen: Task forcen på handicapområdet, Det typiske forløb (21. marts 2018)";

/** Months counted from the month in which the course starts, which is 0. First and last, both included. */
export interface MonthSpan {
  readonly first: number;
  readonly last: number;
}

export interface Activity {
  readonly title: string;
  /** null when the source gives it no place in the calendar. */
  readonly span: MonthSpan | null;
}

/** What one of the parties does in a course. */
export interface Duty {
  readonly party: "Kommunen" | "Taskforcen" | "Ankestyrelsen" | "VISO";
  readonly duty: string;
}

interface Phase {
  readonly id: "application" | "analysis" | "development" | "closing";
  readonly title: string;
  /** Length in whole months; null when it has none: applications are taken as they come. */
  readonly months: number | null;
  /** The source says "about". */
  readonly approximate: boolean;
  readonly activities: readonly Activity[];
  readonly duties: readonly Duty[];
  /** What the phase ends with. */
  readonly outcome: string;
}

/** How a course usually goes. Lengths have changed between years, so they are data of an edition. */
export interface CourseOutline {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  /** Those of the whole course. */
  readonly duties: readonly Duty[];
  /** In the order of time. */
  readonly phases: readonly Phase[];
}

/** Gives activities of the same months their place. */
const during = (first: number, last: number, titles: readonly string[]): readonly Activity[] =>
  titles.map((title) => ({ title, span: { first, last } }));

/**
 * Lengths are those of the guide's text; the months are those of its example, which starts in September, leaves January
 * and February empty and ends two months later than the lengths add up to. Neither is bent to fit the other.
 */
const outline2024: CourseOutline = {
  id: "forloeb-2024",
  title: "Analyse- og udviklingsforløb 2024",
  source: `${GUIDE}, indledningen, afsnittene Analyse, Udvikling og Afslutning og bilaget med eksempel på tidsplan`,
  duties: [
    { party: "Kommunen", duty: "Sætter de nødvendige kræfter af til forløbet og gennemfører de aktiviteter, der er aftalt." },
    { party: "Kommunen", duty: "Holder undervejs kommunalbestyrelsen og det relevante udvalg orienteret." },
  ],
  phases: [
    {
      id: "application",
      title: "Ansøgning",
      months: null,
      approximate: false,
      activities: [
        { title: "Indledende møde med taskforcen (anbefales)", span: null },
        { title: "Ansøgning med politisk referat og direktørens underskrift", span: null },
      ],
      duties: [],
      outcome: "Aftale om samarbejde",
    },
    {
      id: "analysis",
      title: "Analyse",
      months: 6,
      approximate: false,
      activities: [
        ...during(1, 2, [
          "Opstartsmøde",
          "Koordinering af tidsplan",
          "Sager hentes ind og gennemgås",
          "Indledende temadag",
          "Materialesamling",
          "Selvevaluering",
          "Præsentation af sagsgennemgangen",
          "Læringsseminar",
          "Borgerinterviews",
        ]),
        ...during(3, 3, ["Interviews i kommunen"]),
        ...during(6, 7, [
          "Fremlæggelse for den administrative ledelse",
          "Faktuel kommentering",
          "Den endelige rapport sendes",
          "Præsentation for medarbejdere og eventuelt politisk udvalg",
        ]),
      ],
      duties: [
        { party: "Kommunen", duty: "Vælger de ydelser, det drejer sig om, og sender sager, materiale og data." },
        { party: "Kommunen", duty: "Deltager i opstartsmøde, temadag, læringsdag og interviews og svarer på selvevalueringen." },
        { party: "Taskforcen", duty: "Analyserer sagsbehandlingen og skriver analyserapporten med styrker, udfordringer og anbefalinger." },
        { party: "Ankestyrelsen", duty: "Gennemgår sagerne juridisk og holder læringsseminaret sammen med VISO." },
        { party: "VISO", duty: "Gennemgår nogle af sagerne socialfagligt og holder læringsseminaret sammen med Ankestyrelsen." },
      ],
      outcome: "Analyserapport",
    },
    {
      id: "development",
      title: "Udvikling",
      months: 15,
      approximate: true,
      activities: [
        ...during(7, 9, ["Udviklingsworkshop", "Udviklingsplanen skrives", "Udviklingsplanen er endelig"]),
        ...during(11, 23, [
          "Kommunen gennemfører udviklingsplanens tiltag",
          "Taskforcen støtter med de aftalte aktiviteter",
          "Midtvejsstatus",
          "Statusmøder og fælles gennemgang af sager",
        ]),
      ],
      duties: [
        { party: "Kommunen", duty: "Bestemmer selv, hvilke anbefalinger den arbejder med, skriver udviklingsplanen og gennemfører den." },
        { party: "Taskforcen", duty: "Støtter med workshop, statusmøder, sparring, vejledning, læringsaktiviteter og drøftelse af sager." },
      ],
      outcome: "Udviklingsplan og midtvejsstatus",
    },
    {
      id: "closing",
      title: "Afslutning",
      months: 3,
      approximate: false,
      activities: during(24, 26, ["Kommunen sender selvevaluering og redegørelse", "Præsentation af statusrapporten"]),
      duties: [
        { party: "Kommunen", duty: "Sender en selvevaluering og en redegørelse og er med til at skrive statusrapporten." },
        { party: "Taskforcen", duty: "Skriver statusrapporten sammen med kommunen." },
      ],
      outcome: "Statusrapport",
    },
  ],
};

/** Only the lengths are known: neither the calendar nor who does what. */
const outline2018: CourseOutline = {
  id: "forloeb-2018",
  title: "Analyse- og udviklingsforløb 2018",
  source: PAGE_2018,
  duties: [],
  phases: [
    { id: "analysis", title: "Analyse", months: 5, approximate: false, activities: [], duties: [], outcome: "Analyserapport" },
    { id: "development", title: "Udvikling", months: 18, approximate: false, activities: [], duties: [], outcome: "Udviklingsplan" },
    { id: "closing", title: "Afslutning", months: 1, approximate: false, activities: [], duties: [], outcome: "Statusrapport" },
  ],
};

/** How courses go and went, the newest first. */
export const COURSE_PHASES: readonly [CourseOutline, CourseOutline] = [outline2024, outline2018];
