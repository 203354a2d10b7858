import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Evaluation, ObjectiveEvaluation } from "../../../core/domain/evaluation";
import type { StaffEvaluation } from "../../../core/domain/staff";
import { cellPlace, type Place } from "../../../core/domain/place";
import { quotedSheet, type Locator } from "../../../core/sheet/reading/locate";
import type { SelectedRow } from "../../commands";
import { useDoneTexts, usePaneTools } from "../../paneTools";
import { FigureSentence, ObjectiveExplanation } from "./ObjectiveExplanation";

/** *Spiega la riga selezionata*: the objective in whose row the cursor is. */
export function SelectedRowExplanation({
  evaluation,
  locate,
}: {
  readonly evaluation: Evaluation;
  readonly locate: Locator;
}): ReactElement {
  const { commands, announce } = usePaneTools();
  const { selected: words } = useDoneTexts().explanation;
  const [shown, setShown] = useState<RowEvaluation | { readonly kind: "nothing" | "noObjective" }>({
    kind: "nothing",
  });
  const explain = async (): Promise<void> => {
    const row = await commands.readSelectedRow();
    const found = row === null ? null : evaluationAt(row, evaluation, locate);
    setShown(found ?? { kind: "noObjective" });
    if (found === null) announce(words.noObjective);
  };
  return (
    <section>
      <Button className="wide" onClick={() => void explain()}>
        {words.explain}
      </Button>
      {shown.kind === "noObjective" && <p className="hint">{words.noObjective}</p>}
      {(shown.kind === "objective" || shown.kind === "staff") && (
        <section className="explanation" aria-label={words.title} aria-live="polite">
          <h2>{words.title}</h2>
          {shown.kind === "objective" ? (
            <ObjectiveExplanation evaluated={shown.evaluated} evaluation={evaluation} />
          ) : (
            <StaffExplanation staff={shown.staff} />
          )}
        </section>
      )}
    </section>
  );
}

/** Without the name of the person, which nothing that was calculated knows. */
function StaffExplanation({
  staff: { unitPerformance },
}: {
  readonly staff: StaffEvaluation;
}): ReactElement {
  const { noStaffShare } = useDoneTexts().explanation.selected;
  return unitPerformance === null ? (
    <p>{noStaffShare}</p>
  ) : (
    <FigureSentence name="staffShare" figure={unitPerformance} />
  );
}

type RowEvaluation =
  | { readonly kind: "objective"; readonly evaluated: ObjectiveEvaluation }
  | { readonly kind: "staff"; readonly staff: StaffEvaluation };

/** What was calculated for a row of `Obiettivi` or of `Personale`. */
function evaluationAt(
  { sheet, row }: SelectedRow,
  { objectives, staff }: Evaluation,
  locate: Locator,
): RowEvaluation | null {
  const wanted = `${quotedSheet(sheet)}!${row}`;
  const isWanted = (place: Place): boolean =>
    locate(place).cell?.replace(COLUMN_LETTERS, "") === wanted;
  const evaluated = objectives.find(({ objective }) =>
    isWanted(cellPlace("objectives", objective.row, null)),
  );
  if (evaluated !== undefined) return { kind: "objective", evaluated };
  const ofStaff = staff.find((each) => isWanted(cellPlace("staff", each.row, null)));
  return ofStaff === undefined ? null : { kind: "staff", staff: ofStaff };
}

/** Of the address at the end of a reference. */
const COLUMN_LETTERS = /[A-Z]+(?=\d+$)/;
