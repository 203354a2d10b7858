import type { RangeReference } from "../../core/workbook/reference";
import { failure, success, type Result } from "../../core/workbook/result";
import type { ShownCell } from "../../core/workbook/shownSheet";
import { accessTo, listFor, ruledPlace } from "./cellAccess";
import type {
  CellObstacle,
  ReadOnlyReason,
  SheetEdit,
  SheetView,
  TypedCell,
  WorkbookView,
} from "./workbookView";

/**
 * What pasting texts changes, the first of them into the first cell of the marked range; one text alone goes into each
 * marked cell. All or nothing: the first cell that cannot take its text is in the way; one that holds it already is not.
 */
export function pastedEdit(
  workbook: WorkbookView,
  sheet: SheetView,
  marked: RangeReference,
  texts: readonly (readonly string[])[],
): Result<SheetEdit, CellObstacle> {
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  const hiddenRows = new Set(sheet.rows.filter(({ height }) => height === 0).map(({ row }) => row));
  const cells: TypedCell[] = [];
  for (const { row, column, text } of placed(marked, texts)) {
    const present = rows.get(row)?.cells.find((cell) => cell.column === column);
    if (holds(present, text)) continue;
    const ruled = ruledPlace(sheet, { row, column }, marked.firstRow);
    const against = (reason: ReadOnlyReason) =>
      failure({ code: "notEditable" as const, reason, row, column });
    const access = accessTo(workbook, sheet, ruled, present?.formula !== undefined);
    if (!access.isEditable) return against(access.reason);
    if (hiddenRows.has(row) || sheet.columnWidths[column - 1] === 0) return against("hidden");
    const list = listFor(sheet, ruled);
    const word = list?.isClosed === true ? wordIn(list.words, text) : text;
    if (word === null) return against("notInList");
    cells.push({ row, column, text: word });
  }
  return success({ sheet: sheet.name, cells });
}

/** The texts at their places. */
function placed(
  { firstRow, firstColumn, lastRow, lastColumn }: RangeReference,
  texts: readonly (readonly string[])[],
): readonly TypedCell[] {
  const [[only = ""] = []] = texts;
  const isOne = texts.length === 1 && texts[0]?.length === 1;
  const filled = isOne
    ? Array.from({ length: lastRow - firstRow + 1 }, () =>
        Array.from({ length: lastColumn - firstColumn + 1 }, () => only),
      )
    : texts;
  return filled.flatMap((line, down) =>
    line.map((text, across) => ({ row: firstRow + down, column: firstColumn + across, text })),
  );
}

function holds(present: ShownCell | undefined, text: string): boolean {
  return text === (present?.text ?? "") || text === present?.entry;
}

/** The word of a list, but for its case and the blanks around it; "" empties the cell. */
function wordIn(words: readonly string[], text: string): string | null {
  const wanted = text.trim().toLowerCase();
  return wanted === "" ? "" : (words.find((word) => word.toLowerCase() === wanted) ?? null);
}
