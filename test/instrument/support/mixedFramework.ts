import type { OwnFramework } from "../../../src/instrument/ownFramework.ts";

const part = (id: string, number: string, title: string) => ({ id, number, title, description: `Om ${title.toLowerCase()}.` });

/** Small, with every scale in every review that takes it, and no legal defect that is asked of every case. */
export const MIXED_FRAMEWORK: OwnFramework = {
  id: "blandet",
  title: "Blandet ramme",
  source: "Opfundet til prøven",
  themes: [
    { id: "et", number: "1", title: "Det ene", focus: "Om det ene.", question: "Samlet set går det ene godt.", criteria: [{ ...part("et.a", "1.1", "Start"), statement: "Vi kommer godt i gang." }] },
    { id: "to", number: "2", title: "Det andet", focus: "Om det andet.", criteria: [part("to.a", "2.1", "Midte"), part("to.b", "2.2", "Slut")] },
  ],
  items: [
    { id: "m.ja", instrument: "social", scale: "J", label: "Set", question: "Er det set?", criterion: "to.a" },
    { id: "m.grad", instrument: "social", scale: "G", label: "Hørt", question: "Er det hørt?", criterion: "to.a" },
    { id: "l.barn", instrument: "legal", scale: "L", label: "Ung", question: "Er den unge spurgt?", criterion: "et.a", notApplicable: ["alder > 17"] },
    { id: "l.voksen", instrument: "legal", scale: "L", label: "Voksen", question: "Er den voksne spurgt?", criterion: "et.a", notApplicable: ["alder < 18", "afgørelse ≠ afslag, delvis medmindre sagstype = frakendelse"] },
    { id: "l.ja", instrument: "legal", scale: "J", label: "Frist", question: "Er fristen holdt?", criterion: "to.b", notApplicable: ["ydelse = V97 og meddelelse = mundtlig"] },
    { id: "l.grad", instrument: "legal", scale: "G", label: "Overblik", question: "Er der overblik?" },
  ],
};
