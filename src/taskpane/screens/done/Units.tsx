import type { ReactElement } from "react";
import type { Evaluation, UnitEvaluation } from "../../../core/domain/evaluation";
import { fixedText } from "../../../core/numeric/decimal";
import { compare, type Exact } from "../../../core/numeric/exact";
import { useDoneTexts } from "../../paneTools";
import { explainEvaluation, explainMeasure } from "../explanation/explanations";
import { FigureButton, OpenedExplanation } from "../explanation/FigureButton";
import type { OpenFigure } from "../explanation/useOpenFigure";
import { Bar } from "./Bar";

/** Each unit against its minimum expected: bars, with their figures. Nothing where no unit has a result. */
export function Units({
  evaluation,
  open,
}: {
  readonly evaluation: Evaluation;
  readonly open: OpenFigure;
}): ReactElement | null {
  const words = useDoneTexts().units;
  const { unitsEvaluatedOn } = evaluation.plan.parameters;
  const units = evaluation.units.filter(
    ({ kind, unitResult }) => kind === unitsEvaluatedOn && unitResult !== null,
  );
  if (units.length === 0) return null;
  const columns = {
    hasMinimum: units.some(({ minimum }) => minimum !== null),
    hasEvaluations: units.some((unit) => unit.evaluation !== null),
  };
  return (
    <section>
      <h2 id="units-title">{words.title(evaluation)}</h2>
      <table className="figures units" aria-labelledby="units-title">
        <thead>
          <tr>
            <th scope="col">{words.result}</th>
            {columns.hasMinimum && <th scope="col">{words.minimum}</th>}
            {columns.hasEvaluations && <th scope="col">{words.evaluation}</th>}
          </tr>
        </thead>
        {units.map((unit, index) => (
          <UnitRows key={index} {...{ unit, index, evaluation, open, columns }} />
        ))}
      </table>
    </section>
  );
}

interface Columns {
  readonly hasMinimum: boolean;
  readonly hasEvaluations: boolean;
}

function UnitRows({
  unit,
  index,
  evaluation,
  open,
  columns,
}: {
  readonly unit: UnitEvaluation;
  readonly index: number;
  readonly evaluation: Evaluation;
  readonly open: OpenFigure;
  readonly columns: Columns;
}): ReactElement | null {
  const { units: words, value, entered } = useDoneTexts();
  const { unitResult, minimum, evaluation: evaluated } = unit;
  if (unitResult === null) return null;
  const shown = value(unitResult.shown, unitResult.places);
  const least = minimum === null ? null : entered(minimum);
  const isBelow = minimum !== null && compare(unitResult.exact, minimum) < 0;
  const ids = { result: `unit-${index}-result`, evaluation: `unit-${index}-evaluation` };
  const width = 1 + Number(columns.hasMinimum) + Number(columns.hasEvaluations);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={width}>
          {unit.unit.name}
          {isBelow && <span className="below"> {words.below}</span>}
        </th>
      </tr>
      <tr>
        <td>
          <FigureButton id={ids.result} value={shown} open={open} />
        </td>
        {columns.hasMinimum && <td>{least ?? words.withoutMinimum}</td>}
        {columns.hasEvaluations && (
          <td>
            {evaluated !== null && (
              <FigureButton
                id={ids.evaluation}
                value={value(evaluated.shown, evaluated.places)}
                open={open}
              />
            )}
          </td>
        )}
      </tr>
      <tr className="unit-bar">
        <td colSpan={width}>
          <Bar
            label={words.bar(unit.unit.name, shown, least)}
            value={position(unitResult.shown, unitResult.places)}
            minimum={minimum === null ? null : position(minimum, 2)}
          />
          <OpenedExplanation
            id={ids.result}
            explanation={explainMeasure(unitResult, unit, evaluation)}
            open={open}
          />
          {evaluated !== null && (
            <OpenedExplanation
              id={ids.evaluation}
              explanation={explainEvaluation(evaluated, unit, evaluation)}
              open={open}
            />
          )}
        </td>
      </tr>
    </tbody>
  );
}

/** Where a figure stands on the scale from 0 to 100: for drawing, never for reading. */
function position(figure: Exact, places: number): number {
  return Math.min(100, Math.max(0, Number(fixedText(figure, places))));
}
