import { MessageBar, MessageBarBody } from "@fluentui/react-components";

/** Said when nothing is left to answer. */
export function AllAnswered({ text }: { readonly text: string }): React.JSX.Element {
  return (
    <MessageBar intent="success">
      <MessageBarBody>{text}</MessageBarBody>
    </MessageBar>
  );
}
