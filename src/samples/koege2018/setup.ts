import type { Setup } from "../../review/setup.ts";

/**
 * The course in Køge as its published report tells it (Taskforce-Handicap: Analyserapport, Køge Kommune, 2018, chapter 1).
 * The results of the two case reviews lie in annexes that are not public, so there is no case to set up. The report's
 * benefits were §§ 41 and 42 of the act on social services; they are §§ 86 and 87 of the act on children today.
 */
export const setup: Setup = {
  municipality: "Køge Kommune",
  area: "børn",
  framework: "taskforce-2018",
  start: "2018-06-15",
  benefits: ["B86", "B87"],
  benefitReason:
    "Analysen så på merudgifter og tabt arbejdsfortjeneste, dengang serviceloven §§ 41 og 42, i dag barnets lov §§ 86 og 87. " +
    "Nogle af sagerne rummede også støttende indsatser til barnet.",
  caseSelection:
    "Kommunen udpegede 20 sager efter kriterier fra Ankestyrelsen, og VISO så på 5 af dem. Hvad gennemgangene viste, står i " +
    "bilag, som ikke er offentlige; derfor er der ingen sager her.",
  cases: [],
};
