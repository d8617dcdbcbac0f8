import { makeStyles, Text, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({ under: { paddingLeft: tokens.spacingHorizontalM } });

const UNDER = /^ +- /;

/** What the command line says, line by line: a line that begins with a dash stands under the one before it. */
export function WordLines({ lines }: { readonly lines: readonly string[] }): React.JSX.Element {
  const styles = useStyles();
  return (
    <div>
      {lines.map((line, index) => (
        <Text key={`${index} ${line}`} block {...(UNDER.test(line) && { size: 200, className: styles.under })}>{line.replace(UNDER, "– ")}</Text>
      ))}
    </div>
  );
}
