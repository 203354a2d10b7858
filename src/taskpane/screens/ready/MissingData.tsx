import type { ReactElement } from "react";
import type { CheckedWorkbook } from "../../../app/check";
import type { LocatedIssue } from "../../../app/locatedIssues";
import { isMissing, missingCode, type MissingCode } from "../../../core/domain/missing";
import { cellPlace } from "../../../core/domain/place";
import { CappedList } from "../../parts/CappedList";
import { Disclosure } from "../../parts/Disclosure";
import { PlaceLink } from "../../parts/PlaceLink";
import { useDetailTexts } from "../../paneTools";
import type { DetailTexts } from "../../texts/language";

/** The data still missing: for each kind of them one sentence, then a link to each cell. */
export function MissingData({
  issues,
  check,
}: {
  readonly issues: readonly LocatedIssue[];
  readonly check: CheckedWorkbook;
}): ReactElement {
  const texts = useDetailTexts();
  const words = texts.missing;
  const names = cellNames(check, texts);
  return (
    <>
      {groupMissing(issues).map(({ code, cells }) => (
        <div key={code} className="issues issues-missing">
          <Disclosure label={words.title(code, cells.length)} level={2} isOpenAtFirst>
            {() => (
              <>
                <p className="hint">{words.rule(code)}</p>
                <CappedList items={cells} keyOf={(cell) => cell}>
                  {(cell) => (
                    <PlaceLink target={{ kind: "cell", reference: cell }}>
                      {names.get(cell) ?? cell}
                    </PlaceLink>
                  )}
                </CappedList>
              </>
            )}
          </Disclosure>
        </div>
      ))}
    </>
  );
}

interface MissingGroup {
  readonly code: MissingCode;
  readonly cells: readonly string[];
}

function groupMissing(issues: readonly LocatedIssue[]): readonly MissingGroup[] {
  const groups = new Map<MissingCode, string[]>();
  for (const { issue, cells } of issues.filter(isMissing)) {
    const code = missingCode(issue);
    if (code !== null) groups.set(code, [...(groups.get(code) ?? []), ...cells]);
  }
  return [...groups].map(([code, cells]) => ({ code, cells }));
}

/** What each cell that may lack something is about: an objective, or a row of objectives in numbers. */
function cellNames(
  { plan, locate }: CheckedWorkbook,
  texts: DetailTexts,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const objective of plan.objectives) {
    const name = texts.objective(objective, plan.units);
    const own = (["outcome", "grade"] as const).map((field) =>
      cellPlace("objectives", objective.row, field),
    );
    const measures = objective.measurement?.rows ?? [];
    for (const place of own) setName(locate(place).cell, name);
    for (const { awaits, name: measure } of measures) {
      setName(locate(awaits).cell, measure === null ? name : `${name}: ${measure}`);
    }
  }
  for (const row of plan.counted) {
    setName(locate(cellPlace("counted", row.row, "achieved")).cell, texts.counted(row, plan.units));
  }
  return names;

  function setName(cell: string | null, name: string): void {
    if (cell !== null) names.set(cell, name);
  }
}
