import type { FiledSource } from "../../review/answerFile.ts";

export const sources: readonly FiledSource[] = [
  { id: "K1", type: "material", title: "Kommunens materialesamling: politik, standarder, skabeloner og arbejdsgange", date: "2026-10-09" },
  { id: "K2", type: "legal-material", title: "Ankestyrelsens gennemgang af skabeloner og kvalitetsstandarder", date: "2026-11-13" },
  { id: "K3", type: "theme-day", title: "Indledende temadag", date: "2026-10-21", persons: 24 },
  { id: "K4", type: "interview", group: "øverste ledelse", title: "Gruppeinterview", date: "2026-12-01", persons: 3 },
  { id: "K5", type: "interview", group: "mellemledelse", title: "Gruppeinterview", date: "2026-12-01", persons: 4 },
  { id: "K6", type: "interview", group: "sagsbehandlere", title: "Gruppeinterview", date: "2026-12-02", persons: 7 },
  { id: "K7", type: "interview", group: "udførere", title: "Gruppeinterview", date: "2026-12-02", persons: 5 },
  { id: "K8", type: "citizen", group: "borgere og værger", title: "Borgerinterviews", date: "2026-11-25", persons: 6 },
];
