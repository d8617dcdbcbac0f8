/** Estimates on which page each heading stands. By itself: its tables of letters' widths are three times as large as all the rest. */
export { estimatePageNumbers as pageNumbers } from "docx/layout";
