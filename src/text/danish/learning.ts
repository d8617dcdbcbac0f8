/** What the page of a theme asks at the learning seminar. The day is about learning: no question asks for a case or for a number. */

/** Written before the day or on it, theme by theme. */
export const LEARNING_SUBJECTS = [
  { subject: "Gode skridt", question: "Hvad gør sagsbehandlerne godt? Skriv det, så ingen sag kan genkendes." },
  { subject: "Læringspunkter", question: "Hvad kan alle lære noget af?" },
  { subject: "Det virkede", question: "Hvad virkede, og hvorfor virkede det?" },
  { subject: "Det kan styrkes", question: "Hvad kan styrkes, og hvad kræver det?" },
] as const;

/** How a question to talk about is called beside it: "At tale om 2". */
export function discussionSubject(number: number): string {
  return `At tale om ${number}`;
}

/** For a theme that has no questions of its own. */
const ANY_THEME = [
  "Hvad lykkes vi med i dag, og hvad skal der til, for at det lykkes hver gang?",
  "Hvor bliver vi i tvivl, og hvem kan vi spørge?",
  "Hvad kan vi prøve af i den næste måned?",
] as const;

/** Own words, from what each theme and its criteria are about. */
const OF_THEME: ReadonlyMap<string, readonly string[]> = new Map([
  ["A.pol", [
    "Hvad skal borgeren kunne mærke af vores politik, og hvordan kan vi se, at det sker?",
    "Hvilke af vores strategier og kvalitetsstandarder bruger vi i hverdagen, og hvilke kender vi ikke?",
    "Hvilken viden om området mangler vi for at kunne styre og udvikle det?",
  ]],
  ["A.fag", [
    "Hvor går vi hen, når vi er i tvivl om faget eller om reglerne, og kommer svaret i tide?",
    "Hvad har en ny kollega brug for at lære først, og hvem lærer fra sig?",
    "Hvordan kan ledelsestilsynet blive noget, vi alle lærer af?",
  ]],
  ["A.sag", [
    "Hvornår ved vi nok til at træffe afgørelsen, og hvad gør vi, når vi ikke gør?",
    "Hvordan viser vi i begrundelsen vejen fra borgerens forhold til resultatet?",
    "Hvordan bliver borgerens egne ønsker og mål synlige i udredning, indsats og opfølgning?",
    "Hvad får os til at ændre en indsats, når vi følger op?",
  ]],
  ["A.hel", [
    "Hvornår begynder vi på overgangen til voksenlivet, og hvem tager det første skridt?",
    "Hvem samler trådene, når flere hjælper den samme borger, og ved borgeren det?",
    "Hvor falder samarbejdet fra hinanden, og hvilken aftale kunne hjælpe?",
  ]],
  ["B.politik", [
    "Hvad vil vi med området, og hvor kan en medarbejder læse det?",
    "Hvilke mål følger vi op på, og hvad gør vi, når de ikke bliver nået?",
    "Hvem var med til at lave vores politik, og hvem manglede?",
  ]],
  ["B.ledelse", [
    "Hvor får vi sparring, når en sag er svær, og kommer den i tide?",
    "Hvad er vores fælles faglige tilgang, og hvordan lærer nye kolleger den?",
    "Hvordan kan tilsynet med sagerne blive noget, vi alle lærer af?",
  ]],
  ["B.udredning", [
    "Hvornår er en sag oplyst godt nok, og hvem spørger vi for at nå dertil?",
    "Hvordan viser vi i begrundelsen vejen fra barnets forhold til resultatet?",
    "Hvordan bliver barnets og forældrenes egne synspunkter en del af vurderingen?",
  ]],
  ["B.handleplan", [
    "Kan den, der skal levere indsatsen, læse af vores bestilling, hvad den skal føre til?",
    "Hvordan hænger målene sammen med det, udredningen viste?",
    "Hvordan gør vi målene til familiens egne?",
  ]],
  ["B.opfoelgning", [
    "Hvordan ved vi, at hjælpen stadig er den rette?",
    "Hvad får os til at ændre en indsats, når vi følger op?",
    "Hvordan er barnet og forældrene med i opfølgningen?",
  ]],
  ["B.overgang", [
    "Hvornår begynder vi at tale med den unge om voksenlivet?",
    "Hvem tager det første skridt på tværs af afdelingerne, og hvem følger det til dørs?",
    "Hvad skal være på plads den dag, den unge fylder 18 år?",
  ]],
  ["B.tvaerfaglig", [
    "Hvem samler trådene, når flere hjælper den samme familie, og ved familien det?",
    "Hvilke aftaler på tværs virker, og hvilke står kun på papiret?",
    "Hvor falder samarbejdet fra hinanden, og hvad kunne hjælpe?",
  ]],
  ["B.ledelsesinfo", [
    "Hvilken viden om området får ledelse og politikere i dag, og hvad bruger de den til?",
    "Hvad ved sagsbehandlerne, som tallene ikke viser?",
    "Hvilken ene oplysning ville gøre den største forskel at have?",
  ]],
]);

/** The questions to talk about under a theme, three or four. */
export function discussionQuestions(theme: string): readonly string[] {
  return OF_THEME.get(theme) ?? ANY_THEME;
}
