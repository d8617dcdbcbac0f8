import { clearCells } from "../../edit/clearCells.ts";
import { enterCells } from "../../edit/enterCells.ts";
import { HostError } from "../../host/hostError.ts";
import type { Session } from "../../host/session.ts";
import { cellArea } from "../../model/area.ts";
import { complaintAbout, listWords } from "./listWords.ts";

/** A person types into the active sheet. Null: done; otherwise what Excel would say. */
export function enterText(session: Session, row: number, column: number, typed: string): string | null {
  const { book, activeSheet: sheet } = session;
  const validation = sheet.validations.at(row, column);
  const complaint = validation ? complaintAbout(typed, validation, listWords(book, sheet, validation)) : null;
  if (complaint !== null) return complaint;
  return byPerson(session, () => {
    if (typed === "") clearCells(book, sheet, cellArea(row, column), "Contents");
    else enterCells(book, sheet, cellArea(row, column), typed, book.culture);
  });
}

/** A person presses Delete. */
export function clearSelection(session: Session): string | null {
  return byPerson(session, () => clearCells(session.book, session.activeSheet, session.selection, "Contents"));
}

function byPerson(session: Session, work: () => void): string | null {
  const { book } = session;
  try {
    book.by(session.person, () => {
      work();
      book.calculated();
    });
    return null;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return error.code === "AccessDenied" ? "Cellen er beskyttet: her står noget, der regnes ud, eller som ikke skal ændres." : error.message;
  }
}
