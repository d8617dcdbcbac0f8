import { useState } from "react";
import type { Problem } from "../../review/problem.ts";
import { useTexts } from "../shell/useTexts.ts";

/** What came of a piece of work, in words, and what a person should look at. */
export interface Outcome {
  readonly said: string;
  readonly problems: readonly Problem[];
}

export interface Work {
  readonly busy: boolean;
  /** Of the latest piece of work; null before the first, and while one is done. */
  readonly outcome: Outcome | null;
  /** Does a piece of work; nothing while another is done. What breaks off is said, and has changed nothing. */
  readonly run: (work: () => Promise<Outcome>) => void;
}

/** One piece of work at a time. */
export function useWork(): Work {
  const { files: texts } = useTexts();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const run = (work: () => Promise<Outcome>): void => {
    if (busy) return;
    setBusy(true);
    setOutcome(null);
    // In a promise from the start, so that what is thrown at once is caught too.
    void Promise.resolve()
      .then(work)
      .catch((): Outcome => ({ said: texts.failed, problems: [] }))
      .then((done) => {
        setOutcome(done);
        setBusy(false);
      });
  };
  return { busy, outcome, run };
}

/** A piece of work that could not be done, and why. */
export function refusedWork(...problems: readonly Problem[]): Outcome {
  return { said: "", problems };
}
