import { agreementInWords } from "../../actions/agreementInWords.ts";
import { compareTwoReviewers } from "../../actions/compareTwoReviewers.ts";
import type { Analysis } from "../../review/analysis.ts";
import { useTexts } from "../shell/useTexts.ts";
import { useFilesStyles } from "./useFilesStyles.ts";
import { WordLines } from "./WordLines.tsx";

/** How far two reviewers of the same cases agree; nothing is drawn where no case has two. */
export function Agreement({ analysis }: { readonly analysis: Analysis }): React.JSX.Element | null {
  const styles = useFilesStyles();
  const { files: texts } = useTexts();
  const lines = agreementInWords(compareTwoReviewers(analysis));
  if (lines.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{texts.agreement}</h3>
      <WordLines lines={lines} />
    </>
  );
}
