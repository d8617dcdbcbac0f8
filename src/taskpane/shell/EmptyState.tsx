import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  empty: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalS, padding: `${tokens.spacingVerticalXXL} 0` },
});

interface EmptyStateProps {
  readonly title: string;
  readonly help: string;
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

/** Where there is nothing yet: what will be here, and what to do to get there. */
export function EmptyState({ title, help, action }: EmptyStateProps): React.JSX.Element {
  return (
    <section className={useStyles().empty}>
      <Text as="h2" size={400} weight="semibold">{title}</Text>
      <Text>{help}</Text>
      {action && <Button appearance="primary" onClick={action.onClick}>{action.label}</Button>}
    </section>
  );
}
