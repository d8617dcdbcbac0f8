import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { Word } from "../../text/danish/words.ts";

// A list is as wide as its longest word, unless it is told otherwise.
const useStyles = makeStyles({ field: { minWidth: 0, gridTemplateColumns: "minmax(0, 1fr)" }, select: { minWidth: 0 } });

interface WordSelectProps<Code extends string> {
  readonly label: string;
  readonly words: readonly Word<Code>[];
  readonly value: Code | "";
  /** What stands for no choice; left out, one has to be made. */
  readonly blank?: string;
  readonly onChange: (code: Code | "") => void;
}

/** One choice among the words that stand in the sheet's list. */
export function WordSelect<Code extends string>({ label, words, value, blank, onChange }: WordSelectProps<Code>): React.JSX.Element {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field}>
      <Select className={styles.select} value={value} onChange={(_, chosen) => onChange(words.find(({ code }) => code === chosen.value)?.code ?? "")}>
        {blank !== undefined && <option value="">{blank}</option>}
        {words.map(({ code, word }) => (
          <option key={code} value={code}>{word}</option>
        ))}
      </Select>
    </Field>
  );
}
