import type { ReactElement } from "react";
import type { CheckedWorkbook } from "../../../app/check";
import { cellPlace, type Place } from "../../../core/domain/place";
import { PlaceLink } from "../../parts/PlaceLink";
import { JobButton } from "../../parts/JobButton";
import { usePaneTools } from "../../paneTools";

/** The first cell to fill of each table that says what is to be assessed. */
const FIRST_CELLS: readonly Place[] = [
  cellPlace("units", 0, "unit"),
  cellPlace("objectives", 0, "operationalObjective"),
  cellPlace("counted", 0, "assigned"),
];

/** Links to the tables to fill that the workbook has. */
export function TableLinks({ check }: { readonly check: CheckedWorkbook }): ReactElement {
  const words = usePaneTools().texts.ready.tables;
  const places = FIRST_CELLS.map(check.locate);
  return (
    <ul className="plain-list" aria-label={words.label}>
      {places.map(
        ({ table, cell }) =>
          cell !== null && (
            <li key={table}>
              <PlaceLink target={{ kind: "cell", reference: cell }}>{words.link(table)}</PlaceLink>
            </li>
          ),
      )}
    </ul>
  );
}

/** In place of issues, while there is no objective yet: what to fill. */
export function EmptyPlan({ check }: { readonly check: CheckedWorkbook }): ReactElement {
  const words = usePaneTools().texts.ready.tables;
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.sentence}</p>
      <TableLinks check={check} />
      {check.tables.has("parameters") && (
        <JobButton job={{ kind: "readAnswers" }} label={words.questions} />
      )}
    </section>
  );
}
