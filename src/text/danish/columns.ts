/** Danish words above headers that are ids or abbreviations. */
export const COLUMN_LABELS = {
  Sag: "Sag",
  Ydelse: "Ydelse",
  Afgørelse: "Afgørelse",
  Meddelelse: "Meddelelse",
  Sagstype: "Sagstype",
  Alder: "Alder",
  Medregnes: "Medregnes (1 = ja)",
  Vurderet: "Retlige punkter vurderet",
  Mangler: "Retlige mangler",
  Væsentlige: "heraf væsentlige",
  "Ubesvaret retligt": "Retlige punkter ubesvaret",
  Ubesvaret: "Ubesvaret i alt",
  Gælder: "Punkter, der gælder",
} as const;
