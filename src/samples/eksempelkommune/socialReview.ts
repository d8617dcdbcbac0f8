import type { Profile } from "../profile.ts";
import type { Remark } from "../remark.ts";

/** VISO's five cases, in the order of the profile's signs. */
export const socialCases: readonly string[] = ["SAG-06", "SAG-08", "SAG-10", "SAG-13", "SAG-18"];

/** The citizen's view is plain in all five, the method in four; follow-up is there in two. One cell waits ("?"). */
export const socialProfile: Profile = [
  ["SF.udr.grundlag", "43342"],
  ["SF.udr.metode", "44342"],
  ["SF.udr.analyse", "34332"],
  ["SF.ind.match", "44333"],
  ["SF.ind.maal", "34233"],
  ["SF.ind.begrundet", "33342"],
  ["SF.opf.loebende", "33122"],
  ["SF.opf.virkning", "32132"],
  ["SF.opf.justering", "3R2K2"],
  ["SF.idd.perspektiv", "44343"],
  ["SF.idd.netvaerk", "34K33"],
  ["SF.idd.betydning", "43333"],
  ["SF.hel.samlet", "34232"],
  ["SF.hel.koordinering", "2323?"],
  ["SF.hel.overgang", "-----"],
];

export const socialRemarks: readonly Remark[] = [
  ["SAG-06", "SF.udr.grundlag", "", "akt 6", "Både ressourcer og vanskeligheder er beskrevet, og flere kilder er brugt."],
  ["SAG-06", "SF.hel.koordinering", "Det fremgår ikke, hvem borgeren skal gå til, når støtten og behandlingen trækker hver sin vej.", "akt 8"],
  ["SAG-08", "SF.udr.metode", "", "akt 5", "VUM er brugt hele vejen og kan ses i vurderingen."],
  ["SAG-08", "SF.opf.virkning", "Opfølgningen beskriver aktiviteten, men ikke hvad den har ført til.", "akt 4"],
  ["SAG-08", "SF.opf.justering", "Der var ikke anledning til at ændre indsatsen.", "akt 4"],
  ["SAG-10", "SF.ind.maal", "Målene er så brede, at det ikke kan ses, om de er nået.", "akt 2"],
  ["SAG-10", "SF.opf.loebende", "Der er ingen opfølgning fra myndigheden i to år.", "akt 4"],
  ["SAG-10", "SF.opf.virkning", "Udførerens status er lagt på sagen uden en vurdering.", "akt 4"],
  ["SAG-10", "SF.opf.justering", "Borgeren bad om støtte på andre tidspunkter; det er ikke besvaret.", "akt 3"],
  ["SAG-10", "SF.idd.netvaerk", "Det kan ikke ses, om borgeren ønskede pårørende inddraget.", ""],
  ["SAG-10", "SF.hel.samlet", "Helbred og beskæftigelse er ikke set i sammenhæng med støtten.", "akt 5"],
  ["SAG-13", "SF.ind.begrundet", "", "akt 15", "Andre muligheder er beskrevet, og det står klart, hvorfor de blev valgt fra."],
  ["SAG-13", "SF.opf.loebende", "Der følges op, når borgeren selv henvender sig.", "akt 9"],
  ["SAG-18", "SF.udr.grundlag", "Udredningen er fra indflytningen; det, borgeren har lært siden, mangler.", "akt 2"],
  ["SAG-18", "SF.udr.metode", "Skemaet er udfyldt, men metoden kan ikke genfindes i vurderingen.", "akt 2"],
  ["SAG-18", "SF.udr.analyse", "Oplysningerne er gengivet uden at sige, hvad de betyder.", "akt 7"],
  ["SAG-18", "SF.ind.begrundet", "Det er ikke begrundet, hvorfor støtte i egen bolig nu er tilstrækkelig.", "akt 7"],
  ["SAG-18", "SF.opf.loebende", "Der er fulgt op det første år og derefter ikke.", "akt 5"],
  ["SAG-18", "SF.idd.perspektiv", "", "akt 6, s. 1", "Borgerens eget ønske om at flytte står med borgerens egne ord."],
  ["SAG-18", "SF.hel.samlet", "Bolig og støtte er behandlet hver for sig.", "akt 10"],
];
