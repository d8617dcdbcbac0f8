import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useTexts } from "../shell/useTexts.ts";

const useStyles = makeStyles({
  files: { margin: 0 },
  about: { margin: `0 0 ${tokens.spacingVerticalM}` },
  command: { display: "block", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, userSelect: "all" },
});

/** The same files without the pane, each with the command that makes it from the saved workbook. */
export function CommandLineFiles(): React.JSX.Element {
  const styles = useStyles();
  const { files: texts } = useTexts();
  return (
    <details>
      <summary>{texts.commandLine}</summary>
      <Text size={200}>{texts.commandLineHelp}</Text>
      <dl className={styles.files}>
        {texts.commands.map(({ what, command }) => (
          <div key={command}>
            <dt><Text weight="semibold">{what}</Text></dt>
            <dd className={styles.about}><code className={styles.command}>npm run --silent sagslup -- {command}</code></dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
