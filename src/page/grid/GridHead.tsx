import type { ReactElement } from "react";
import { columnLetters } from "../../core/workbook/address";
import { sizeAt, type SheetGeometry } from "./geometry";
import { HEADER_HEIGHT, NUMBER_WIDTH } from "./useScrolledRows";

/** The widths of the columns, the numbers of the rows before them. */
export function GridColumns({ geometry }: { readonly geometry: SheetGeometry }): ReactElement {
  return (
    <colgroup>
      <col style={{ width: `${String(NUMBER_WIDTH)}px` }} />
      {columnsOf(geometry).map((column) => (
        <col key={column} style={{ width: `${String(sizeAt(geometry.lefts, column))}px` }} />
      ))}
    </colgroup>
  );
}

interface LettersProps {
  readonly geometry: SheetGeometry;
  readonly activeColumn: number;
}

/** The row with the letters of the columns. */
export function GridLetters({ geometry, activeColumn }: LettersProps): ReactElement {
  return (
    <tr role="row" aria-rowindex={1} style={{ height: `${String(HEADER_HEIGHT)}px` }}>
      <td className="grid-corner" role="gridcell" aria-colindex={1} />
      {columnsOf(geometry).map((column) => (
        <th
          key={column}
          role="columnheader"
          scope="col"
          aria-colindex={column + 1}
          className={activeColumn === column ? "grid-letter grid-letter--active" : "grid-letter"}
        >
          {columnLetters(column)}
        </th>
      ))}
    </tr>
  );
}

function columnsOf({ lefts }: SheetGeometry): readonly number[] {
  return Array.from({ length: lefts.length - 2 }, (_, index) => index + 1);
}
