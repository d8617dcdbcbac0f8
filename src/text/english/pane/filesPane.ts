import type { FilesPaneTexts } from "../../danish/pane/filesPane.ts";

const BLIND_HELP = "The cases that two look at each by themselves, without the other's answers";

/** The part of the pane that hands files out and takes them in, in English. */
export const FILES_PANE: FilesPaneTexts = {
  title: "Files for others",
  help: "The file opens as a new workbook without a name. Save it where it belongs. It holds only what its reader needs.",
  audiences: { municipality: "The municipality's file", leaders: "The leaders' file", viso: "VISO's file", "legal-a": "Lawyer A's file", "legal-b": "Lawyer B's file", "social-a": "VISO A's file", "social-b": "VISO B's file" },
  audienceHelp: {
    municipality: "Self-evaluation, development plan and status",
    leaders: "Summary and findings, to be read only",
    viso: "The cases chosen for the social review",
    "legal-a": BLIND_HELP,
    "legal-b": BLIND_HELP,
    "social-a": BLIND_HELP,
    "social-b": BLIND_HELP,
  },
  fileName: { municipality: "Kommunens fil.xlsx", leaders: "Ledernes fil.xlsx", viso: "Til VISO.xlsx", "legal-a": "Til jurist A.xlsx", "legal-b": "Til jurist B.xlsx", "social-a": "Til VISO A.xlsx", "social-b": "Til VISO B.xlsx" },
  forms: "Forms for the self-evaluation",
  formsHelp: "A form for each who answers. Where nobody is listed on the sheet Respondenter, there is one joint form.",
  respondent: "Who answers?",
  respondentNamed: (id, role, round) => `${id} · ${role}${round === 2 ? " · round 2" : ""}`,
  openForm: "Open the form",
  returns: "Take answers in",
  returnsHelp: "Choose the files that were filled in, as many at a time as you like. Answers that differ are both shown; nothing is overwritten.",
  chooseFiles: "Choose files …",
  documents: "Reports and calendar",
  documentsHelp: "They are downloaded. The contents lead to the chapters but have no page numbers; those made from the command line have.",
  report: "Analysis report",
  statusReport: "Status report",
  calendar: "Calendar",
  noStart: "Write the course's first day on Forside first; the calendar is counted from it.",
  agreement: "Two who have looked at the same cases",
  change: "Change since the last measurement",
  changeHelp: "Choose the workbook of the first measurement. It is not changed.",
  canShow: (cases, { least, most, upTo }) =>
    `Before you begin: with ${cases} cases in each measurement, a rise is clear only when ${least === most ? least : `${least} to ${most}`} more cases meet an item. ` +
    `Where ${upTo + 1} or more meet it from the start, no rise can be clear. Indstillinger shows it number by number for 20 cases.`,
  chooseEarlier: "Choose the first measurement …",
  statusWithChange: "Status report with the change",
  renew: "Make a new workbook",
  renewHelp:
    "Something of Sagslup's is deleted and cannot be put back here. You can have a new workbook with all answers and texts that can be read in this one, and with what was deleted in its place, blank. This workbook is not changed. Your own sheets, columns and notes, and the log, do not come along; keep this one as long as you need them.",
  renewedFile: "New workbook.xlsx",
  working: "Working …",
  opened: "The file is open beside this one. Save it under a name.",
  downloaded: "The file is downloaded. It lies among the downloads; where it does not appear, make it from the command line (below).",
  merged: (files, entered) => `${files === 1 ? "1 file was read" : `${files} files were read`}, and ${entered === 1 ? "1 field was changed" : `${entered} fields were changed`}.`,
  failed: "That did not work, and nothing was changed. Try again, or make the file from the command line (below).",
  commandLine: "Without the pane: from the command line",
  commandLineHelp: "Save the workbook first; the names are yours to choose.",
  commands: [
    { what: "The analysis report", command: "report forloeb.xlsx rapport.docx" },
    { what: "The status report at the end of the course", command: "report forloeb.xlsx status.docx --status" },
    { what: "The municipality's file: self-evaluation, plan and status", command: "export forloeb.xlsx kommunen.xlsx --for municipality" },
    { what: "The leaders' file: summary and findings", command: "export forloeb.xlsx lederne.xlsx --for leaders" },
    { what: "A file for everyone who answers the self-evaluation", command: "respondents forloeb.xlsx mappe" },
    { what: "The course's calendar", command: "schedule opsaetning.json kalender.ics" },
  ],
};
