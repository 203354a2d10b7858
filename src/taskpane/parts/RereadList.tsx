import type { ReactElement } from "react";
import type { RereadCell } from "../../core/publishing/reread";
import { useSetupTexts } from "../paneTools";
import { CappedList } from "./CappedList";
import { PlaceLink } from "./PlaceLink";

/** *Da rileggere prima di pubblicare*: cells whose text may be about a person. Nothing where there are none. */
export function RereadList({ cells }: { readonly cells: readonly RereadCell[] }): ReactElement {
  const words = useSetupTexts().publishing;
  if (cells.length === 0) return <></>;
  return (
    <>
      <h2>{words.title(cells.length)}</h2>
      <p className="hint">{words.explanation}</p>
      <CappedList items={cells} keyOf={({ cell }) => cell}>
        {(each) => (
          <PlaceLink target={{ kind: "cell", reference: each.cell }}>{words.cell(each)}</PlaceLink>
        )}
      </CappedList>
    </>
  );
}
