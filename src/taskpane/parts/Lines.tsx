import type { ReactElement } from "react";
import { CappedList } from "./CappedList";

export function Lines({ lines }: { readonly lines: readonly string[] }): ReactElement {
  return (
    <CappedList items={lines} keyOf={(_, at) => String(at)} className="bulleted">
      {(line) => line}
    </CappedList>
  );
}
