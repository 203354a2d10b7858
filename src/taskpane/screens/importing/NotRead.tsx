import type { ReactElement } from "react";
import type { PlaceContent } from "../../../app/importSheet";
import { Lines } from "../../parts/Lines";
import { useSetupTexts } from "../../paneTools";

/** What of the sheet is not copied, and why. */
export function NotRead({
  content: { others, hiddenRows, hiddenColumns },
}: {
  readonly content: PlaceContent;
}): ReactElement | null {
  const words = useSetupTexts().importing.notRead;
  if (others.length + hiddenRows.length + hiddenColumns.length === 0) return null;
  return (
    <section>
      <h2>{words.title}</h2>
      <Lines
        lines={[
          ...others.map(words.other),
          ...(hiddenRows.length === 0 ? [] : [words.hiddenRows(hiddenRows)]),
          ...(hiddenColumns.length === 0 ? [] : [words.hiddenColumns(hiddenColumns)]),
        ]}
      />
    </section>
  );
}
