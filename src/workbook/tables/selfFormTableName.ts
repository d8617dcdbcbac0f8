/** The table of the self-evaluation's form: a row for each part of each criterion. */
export const SELF_FORM_TABLE = "sag_selvevaluering";
