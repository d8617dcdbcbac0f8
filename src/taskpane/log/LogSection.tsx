import { Button, makeStyles, Spinner, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Problem } from "../../review/problem.ts";
import { logLine } from "../../workbook/log/logLine.ts";
import { logProblems, type VerifiedBlock } from "../../workbook/log/verifiedBlock.ts";
import { LOG_WORDS } from "../../text/danish/log.ts";
import type { Result } from "../../workbook/port.ts";
import { useBookStore } from "../book/useBook.ts";
import { useTexts } from "../shell/useTexts.ts";
import { WhoWrites } from "./WhoWrites.tsx";

/** Rows of each person's block; the command line shows all. */
const SHOWN = 5;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What the log has, whether it fits together, and what it cannot prove. */
export function LogSection(): React.JSX.Element {
  const styles = useStyles();
  const { log: texts } = useTexts();
  const store = useBookStore();
  const [read, setRead] = useState<Result<readonly VerifiedBlock[]> | "reading" | null>(null);
  const show = async (): Promise<void> => {
    setRead("reading");
    setRead(await store.log());
  };
  return (
    <div className={styles.section}>
      <Text size={200}>{texts.help}</Text>
      <WhoWrites />
      <Button onClick={() => void show()}>{texts.show}</Button>
      {read === "reading" ? <Spinner size="tiny" label={texts.reading} /> : read !== null && <Verified read={read} />}
    </div>
  );
}

function Verified({ read }: { readonly read: Result<readonly VerifiedBlock[]> }): React.JSX.Element {
  const styles = useStyles();
  const { log: texts } = useTexts();
  if (!read.ok) return <Text role="status">{read.problem.message}</Text>;
  const problems: readonly Problem[] = logProblems(read.value);
  return (
    <>
      <Text role="status">{read.value.length === 0 ? texts.empty : problems[0]?.message ?? texts.sound}</Text>
      {read.value.map(({ who, rows, receipt }) => (
        <div key={receipt}>
          <Text block weight="semibold">{texts.rows(who, rows.length)}</Text>
          <Text block>{texts.receipt(receipt)}</Text>
          <Text block size={200}>{texts.latest}</Text>
          <ul className={styles.list}>
            {rows.slice(-SHOWN).map((row) => (
              <li key={row.at(-1)}><Text size={200}>{logLine(row)}</Text></li>
            ))}
          </ul>
        </div>
      ))}
      {read.value.length > 0 && <Text size={200}>{texts.receiptHelp}</Text>}
      <Text size={200}>{LOG_WORDS.limits}</Text>
    </>
  );
}
