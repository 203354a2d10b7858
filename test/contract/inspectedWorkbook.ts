import type { InspectedStyle } from "./inspectLook";
import type { SheetChart, ListValidation, PageSetup } from "../../src/core/workbook/plan";
import type { NameTarget } from "../../src/core/workbook/snapshot";

/**
 * What a plan has made of a workbook, in the plan's own words, whichever host holds it.
 * Each host fills it by looking at what it keeps, not by remembering what it was told.
 */
export interface InspectedWorkbook {
  readonly sheets: readonly InspectedSheet[];
  readonly tables: readonly InspectedTable[];
  readonly names: Readonly<Record<string, NameTarget>>;
  /** The custom XML parts by the namespace of their root, without declaration. */
  readonly customParts: Readonly<Record<string, string>>;
}

export interface InspectedSheet {
  readonly name: string;
  /** By address; cells with neither value nor look are left out. */
  readonly cells: Readonly<Record<string, InspectedCell>>;
  /** The addresses of merged cells, "A1:D1", in the order of their rows. */
  readonly merged: readonly string[];
  /** In characters, by column from 1. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** In points, by row from 1; only those that were set. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly frozenRows: number;
  readonly showsGridlines: boolean;
  readonly page: PageSetup | null;
  readonly charts: readonly InspectedChart[];
  readonly validations: readonly ListValidation[];
}

export interface InspectedChart extends SheetChart {
  readonly isHorizontal: boolean;
  readonly scale: { readonly minimum: number; readonly maximum: number };
}

export interface InspectedCell {
  readonly value: string | number | boolean | null;
  readonly isFormula: boolean;
  readonly look: InspectedStyle;
  readonly numberFormat: string | null;
}

export interface InspectedTable {
  readonly name: string;
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
  readonly dataRowCount: number;
}
