/** Where the instruments' categories come from. The wording of every question is our own. */

export const APPLICATION_GUIDE = "Taskforcens vejledning til ansøgning om analyse- og udviklingsforløb, afsnittet om analysen";
export const BAROMETER = "Ankestyrelsen, Handicapsagsbarometret (inddelingen i retlige mangler og sagsbehandlingsregler)";
export const PRACTICE_STUDY = "Ankestyrelsens praksisundersøgelser (samlet vurdering og gode sagsbehandlingsskridt)";
export const OWN_PROPOSAL = "Sagslups forslag; reglen står under retsgrundlag";
