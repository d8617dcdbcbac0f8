import { Button, Field, Image, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";

const useStyles = makeStyles({
  page: { minHeight: "100vh" },
  header: { display: "flex", flexDirection: "column", alignItems: "center", padding: "64px 16px 24px", backgroundColor: tokens.colorNeutralBackground3 },
  title: { fontSize: tokens.fontSizeHero900, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground1 },
  hero: { display: "flex", flexDirection: "column", alignItems: "center" },
  promises: { padding: 0, listStyleType: "none" },
  promise: { display: "flex", paddingBottom: tokens.spacingVerticalL, fontSize: tokens.fontSizeBase400 },
  sign: { marginRight: tokens.spacingHorizontalS, fill: "currentcolor" },
  writing: { display: "flex", flexDirection: "column", alignItems: "center" },
});

const PROMISES = ["Does more in the program that is known already", "Opens what was out of reach", "Looks as a person would draw it"];

/** What the first screen of Microsoft's template has: a picture and a title, three lines with signs, a field and a button. */
export function Greeting({ onInsert }: { readonly onInsert: (text: string) => void }): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <section className={styles.header}>
        <Image width="90" height="90" src="assets/icon-80.png" alt="A new task pane" />
        <h1 className={styles.title}>Good day</h1>
      </section>
      <section className={styles.hero}>
        <h2>What an add-in gives</h2>
        <ul className={styles.promises}>
          {PROMISES.map((promise) => (
            <li key={promise} className={styles.promise}>
              <svg className={styles.sign} width="24" height="24" viewBox="0 0 24 24" aria-hidden><circle cx="12" cy="12" r="8" /></svg>
              <span>{promise}</span>
            </li>
          ))}
        </ul>
      </section>
      <Writing onInsert={onInsert} />
    </div>
  );
}

function Writing({ onInsert }: { readonly onInsert: (text: string) => void }): React.JSX.Element {
  const styles = useStyles();
  const [text, setText] = useState("Words to begin with.");
  return (
    <div className={styles.writing}>
      <Field size="large" label="What is to stand in the sheet">
        <Textarea size="large" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Field>Then press the button.</Field>
      <Button appearance="primary" size="large" onClick={() => onInsert(text)}>Put it there</Button>
    </div>
  );
}
