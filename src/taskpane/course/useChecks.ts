import { useState } from "react";
import type { Problem } from "../../review/problem.ts";
import type { Mended } from "../book/liveBook.ts";
import { useBookStore } from "../book/useBook.ts";
import { useTexts } from "../shell/useTexts.ts";

/** What has been found, and done, in the workbook by now. */
interface Checked {
  /** null: nobody has asked yet. */
  readonly problems: readonly Problem[] | null;
  /** null: nothing has been repaired since, or it has been taken back. */
  readonly repaired: Mended | null;
  /** For the live region. */
  readonly said: string;
}

interface Checking extends Checked {
  readonly working: boolean;
  readonly check: () => void;
  readonly repair: () => void;
  readonly undo: (takeBack: NonNullable<Mended["undo"]>) => void;
}

/** Looks for what is wrong, puts right what can be, and takes that back. */
export function useChecks(): Checking {
  const { course: texts } = useTexts();
  const store = useBookStore();
  const [working, setWorking] = useState(false);
  const [checked, setChecked] = useState<Checked>({ problems: null, repaired: null, said: "" });
  const run = async (work: () => Promise<Checked>): Promise<void> => {
    setWorking(true);
    setChecked(await work());
    setWorking(false);
  };
  const check = async (): Promise<Checked> => {
    const problems = await store.check();
    return { problems, repaired: null, said: problems.length === 0 ? texts.allWell : texts.problems(problems.length) };
  };
  const repair = async (): Promise<Checked> => {
    const repaired = await store.repair();
    return { problems: repaired.left, repaired, said: texts.repaired(repaired.mended.length, repaired.left.length) };
  };
  const undo = async (takeBack: NonNullable<Mended["undo"]>): Promise<Checked> => {
    const undone = await takeBack();
    await store.open();
    return { ...(await check()), said: undone.ok ? texts.undone(undone.value) : undone.problem.message };
  };
  return { ...checked, working, check: () => void run(check), repair: () => void run(repair), undo: (takeBack) => void run(() => undo(takeBack)) };
}
