/** What Office hands to a function of the ribbon; a shortcut's function gets nothing. */
export interface CommandEvent {
  completed(): void;
}

/**
 * A function for Office that starts the work and answers at once, whatever becomes of it. Excel shows that the add-in is busy
 * until it is answered, and must not wait for a pane that is slow, closed or broken; the runtime lives on, so nothing is cut
 * off. What goes wrong behind the answer is for the pane to say; where it cannot be shown, there is nobody to say it.
 */
export function answeringCommand(work: () => Promise<unknown>): (event?: CommandEvent) => void {
  return (event) => {
    void started(work).catch(() => undefined);
    event?.completed();
  };
}

/** Also what `work` throws before it promises anything is a promise that is broken. */
async function started(work: () => Promise<unknown>): Promise<void> {
  await work();
}
