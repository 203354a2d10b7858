import { foldText } from "../contract/matching";
import { exactFromDouble } from "../numeric/decimal";
import { findColumn, findTable, quotedSheet } from "../sheet/reading/locate";
import { header, tableName, type Field } from "../contract/tables";
import { cellAddress } from "../workbook/address";
import { isSameName } from "../workbook/names";
import { doesOverlap, parseRangeReference } from "../workbook/reference";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { cellText, numberText } from "./cellText";
import type { CopiedError, CopiedRows } from "./copied";
import { openDropped } from "./droppedRows";
import {
  FURTHER_TABLES,
  furtherTableOf,
  givesGrade,
  importFieldName,
  markedOutcome,
  type ImportField,
} from "./importFields";
import {
  sheetRowOf,
  type ImportedColumn,
  type ImportPreview,
  type ImportSource,
  type LeftOutRow,
} from "./importing";
import { namedUnits, unknownUnits } from "./namedUnits";
import type { ImportChoices } from "./recognition";
import { copyOf } from "./severalSources";

const ROWS_SHOWN = 5;
const LONGEST_EXCERPT = 80;
const REQUIRED: readonly Field<"objectives">[] = ["unit", "operationalObjective"];

/** What these choices would copy, and what they would leave. */
export function previewOf(
  source: ImportSource,
  choices: ImportChoices,
  snapshot: WorkbookSnapshot,
): ImportPreview {
  const { block } = source;
  const copied = copyOf(source, choices);
  const units = namedUnits([copied]);
  const left = leftOutRows(source, choices);
  return {
    columns: importedColumns(source, choices, copied),
    firstRows: copied.rows.slice(0, ROWS_SHOWN).map(({ row, values }) => ({
      sheetRow: sheetRowOf(source, row),
      texts: values.map(shown),
    })),
    rowCount: copied.rows.length,
    furtherRows: FURTHER_TABLES.flatMap((table) => {
      const count = copied.details.filter((detail) => detail.table === table).length;
      return count === 0 ? [] : [{ table: tableName(table), count }];
    }),
    phaseRows: source.recognition.rows
      .filter(({ row, kind }) => kind === "phase" && choices.rows.includes(row))
      .map(({ row }) => sheetRowOf(source, row)),
    leftOut: left.filter(({ kind }) => kind !== "blank"),
    blankRows: left.filter(({ kind }) => kind === "blank").length,
    fillsDown: choices.fillsDown
      .filter((field) => copied.fields.some((each) => each === field))
      .map(importFieldName),
    units,
    unknownUnits: unknownUnits(units, snapshot),
    errorCells: copied.errors.filter(({ isUncalculated }) => !isUncalculated).map(addressOf),
    uncalculatedCells: copied.errors.filter(({ isUncalculated }) => isUncalculated).map(addressOf),
    rowsWithoutUnit: rowsWithoutUnit(copied),
    missing: REQUIRED.filter((field) => !copied.fields.includes(field)).map(headerOf),
    wasCopiedBefore: wasCopiedBefore(source, snapshot),
  };

  function addressOf({ row, column }: CopiedError): string {
    const cell = cellAddress(sheetRowOf(source, row), block.firstColumn + column);
    return `${quotedSheet(block.sheet)}!${cell}`;
  }
}

/** None where there is no column of units at all, which `missing` says. */
export function rowsWithoutUnit({ fields, rows }: CopiedRows): number {
  const unit = fields.indexOf("unit");
  return unit < 0 ? 0 : rows.filter(({ values }) => (values[unit] ?? "") === "").length;
}

/** The header of `Obiettivi` for a field. */
function headerOf(field: Field<"objectives">): string {
  return header("objectives", field);
}

/** The fields of `Obiettivi` that are filled, in the order of the copied rows, then what goes into other tables. */
function importedColumns(
  source: ImportSource,
  choices: ImportChoices,
  { fields }: CopiedRows,
): readonly ImportedColumn[] {
  const { columns } = source.recognition.header;
  const own = fields.map((field) => {
    const at = choices.columns.findIndex((each) => each !== null && gives(each) === field);
    const heading = at < 0 ? null : (columns[at]?.heading ?? "");
    return { field, header: headerOf(field), heading };
  });
  const further = matchedColumns(source, choices).filter(
    ({ field }) => furtherTableOf(field) !== null,
  );
  return [...own, ...further];
}

