import type { Profile } from "../profile.ts";

/**
 * What the legal review found, SAG-01 to SAG-20. The information of the cases is the clear challenge, follow-up is weak,
 * involvement strong. Four cells wait for an answer ("?"), two of them so that SAG-20 is incomplete.
 */
export const legalProfile: Profile = [
  ["R.hjemmel", "00200 0000- 01000 10000"],
  ["R.oplysning", "20201 02020 12002 20120"],
  ["R.vurdering.maalgruppe", "10000 000K- 00000 10020"],
  // SAG-10 has no decision, so the item starts as IR; the reviewer has overruled that (see the note).
  ["R.vurdering.udmaaling", "00002 02000 10100 00000"],
  ["R.begrundelse.regler", "001-0 00-0- 0-0-0 10000"],
  ["R.begrundelse.hensyn", "201-0 01-1- 0-0-1 01020"],
  ["R.begrundelse.fakta", "100-0 00-1- 0-0-2 0000?"],
  ["R.partshoering", "0R0-1 R0-2- R00-0 00K0?"],
  ["S.klagevejledning", "JJJ-J JJ-J- JNJ-J DJJJJ"],
  ["S.helhed", "DJNJJ JDJJJ DJJJN DJDJJ"],
  ["S.inddragelse.borger", "JJJJJ JJJNJ JDJJJ DJJJJ"],
  ["S.inddragelse.barn", "----- ----- ----- -----"],
  ["S.frist", "JJJJ- -JJ-- JJJKN J--NJ"],
  ["S.handleplan", "JJRJJ JDJJN JRJJJ RJDJJ"],
  ["S.opfoelgning", "NJNRJ DNJNN DDJJN DJNRJ"],
  ["S.vejledning", "JJDJJ JJJJJ JKJJJ DJJJJ"],
  ["S.varsling", "----J ---N- ----- -J---"],
  ["S.overgang", "---JR ----- -R-R- ---N-"],
  ["S.dokumentation", "JJJJJ JJJNJ JDJJD J?JJJ"],
  ["X.rigtig", "NJNJN JNJNR JKJJN NJJN?"],
];
