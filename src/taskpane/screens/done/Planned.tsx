import type { ReactElement, ReactNode } from "react";
import type {
  Evaluation,
  UnitEvaluation,
  WeighedEvaluation,
} from "../../../core/domain/evaluation";
import { useDoneTexts, usePaneTools } from "../../paneTools";
import { explainWeights } from "../explanation/explanations";
import { FigureButton, OpenedExplanation } from "../explanation/FigureButton";
import type { OpenFigure } from "../explanation/useOpenFigure";

interface Settings {
  readonly evaluation: Evaluation;
  readonly open: OpenFigure;
}

/** In Programmazione: how many objectives of each kind and of each unit, and what they weigh together. */
export function Planned({ evaluation, open }: Settings): ReactElement {
  const { kinds: kindWords } = usePaneTools().texts.ready.objectives;
  const words = useDoneTexts().planned;
  const kinds = evaluation.kinds.map((group) => ({ name: kindWords[group.kind], group }));
  const units = evaluation.units
    .filter(({ totalWeight }) => totalWeight !== null)
    .map((group) => ({ name: group.unit.name, group }));
  return (
    <>
      <Groups id="planned-kinds" title={words.kinds} rows={kinds} {...{ evaluation, open }} />
      {units.length > 0 && (
        <Groups
          id="planned-units"
          title={words.units(evaluation)}
          rows={units}
          {...{ evaluation, open }}
        />
      )}
    </>
  );
}

interface GroupRow {
  readonly name: string;
  readonly group: WeighedEvaluation | UnitEvaluation;
}

function Groups({
  id,
  title,
  rows,
  evaluation,
  open,
}: Settings & {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly GroupRow[];
}): ReactElement {
  const words = useDoneTexts().planned;
  const hasExcluded = rows.some(({ group }) => group.counts.excluded > 0);
  return (
    <section>
      <h2 id={id}>{title}</h2>
      <table className="figures" aria-labelledby={id}>
        <thead>
          <tr>
            <td />
            <th scope="col">{words.assigned}</th>
            {hasExcluded && <th scope="col">{words.excluded}</th>}
            <th scope="col">{words.weight}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <GroupLines
              key={index}
              id={`${id}-${index}`}
              {...{ row, hasExcluded, evaluation, open }}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function GroupLines({
  id,
  row: { name, group },
  hasExcluded,
  evaluation,
  open,
}: Settings & {
  readonly id: string;
  readonly row: GroupRow;
  readonly hasExcluded: boolean;
}): ReactElement {
  const { planned: words, count, value } = useDoneTexts();
  const { counts, totalWeight } = group;
  if (totalWeight === null) return <tr>{cells(words.withoutWeight)}</tr>;
  const shown = value(totalWeight.shown, totalWeight.places);
  return (
    <>
      <tr>{cells(<FigureButton id={id} value={shown} open={open} />)}</tr>
      {open.openId === id && (
        <tr>
          <td colSpan={hasExcluded ? 4 : 3}>
            <OpenedExplanation
              explanation={explainWeights(totalWeight, group, evaluation)}
              {...{ id, open }}
            />
          </td>
        </tr>
      )}
    </>
  );

  function cells(weight: ReactNode): ReactElement {
    return (
      <>
        <th scope="row">{name}</th>
        <td>{count(counts.assigned)}</td>
        {hasExcluded && <td>{count(counts.excluded)}</td>}
        <td>{weight}</td>
      </>
    );
  }
}
