import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Evaluation, ObjectiveEvaluation } from "../../../core/domain/evaluation";
import { cellPlace } from "../../../core/domain/place";
import { quotedSheet, type Locator } from "../../../core/sheet/reading/locate";
import type { SelectedRow } from "../../commands";
import { useDoneTexts, usePaneTools } from "../../paneTools";
import { ObjectiveExplanation } from "./ObjectiveExplanation";

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
  const [shown, setShown] = useState<"nothing" | "noObjective" | ObjectiveEvaluation>("nothing");
  const explain = async (): Promise<void> => {
    const row = await commands.readSelectedRow();
    const found = row === null ? null : objectiveAt(row, evaluation, locate);
    setShown(found ?? "noObjective");
    if (found === null) announce(words.noObjective);
  };
  return (
    <section>
      <Button className="wide" onClick={() => void explain()}>
        {words.explain}
      </Button>
      {shown === "noObjective" && <p className="hint">{words.noObjective}</p>}
      {typeof shown === "object" && (
        <section className="explanation" aria-label={words.title} aria-live="polite">
          <h2>{words.title}</h2>
          <ObjectiveExplanation evaluated={shown} evaluation={evaluation} />
        </section>
      )}
    </section>
  );
}

function objectiveAt(
  { sheet, row }: SelectedRow,
  { objectives }: Evaluation,
  locate: Locator,
): ObjectiveEvaluation | null {
  const wanted = `${quotedSheet(sheet)}!${row}`;
  return (
    objectives.find(({ objective }) => {
      const { cell } = locate(cellPlace("objectives", objective.row, null));
      return cell?.replace(COLUMN_LETTERS, "") === wanted;
    }) ?? null
  );
}

/** Of the address at the end of a reference. */
const COLUMN_LETTERS = /[A-Z]+(?=\d+$)/;
