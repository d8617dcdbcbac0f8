import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  sign: {
    flexShrink: 0,
    minWidth: "20px",
    padding: `1px ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "center",
  },
});

/** A key of the keyboard. Those who do not see it hear the button's own words; the key is told in the list of keys. */
export function KeySign({ children }: { readonly children: string }): React.JSX.Element {
  return (
    <kbd aria-hidden className={useStyles().sign}>
      {children}
    </kbd>
  );
}