/** The field of `Obiettivi` that a column fills, itself or by what it gives. */
function gives(field: ImportField): ImportField {
  if (markedOutcome(field) !== null) return "outcome";
  return givesGrade(field) ? "grade" : field;
}

/** Every column and word of the user's that something is copied from, under the name of what it gives; units first that none has. */
export function matchedColumns(
  source: ImportSource,
  choices: ImportChoices,
): readonly ImportedColumn[] {
  const { recognition } = source;
  const { columns, takesUnitsFromHeadings, unitForAll } = choices;
  const hasUnits = columns.includes("unit") || (!takesUnitsFromHeadings && unitForAll === null);
  return [
    ...(hasUnits ? [] : [{ field: "unit" as const, header: headerOf("unit"), heading: null }]),
    ...columns.flatMap((field, at) =>
      field === null
        ? []
        : [
            {
              field,
              header: importFieldName(field),
              heading: recognition.header.columns[at]?.name ?? "",
            },
          ],
    ),
    ...matchedWords(source, choices),
  ];
}

/** The body's own words for outcomes, and what each means. */
function matchedWords(
  { block, recognition }: ImportSource,
  choices: ImportChoices,
): readonly ImportedColumn[] {
  const { columns, rows, outcomes } = choices;
  const column = columns.indexOf("outcome");
  const written = [
    ...(column < 0 ? [] : rows.map((row) => cellText(block.rows[row]?.[column] ?? null))),
    ...openDropped(block, recognition.dropped, choices).map(({ phrase }) => phrase),
  ];
  const words = new Map<string, string>();
  for (const word of written) {
    const key = foldText(word);
    if (key in outcomes && !words.has(key)) words.set(key, word);
  }
  return [...words].flatMap(([key, heading]) => {
    const outcome = outcomes[key];
    if (outcome === undefined || outcome === null) return [];
    const field = `mark.${outcome}` as const;
    return [{ field, word: key, header: importFieldName(field), heading }];
  });
}

/** The rows below the headings that are not copied, blank ones too. */
export function leftOutRows(source: ImportSource, { rows }: ImportChoices): readonly LeftOutRow[] {
  const { block, recognition, unread } = source;
  const wanted = new Set(rows);
  const left = recognition.rows.flatMap(({ row, kind }): readonly LeftOutRow[] => {
    if (wanted.has(row)) return [];
    const texts = (block.rows[row] ?? []).map(cellText).filter((text) => text !== "");
    return [{ sheetRow: sheetRowOf(source, row), kind, text: excerpt(texts.join(" · ")) }];
  });
  const others = unread.map(({ sheetRow, text }): LeftOutRow => ({
    sheetRow,
    kind: "unread",
    text: excerpt(text),
  }));
  return [...left, ...others].sort((one, other) => one.sheetRow - other.sheetRow);
}

function excerpt(text: string): string {
  return text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT - 1).trimEnd()}…` : text;
}

/** Whether `Corrispondenze` says that rows of these cells were copied. */
export function wasCopiedBefore(
  { sheet, address }: ImportSource,
  snapshot: WorkbookSnapshot,
): boolean {
  const table = findTable(snapshot, "correspondences");
  const range = parseRangeReference(address);
  if (table === null || range === null) return false;
  const sheetColumn = findColumn(table, "correspondences", "sheet");
  const rangeColumn = findColumn(table, "correspondences", "range");
  return table.rows.some((cells) => {
    const former = parseRangeReference(cellText(cells[rangeColumn ?? -1] ?? null));
    const isSheet = isSameName(cellText(cells[sheetColumn ?? -1] ?? null), sheet);
    return isSheet && former !== null && doesOverlap(former, range);
  });
}

function shown(value: string | number | null): string {
  return typeof value === "number" ? numberText(exactFromDouble(value)) : (value ?? "");
}
