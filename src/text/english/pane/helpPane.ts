import type { HelpPaneTexts } from "../../danish/pane/helpPane.ts";

export const HELP_PANE: HelpPaneTexts = {
  title: "Help",
  search: "Search the help",
  found: (count) => (count === 0 ? "No topic is about that. Try another word." : count === 1 ? "One topic" : `${count} topics`),
  topics: [
    {
      title: "Getting started",
      lines: [
        "Begin under Course in an empty workbook. Choose municipality, area, benefits and the number of cases; the sheets are made at once.",
        "Then review the cases under Review, write observations on the sheet Iagttagelser, and decide on the suggestions under Findings. Overview shows the whole.",
        "The sheets work without Sagslup too. Whoever is sent the file need not install anything.",
      ],
    },
    {
      title: "Try the example",
      lines: [
        "Open a new, empty workbook and choose Course. “Try the example” fills it with an invented course: 20 cases, answers and findings.",
        "Close the workbook without saving when you have seen enough.",
      ],
    },
    {
      title: "Review a case",
      lines: [
        "Review asks one question at a time. Choose the answer with the mouse or by the sign on its button.",
        "“Next unanswered” goes to the next item that concerns a case. Items that do not apply count as not relevant, but can be answered all the same.",
        "Where something is lacking, write what, and where in the file it is seen. Write what was done well, too.",
        "Select a cell in the sheet, and the pane follows. “Show in the sheet” goes the other way.",
      ],
    },
    {
      title: "Answer the self-evaluation",
      lines: [
        "Under Review, Self-evaluation, one quality criterion stands at a time: the statement, the grade and fields for your own words. Fields may stay blank.",
        "First choose who answers: everybody jointly, or one person with a role. The joint answer counts only while nobody has answered alone.",
      ],
    },
    {
      title: "Change, clear or undo an answer",
      lines: [
        "Choose another answer, and it takes the place of the old one. “Delete the answer” makes the item unanswered again.",
        "“Undo the latest answer” takes answers back one by one and shows where they were.",
      ],
    },
    {
      title: "The answer is not saved",
      lines: [
        "While a cell is open for typing, Excel takes no changes. Press Enter or Esc in the cell, and try again.",
        "If the file is open in Protected View or to be read only, choose Enable Editing, or save a copy.",
        "An answer that was not written stays at the top of the pane until you try again or close the message. Nothing is lost without a word.",
      ],
    },
    {
      title: "What do the signs mean?",
      lines: [
        "▲ clear strength · △ tendency to strength · ▽ tendency to challenge · ▼ clear challenge · ○ too few answers · – no answers.",
        "+ means that a source points to a strength, − to a challenge, ± that the picture is mixed.",
        "Preliminary means that answers are missing in at least one case, so that the sign may change.",
      ],
    },
    {
      title: "What can 20 cases show?",
      lines: [
        "Few cases show only what is plain. At the bottom of Indstillinger stands how many of the answers must be met before an item is a clear strength or a clear challenge.",
        "What a second measurement can show stands there too, and in short under Course, at “Change since the last measurement”. Look before you begin.",
      ],
    },
    {
      title: "Suggestions and findings",
      lines: [
        "“Find suggestions in the answers” suggests strengths and challenges with what they rest on. You decide: accept, reword, move or turn down.",
        "Only what is accepted comes on the summary sheet. Your wording and order stay, also when new suggestions are found.",
      ],
    },
    {
      title: "Development plan and status",
      lines: [
        "Under Findings, Plan, stand the accepted recommendations. Where the municipality has chosen one, activities can be put under it: goals, who, when, what the change can be seen by, and how far it is.",
        "⚑ shows a chosen recommendation without an activity, and an activity whose deadline lies before Opgjort pr. on the sheet Forside. That a recommendation is declined is no fault.",
        "Notes are added with date and occasion; the old ones stay. Under “For the status report” you write the municipality's account, the task force's remark and the next focus.",
        "A short course on chosen themes has no development plan, and Plan is then not shown.",
      ],
    },
    {
      title: "Check and mend",
      lines: [
        "Check under Course finds what is missing, unreadable or inconsistent, and leads to the cell. Nothing is changed.",
        "“Mend what Sagslup can” puts formulas, lists, names and protection back. No answer is changed.",
        "Where a sheet or a column is deleted, the button “Make a new workbook” comes up afterwards. The open workbook is not changed.",
      ],
    },
    {
      title: "Draw cases for VISO",
      lines: ["The draw under Course is spread over the benefits. The seed is written on the sheet Forside, so that the draw can be repeated and verified."],
    },
    {
      title: "Files for others, reports and answers from outside",
      lines: [
        "At the bottom of Forløb, forms open for those who answer, and files for the municipality, its leaders and VISO. They open as new workbooks without a name: save them, and send them.",
        "\"Take answers in\" reads the files that come back, as often as you like. Where an answer was changed on the way, both stand in the cell, and neither counts until you have chosen.",
        "The reports are downloaded as Word files and the schedule as a calendar. Where a text holds a case's cover name or something like a CPR number, the report is not made.",
        "Under \"Change since the last measurement\" an earlier workbook is held against this one.",
      ],
    },
    {
      title: "Names, CPR numbers and sensitive facts",
      lines: [
        "Cases have pseudonyms, and people are named by their role. Never write names, addresses or CPR numbers; the key to the pseudonyms stays with the municipality.",
        "Sagslup sends nothing out of Excel and keeps nothing outside the workbook.",
      ],
    },
    {
      title: "Several people in one workbook",
      lines: [
        "On OneDrive or SharePoint several people can work in the workbook at once. An answer is a cell, so that two people do not write over each other when each has cases of their own.",
        "Where two people are to assess the same cases on their own, each has a sheet, A and B.",
      ],
    },
  ],
  shortcuts: "Shortcuts in Excel",
  shortcutsHelp: "On a Mac: Command for Ctrl, and Option for Alt.",
  keys: "Keys in Review",
  technical: {
    title: "Technical information",
    help: "For whoever helps you: which Excel this is, and which kinds of problems Sagslup has seen. Nothing from your sheets is in it.",
    copy: "Copy the technical information",
    copied: "The information is copied.",
  },
  selfTest: {
    title: "Self-test of Excel",
    help: "Asks Excel about what Sagslup takes for granted and only Excel can answer. It takes a couple of minutes. Run it in a new, blank workbook: sheets are made and deleted again, and after that nothing can be undone.",
    run: "Run the self-test",
    stop: "Stop",
    running: (done, all) => `${done} of ${all} questions asked`,
    notBlank: "The workbook is not blank, so nothing was run. Make a new, blank workbook, open Sagslup in it, and try again.",
    failed: "Excel did not answer as it should. Close the workbook without saving it, and try again in a new one.",
    found: (asAssumed, otherwise) => (otherwise === 0 ? `${asAssumed} answers are as expected.` : `${asAssumed} answers are as expected, ${otherwise} are not.`),
    result: "Result, to be copied. It says nothing of your cases.",
  },
};
