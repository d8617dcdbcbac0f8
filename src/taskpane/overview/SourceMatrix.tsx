import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { CriterionSummary, SourceType } from "../../findings/summary.ts";
import type { Sign } from "../../review/observation.ts";
import type { SelfCount } from "../../scoring/counts.ts";
import { isFew } from "../../scoring/selfFlags.ts";
import { MATRIX_HEADERS } from "../../text/danish/matrix.ts";
import { SELF_FLAG_WORDS, SIGN_WORDS, SIGNAL_WORDS } from "../../text/danish/signals.ts";
import { SOURCE_TYPE_WORDS, wordFor } from "../../text/danish/words.ts";
import { statusCell } from "../../workbook/tables/statusCell.ts";
import { PALETTE } from "../shell/palette.ts";
import { useTexts } from "../shell/useTexts.ts";

const SOURCES: readonly SourceType[] = SOURCE_TYPE_WORDS.map(({ code }) => code);

const useStyles = makeStyles({
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  // Eight sources stand beside each other in the narrowest pane, so their names are read upwards, as on the sheet.
  source: { paddingTop: tokens.spacingVerticalXS, backgroundColor: tokens.colorNeutralBackground1, verticalAlign: "bottom", textAlign: "center", fontWeight: tokens.fontWeightRegular },
  // The names stay in view while the criteria pass under them, where the pane is high enough to show more than the names.
  head: { "@media (min-height: 480px)": { position: "sticky", top: 0 } },
  upright: { writingMode: "vertical-rl", transform: "rotate(180deg)", whiteSpace: "nowrap" },
  criterion: { paddingTop: tokens.spacingVerticalS, borderTop: `1px solid ${tokens.colorNeutralStroke2}`, textAlign: "start", fontWeight: tokens.fontWeightSemibold },
  status: { display: "block", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  sign: { textAlign: "center", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  strength: { color: PALETTE.strength },
  challenge: { color: PALETTE.challenge },
});

interface SourceMatrixProps {
  readonly criteria: readonly CriterionSummary[];
  readonly self: readonly SelfCount[];
  readonly nameOf: (criterion: string) => string;
}

/** Criterion × source: the way that each source points, as a symbol, and what they say together. */
export function SourceMatrix({ criteria, self, nameOf }: SourceMatrixProps): React.JSX.Element {
  const styles = useStyles();
  const { overview: texts } = useTexts();
  // As on the sheet: the way that one or two persons' answers point is nearly what they answered.
  const few = new Set(self.filter(isFew).map(({ criterion }) => criterion));
  return (
    <section>
      <h3>{texts.matrix}</h3>
      <table className={styles.table} aria-label={texts.matrix}>
        <thead className={styles.head}>
          <tr>
            {SOURCES.map((source) => (
              <th key={source} scope="col" className={styles.source}>
                <span className={styles.upright}>{MATRIX_HEADERS[source]}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria.map((one) => (
            <Fragment key={one.criterion}>
              <tr>
                <th scope="rowgroup" colSpan={SOURCES.length} className={styles.criterion}>
                  {nameOf(one.criterion)}
                  <span className={styles.status}>{statusCell(one)}</span>
                </th>
              </tr>
              <tr>
                {SOURCES.map((source) => (source === "self" && few.has(one.criterion) ? <FewCell key={source} /> : <SignCell key={source} sign={one.sources[source]} />))}
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
      <p className={styles.status}>{texts.matrixHelp}</p>
    </section>
  );
}

function SignCell({ sign }: { readonly sign: Sign | undefined }): React.JSX.Element {
  const styles = useStyles();
  const word = SIGN_WORDS.find(({ code }) => code === sign);
  const look = sign === "+" ? styles.strength : sign === "-" ? styles.challenge : undefined;
  return <td className={mergeClasses(styles.sign, look)}>{word === undefined ? "" : word.symbol}</td>;
}

function FewCell(): React.JSX.Element {
  const symbol = SIGNAL_WORDS.find(({ code }) => code === "few")?.symbol;
  return <td className={useStyles().sign}><span role="img" aria-label={wordFor(SELF_FLAG_WORDS, "few")} title={wordFor(SELF_FLAG_WORDS, "few")}>{symbol}</span></td>;
}
