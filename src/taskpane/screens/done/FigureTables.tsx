import type { ReactElement } from "react";
import type { Evaluation } from "../../../core/domain/evaluation";
import { hasResults } from "../../../core/domain/phase";
import { EMPTY_CELL, type FigureRow, type FigureTable } from "../../../core/tables/figureTable";
import { figureTables } from "../../../core/tables/figureTables";
import { figureText } from "../../../core/texts/figureText";
import { Disclosure } from "../../parts/Disclosure";
import { useDoneTexts } from "../../paneTools";
import type { OpenFigure } from "../explanation/useOpenFigure";
import { CellExplanation, CellValue } from "./CellValue";
import { UnitBars } from "./UnitBars";

interface Settings {
  readonly evaluation: Evaluation;
  readonly open: OpenFigure;
}

/** The tables of groups: results against the minimum as bars, the others closed at first once there are results. */
export function FigureTables({ evaluation, open }: Settings): ReactElement {
  const { report } = useDoneTexts();
  return (
    <>
      {figureTables(evaluation)
        .filter(({ rowsOf }) => rowsOf === "groups")
        .map((table) =>
          table.code === "unitResults" ? (
            <UnitBars key={table.code} {...{ table, evaluation, open }} />
          ) : (
            <Disclosure
              key={table.code}
              label={report.tableTitle(table.code, evaluation)}
              level={2}
              isOpenAtFirst={!hasResults(evaluation)}
            >
              {() => <GroupTable {...{ table, evaluation, open }} />}
            </Disclosure>
          ),
        )}
    </>
  );
}

/** For each row its name, then pairs of heading and figure: any number of columns fits the narrowest pane. */
export function GroupTable({
  table,
  evaluation,
  open,
}: Settings & { readonly table: FigureTable }): ReactElement {
  const { report } = useDoneTexts();
  return (
    <>
      {table.rows.map((row, index) =>
        row.role === "heading" ? (
          <h3 key={index}>{report.unitTypeHeading(row.unitType, evaluation)}</h3>
        ) : (
          <GroupRow
            key={index}
            id={`${table.code}-${index}`}
            {...{ row, table, evaluation, open }}
          />
        ),
      )}
      {table.notes.map((note, index) => (
        <p key={index} className="hint">
          {report.note(note, evaluation)}
        </p>
      ))}
    </>
  );
}

function GroupRow({
  id,
  row,
  table: { columns },
  evaluation,
  open,
}: Settings & {
  readonly id: string;
  readonly row: Exclude<FigureRow, { role: "heading" }>;
  readonly table: FigureTable;
}): ReactElement {
  const { report } = useDoneTexts();
  const [first = EMPTY_CELL, ...cells] = row.cells;
  const name =
    row.role === "total"
      ? report.totalLabel(row.label, evaluation)
      : figureText(first, report.figures);
  return (
    <div className="figure-row" role="group" aria-label={name}>
      <p className="name">{name}</p>
      <dl>
        {columns.slice(1).map((column, index) => (
          <div key={column}>
            <dt>{report.columnHeader(column, evaluation)}</dt>
            <dd>
              <CellValue
                id={`${id}-${column}`}
                cell={cells[index] ?? EMPTY_CELL}
                {...{ row, open }}
              />
            </dd>
          </div>
        ))}
      </dl>
      {columns.slice(1).map((column, index) => (
        <CellExplanation
          key={column}
          id={`${id}-${column}`}
          cell={cells[index] ?? EMPTY_CELL}
          {...{ row, evaluation, open }}
        />
      ))}
    </div>
  );
}
