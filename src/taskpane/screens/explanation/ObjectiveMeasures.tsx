import type { ReactElement } from "react";
import type { ObjectiveEvaluation } from "../../../core/domain/evaluation";
import type { Figure } from "../../../core/domain/figure";
import { cellPlace, type Place } from "../../../core/domain/place";
import { CappedList } from "../../parts/CappedList";
import { Disclosure } from "../../parts/Disclosure";
import { useDoneTexts } from "../../paneTools";
import { NamedRow } from "./NamedRow";

/** One row of `Indicatori` or `Attività`: where it is, and its figure; null while it waits, and beside a fault. */
interface Measure {
  readonly row: number;
  readonly name: string | null;
  readonly figure: Figure | null;
  readonly isWaiting: boolean;
  readonly place: Place;
}

/** What measures an objective, row by row: how each figure comes about, and where it stands. */
export function ObjectiveMeasures({
  evaluated,
}: {
  readonly evaluated: ObjectiveEvaluation;
}): ReactElement | null {
  const { explanation: words } = useDoneTexts();
  const source = evaluated.indicators.length > 0 ? "indicators" : "activities";
  const measures = measuresOf(evaluated);
  if (measures.length === 0) return null;
  return (
    <Disclosure label={words.measures(source, measures.length)} level={null}>
      {() => (
        <CappedList items={measures} keyOf={({ row }) => String(row)} className="plain-list nested">
          {(measure) => <MeasureLine measure={measure} />}
        </CappedList>
      )}
    </Disclosure>
  );
}

function MeasureLine({
  measure: { name, figure, isWaiting, place },
}: {
  readonly measure: Measure;
}): ReactElement {
  const { explanation: words, value } = useDoneTexts();
  const band = figure?.trace.rule === "indicator" ? figure.trace.band : null;
  return (
    <>
      <NamedRow place={place}>{name ?? words.unnamedMeasure}</NamedRow>
      {figure !== null && (
        <p>
          <b>{value(figure.shown, figure.places)}</b>. {words.sentence(figure)}
        </p>
      )}
      {isWaiting && <p>{words.waiting}</p>}
      {band !== null && (
        <NamedRow place={cellPlace("bands", band.step.row, "from")}>
          {words.band(band.name)}
        </NamedRow>
      )}
    </>
  );
}

function measuresOf({ indicators, activities }: ObjectiveEvaluation): readonly Measure[] {
  return [
    ...indicators.map(({ indicator, achievement }) => ({
      row: indicator.row,
      name: indicator.name,
      figure: achievement,
      isWaiting: indicator.values.actual === null,
      place: cellPlace("indicators", indicator.row, "actual"),
    })),
    ...activities.map(({ activity, achievement }) => ({
      row: activity.row,
      name: activity.name,
      figure: achievement,
      isWaiting: activity.progress === null && activity.isCompleted === null,
      place: cellPlace(
        "activities",
        activity.row,
        activity.progress === null ? "completed" : "progress",
      ),
    })),
  ];
}
