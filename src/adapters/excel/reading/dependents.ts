import { cellAddress } from "../../../core/workbook/address";
import type { Dependent, Dependents } from "../../../core/workbook/gateway";
import { isSameName } from "../../../core/workbook/names";
import { mentionsSheet } from "../../../core/workbook/sheetInFormula";
import { untracked, type Loaded } from "../session/host";
import type { BatchFunction } from "../session/session";

/** More cells are not asked for: the answer might be too large. */
const MOST_CELLS = 100_000;

/** The formulas of the other sheets and the names that point to a sheet; null where there are too many cells to look. */
export function dependentsReading(sheet: string): BatchFunction<Dependents | null> {
  return async ({ workbook }, sync) => {
    const { worksheets, names } = workbook;
    worksheets.load("items/name");
    names.load("items/name,items/formula");
    await sync();
    const others = worksheets.items.filter(({ name }) => !isSameName(name, sheet));
    const sizes = others.map(loadSize);
    await sync();
    const cells = sizes.reduce((sum, size) => sum + size(), 0);
    if (cells > MOST_CELLS) return null;
    const mentions = mentionsSheet(sheet);
    const pointing = others.map((other) => loadPointing(other, mentions));
    await sync();
    return {
      found: [
        ...pointing.flatMap((loaded) => loaded()),
        ...names.items
          .filter(({ formula }) => mentions(String(formula)))
          .map(({ name }): Dependent => ({ kind: "name", name })),
      ],
      areAll: false,
    };
  };
}

function loadSize(sheet: Excel.Worksheet): Loaded<number> {
  const used = untracked(sheet.getUsedRangeOrNullObject(true));
  used.load("rowCount,columnCount");
  return () => (used.isNullObject ? 0 : used.rowCount * used.columnCount);
}

function loadPointing(
  sheet: Excel.Worksheet,
  mentions: (formula: string) => boolean,
): Loaded<readonly Dependent[]> {
  const used = untracked(sheet.getUsedRangeOrNullObject(true));
  used.load("rowIndex,columnIndex,formulas");
  return () => {
    if (used.isNullObject) return [];
    const { rowIndex, columnIndex, formulas } = used;
    return formulas.flatMap((cells: readonly unknown[], row) =>
      cells.flatMap((formula, column): readonly Dependent[] =>
        typeof formula === "string" && formula.startsWith("=") && mentions(formula)
          ? [
              {
                kind: "cell",
                sheet: sheet.name,
                address: cellAddress(rowIndex + row + 1, columnIndex + column + 1),
              },
            ]
          : [],
      ),
    );
  };
}
