import { createContext, useContext } from "react";

/** What the self-test found, as far as the pane looks into it; the rest is for those who read the result. */
export interface SelfTestFindings {
  readonly probes: readonly { readonly outcome: string }[];
}

/** Asks Excel what only Excel can answer; null where the workbook is not blank. `tell` says whether to go on. */
export type SelfTest = (tell: (done: number, all: number) => boolean) => Promise<SelfTestFindings | null>;

export const SelfTestContext = createContext<SelfTest | null>(null);

export function useSelfTest(): SelfTest {
  const selfTest = useContext(SelfTestContext);
  if (selfTest === null) throw new Error("No SelfTestContext above this component.");
  return selfTest;
}
