import { createContext, useContext } from "react";
import type { HostFacts } from "./technicalReport.ts";

export const HostContext = createContext<HostFacts | null>(null);

export function useHostFacts(): HostFacts {
  const facts = useContext(HostContext);
  if (facts === null) throw new Error("No HostContext above this component.");
  return facts;
}
