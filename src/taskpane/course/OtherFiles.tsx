import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useTexts } from "../shell/useTexts.ts";

const useStyles = makeStyles({
  files: { margin: 0 },
  about: { margin: `0 0 ${tokens.spacingVerticalM}` },
  command: { display: "block", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, userSelect: "all" },
});

/** Files that Excel does not let a pane hand out, each with the command that makes it from the saved workbook. */
export function OtherFiles(): React.JSX.Element {
  const styles = useStyles();
  const { course: texts } = useTexts();
  return (
    <>
      <Text size={200}>{texts.filesHelp}</Text>
      <dl className={styles.files}>
        {texts.files.map(({ what, command }) => (
          <div key={command}>
            <dt><Text weight="semibold">{what}</Text></dt>
            <dd className={styles.about}><code className={styles.command}>npm run --silent sagslup -- {command}</code></dd>
          </div>
        ))}
      </dl>
    </>
  );
}
