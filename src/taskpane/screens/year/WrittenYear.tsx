import type { ReactElement } from "react";
import type { Recorded } from "../../../app/recordYear";
import type { YearTexts } from "../../../core/texts/yearTexts";
import { Lines } from "../../parts/Lines";
import { PlaceLink } from "../../parts/PlaceLink";
import { useSetupTexts } from "../../paneTools";
import type { FinishedWork } from "../../state/setupStates";

/** What was noted of the year, or what the new one begins with. */
export function WrittenYear({
  work,
}: {
  readonly work: Extract<FinishedWork, { kind: "recordYear" | "beginYear" }>;
}): ReactElement {
  const { year: words } = useSetupTexts();
  if (work.kind === "beginYear") return <Lines lines={words.done.newYear(work.newYear)} />;
  const { recorded } = work;
  const { sheet } = recorded;
  return (
    <>
      <Lines lines={recordedLines(recorded, words.done)} />
      {sheet !== null && (
        <PlaceLink target={{ kind: "sheet", sheet }}>{words.openSheet(sheet)}</PlaceLink>
      )}
    </>
  );
}

function recordedLines(recorded: Recorded, texts: YearTexts): readonly string[] {
  const sheet = recorded.sheet ?? "";
  switch (recorded.kind) {
    case "monitoring":
      return [
        recorded.isAlready
          ? texts.monitoredAlready(recorded.date, sheet)
          : texts.monitored(recorded, sheet),
      ];
    case "approval":
      return [
        recorded.isAlready
          ? texts.approvedAlready(recorded.year, sheet)
          : texts.approved(recorded.year, recorded.objectives, sheet),
      ];
    case "variations":
      if (recorded.isWithoutPlan) return [texts.noApprovedPlan];
      return recorded.added.length === 0
        ? [texts.noVariations]
        : [
            texts.variations(recorded.added.length, sheet),
            ...recorded.added.map(({ kind, code, unit }) => texts.variation(kind, code, unit)),
          ];
  }
}
