import { Component } from "react";
import { EmptyState } from "./EmptyState.tsx";
import { useTexts } from "./useTexts.ts";

interface StoppedBoundaryProps {
  readonly children: React.ReactNode;
}

/**
 * Stands in for a part of the pane that a mistake of ours has ended, so that tabs, help and what is being saved go on. React
 * takes a class for this and nothing else. Give it a `key` per part: another part begins unharmed.
 */
export class StoppedBoundary extends Component<StoppedBoundaryProps, { readonly isStopped: boolean }> {
  override state = { isStopped: false };

  static getDerivedStateFromError(): { readonly isStopped: boolean } {
    return { isStopped: true };
  }

  override render(): React.ReactNode {
    return this.state.isStopped ? <StoppedNotice onStartAgain={() => this.setState({ isStopped: false })} /> : this.props.children;
  }
}

function StoppedNotice({ onStartAgain }: { readonly onStartAgain: () => void }): React.JSX.Element {
  const { shell: texts } = useTexts();
  return <EmptyState title={texts.stopped} help={texts.stoppedHelp} action={{ label: texts.startAgain, onClick: onStartAgain }} />;
}
