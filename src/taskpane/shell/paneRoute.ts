export const TABS = ["course", "review", "findings", "overview"] as const;
export type TabName = (typeof TABS)[number];

/** What a tab is to do once it is shown. */
export type Errand = "check" | "nextUnanswered";

interface Destination {
  readonly tab: TabName;
  readonly errand?: Errand;
}

/**
 * What the ribbon and the shortcuts ask for: manifest.xml and shortcuts.json call these names, and Office the function that
 * index.tsx gives to each.
 */
const COMMANDS = {
  showCourse: { tab: "course" },
  check: { tab: "course", errand: "check" },
  showReview: { tab: "review" },
  nextUnanswered: { tab: "review", errand: "nextUnanswered" },
  showFindings: { tab: "findings" },
  showOverview: { tab: "overview" },
} as const satisfies Record<string, Destination>;

export type Command = keyof typeof COMMANDS;
export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly Command[];

/**
 * Which tab the pane shows, and what is still to be done there. It may be told before there is anything to see: a command
 * starts a pane that was closed, and the tab finds its errand when it comes.
 */
export class PaneRoute {
  readonly #listeners = new Set<() => void>();
  #tab: TabName = "course";
  #errand: Errand | null = null;

  get tab(): TabName {
    return this.#tab;
  }

  get errand(): Errand | null {
    return this.#errand;
  }

  /** Calls the listener after every change, until the function that it returns is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** A person chose a tab: what was asked for before is no longer wanted. */
  show(tab: TabName): void {
    this.#set(tab, null);
  }

  follow(command: Command): void {
    const { tab, errand }: Destination = COMMANDS[command];
    this.#set(tab, errand ?? null);
  }

  /** Whether the errand is there to be run; from now on it is not. */
  take(errand: Errand): boolean {
    if (this.#errand !== errand) return false;
    this.#set(this.#tab, null);
    return true;
  }

  #set(tab: TabName, errand: Errand | null): void {
    this.#tab = tab;
    this.#errand = errand;
    for (const listener of this.#listeners) listener();
  }
}
