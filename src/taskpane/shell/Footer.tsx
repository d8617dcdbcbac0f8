import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useBookState } from "../book/useBook.ts";
import { useTexts } from "./useTexts.ts";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
});

interface FooterProps {
  readonly onLanguage: () => void;
  readonly onHelp: () => void;
}

/** The name, the other language, the help, and whether what was answered is in the sheet. Said aloud when it changes. */
export function Footer({ onLanguage, onHelp }: FooterProps): React.JSX.Element {
  const { shell, book } = useTexts();
  const state = useBookState();
  return (
    <footer className={useStyles().footer}>
      <Text size={200}>
        {shell.name} · <Link as="button" onClick={onLanguage}>{shell.language}</Link> · <Link as="button" onClick={onHelp}>{shell.help}</Link>
      </Text>
      <Text size={200} role="status">
        {state.kind !== "open" ? "" : state.saving ? book.saving : state.failed === null ? `✓ ${book.saved}` : `✗ ${book.notSaved}`}
      </Text>
    </footer>
  );
}
