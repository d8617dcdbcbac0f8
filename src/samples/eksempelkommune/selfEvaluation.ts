import type { FiledAnswer } from "../../review/answerFile.ts";
import type { Profile } from "../profile.ts";

/** Four leaders, then five staff: enough of both that no median shows what one person answered. */
export const respondents: readonly { readonly id: string; readonly role: string }[] = [
  { id: "R1", role: "direktør" },
  { id: "R2", role: "afdelingschef" },
  { id: "R3", role: "afdelingsleder" },
  { id: "R4", role: "teamleder" },
  { id: "R5", role: "sagsbehandler" },
  { id: "R6", role: "sagsbehandler" },
  { id: "R7", role: "rådgiver" },
  { id: "R8", role: "rådgiver" },
  { id: "R9", role: "stab" },
];

/** R1 to R4 lead, R5 to R9 are staff. Leaders and staff part on the supervision; the plan for competences is not known. */
export const selfProfile: Profile = [
  ["A.pol.politik", "4333 332V3"],
  ["A.pol.strategi", "3223 22322"],
  ["A.pol.ledelsesinfo", "3222 2V213"],
  ["A.pol", "3323 22323"],
  ["A.fag.viden", "4434 33433"],
  ["A.fag.kompetence", "3332 VV2V3"],
  ["A.fag.ledelsestilsyn", "4333 22123"],
  ["A.fag", "3333 32323"],
  ["A.sag.udredning", "4443 44343"],
  ["A.sag.indsats", "3343 33233"],
  ["A.sag.opfoelgning", "3222 22123"],
  ["A.sag.borger", "4444 34434"],
  ["A.sag", "4333 33333"],
  ["A.hel.overgang", "3323 V32V3"],
  ["A.hel.tvaerfaglig", "3333 23233"],
  ["A.hel", "3333 23V33"],
  ["A.pol.ledelsesinfo.findes", "DDND NVNND"],
  ["A.pol.ledelsesinfo.anvendes", "DNND NVNNN"],
  ["A.fag.ledelsestilsyn.findes", "JJJJ DJVJJ"],
  ["A.fag.ledelsestilsyn.kendt", "JJDJ NDNDJ"],
  ["A.fag.ledelsestilsyn.foelges-op", "JDDJ NNNDD"],
  ["A.sag.udredning.findes", "JJJJ JJJJJ"],
  ["A.sag.udredning.kendt", "JJJJ JJJDJ"],
  ["A.sag.udredning.anvendes", "JJJD JDJDJ"],
  ["A.sag.opfoelgning.findes", "DDND NNNND"],
  ["A.sag.opfoelgning.kendt", "DNNN NVNNN"],
  ["A.sag.opfoelgning.anvendes", "DDNN NDNNV"],
];

/** What some of them wrote. Nobody is named, and the words are nobody's. */
export const selfTexts: readonly FiledAnswer[] = [
  text("R1", "A.pol.politik.godt", "Udvalget drøfter målene hvert år, og Handicaprådet er med."),
  text("R9", "A.pol.ledelsesinfo.udfordrer", "Vi kan trække udgifter og antal, men ikke hvad hjælpen fører til."),
  text("R3", "A.pol.strategi.udfordrer", "Kvalitetsstandarderne er ikke fulgt med, da reglerne blev ændret."),
  text("R6", "A.fag.viden.godt", "Jeg kan få svar fra juristen samme dag."),
  text("R4", "A.fag.ledelsestilsyn.beskrivelse", "Hvert kvartal ser jeg to sager igennem for hver rådgiver efter et fast skema."),
  text("R7", "A.fag.ledelsestilsyn.udfordrer", "Jeg hører sjældent, hvad tilsynet viste i mine sager."),
  text("R2", "A.sag.udredning.beskrivelse", "Alle bruger den samme skabelon til udredning fra første samtale."),
  text("R4", "A.sag.udredning.dokumentation", "Skabelon til udredning og vejledning til den."),
  text("R5", "A.sag.udredning.udfordrer", "Når fristen nærmer sig, er det svært at vente på en udtalelse."),
  text("R8", "A.sag.opfoelgning.udfordrer", "Opfølgningen bliver skubbet, når der kommer nye ansøgninger."),
  text("R5", "A.sag.borger.godt", "Borgeren læser udredningen, før vi indstiller."),
  text("R3", "A.hel.overgang.beskrivelse", "Vi holder møde med børneområdet, når den unge er 17 år."),
];

function text(subject: string, item: string, written: string): FiledAnswer {
  return { instrument: "self", subject, item, text: written };
}
