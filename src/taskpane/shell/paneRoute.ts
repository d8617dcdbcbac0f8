export const TABS = ["course", "review", "findings", "overview"] as const;
export type TabName = (typeof TABS)[number];
/** What the pane may show: a tab, or the help, which has none. */
export type ViewName = TabName | "help";

/** What a view is to do once it is shown. */
export type Errand = "check" | "nextUnanswered";

interface Destination {
  readonly view: ViewName;
  readonly errand?: Errand;
}

/**
 * What the ribbon and the shortcuts ask for: manifest.xml and shortcuts.json call these names, and Office the function that
 * index.tsx gives to each.
 */
const COMMANDS = {
  showCourse: { view: "course" },
  check: { view: "course", errand: "check" },
  showReview: { view: "review" },
  nextUnanswered: { view: "review", errand: "nextUnanswered" },
  showFindings: { view: "findings" },
  showOverview: { view: "overview" },
  showHelp: { view: "help" },
} as const satisfies Record<string, Destination>;

export type Command = keyof typeof COMMANDS;
export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly Command[];

/**
 * Which view the pane shows, and what is still to be done there. It may be told before there is anything to see: a command
 * starts a pane that was closed, and the view finds its errand when it comes.
 */
export class PaneRoute {
  readonly #listeners = new Set<() => void>();
  #view: ViewName = "course";
  #errand: Errand | null = null;

  get view(): ViewName {
    return this.#view;
  }

  get errand(): Errand | null {
    return this.#errand;
  }

  /** Calls the listener after every change, until the function that it returns is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** A person chose a view: what was asked for before is no longer wanted. */
  show(view: ViewName): void {
    this.#set(view, null);
  }

  follow(command: Command): void {
    const { view, errand }: Destination = COMMANDS[command];
    this.#set(view, errand ?? null);
  }

  /** Whether the errand is there to be run; from now on it is not. */
  take(errand: Errand): boolean {
    if (this.#errand !== errand) return false;
    this.#set(this.#view, null);
    return true;
  }

  #set(view: ViewName, errand: Errand | null): void {
    this.#view = view;
    this.#errand = errand;
    for (const listener of this.#listeners) listener();
  }
}
