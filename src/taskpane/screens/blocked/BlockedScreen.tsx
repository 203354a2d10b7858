import type { ReactElement } from "react";
import { Screen } from "../../parts/Screen";
import { usePaneTools } from "../../paneTools";
import type { Blocked } from "../../state/paneState";

/** Where the pane cannot work, and what to do. */
export function BlockedScreen({ blocked }: { readonly blocked: Blocked }): ReactElement {
  const { title, sentence } = usePaneTools().texts.blocked[blocked.reason];
  return (
    <Screen title={title}>
      <p>{sentence}</p>
    </Screen>
  );
}
