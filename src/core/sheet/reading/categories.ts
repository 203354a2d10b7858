import type { Kind } from "../../domain/kind";
import { unitKey } from "../../contract/matching";

interface Categorised {
  readonly kind: Kind;
  readonly category: string | null;
}

/**
 * Gives the categories of Strategico that match as units do one spelling, the first met
 * (workbook.md, Command line). The rows must come in the order of the output.
 */
export function createCategorySpelling(
  fold: (text: string) => string,
): <Row extends Categorised>(row: Row) => Row {
  const spellings = new Map<string, string>();
  return (row) => {
    if (row.kind !== "strategic" || row.category === null) return row;
    const key = unitKey(row.category, fold);
    const spelling = spellings.get(key) ?? row.category;
    spellings.set(key, spelling);
    return spelling === row.category ? row : { ...row, category: spelling };
  };
}
