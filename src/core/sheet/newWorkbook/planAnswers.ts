import { cellPlace, parameterPlace } from "../../domain/place";
import type { Issue } from "../../domain/issue";
import type { ParameterId } from "../../domain/parameters";
import { isError } from "../../domain/severity";
import { fullText } from "../../numeric/decimal";
import { compare, exact, isZero, multiply, ONE } from "../../numeric/exact";
import type { WriteOperation } from "../../workbook/plan";
import { isNumberCell, type Cell, type WorkbookSnapshot } from "../../workbook/snapshot";
import { choiceList, findChoice } from "../reading/cellsChoice";
import { numberFromText } from "../reading/cellsNumber";
import { freeSheetName } from "../writing/freeSheetName";
import { rowsOfParameters } from "../reading/locate";
import { createReading, withoutIssues, type Reading } from "../reading/reading";
import { hasColumn, openTable, type OpenTable } from "../reading/readTable";
import { tableName } from "../../contract/tables";
import { PARAMETERS, parameterName } from "../../contract/parameters";
import { wordOf } from "../../contract/words";
import { tableSheet } from "./tableLayout";
import type { AnswerValues, ChangedAnswer } from "./answers";
import { parametersTable } from "./emptyTables";
import { choicesOf, isNumberParameter, shownAnswer } from "./readAnswers";

export interface PlannedAnswers {
  readonly changed: readonly ChangedAnswer[];
  readonly operations: readonly WriteOperation[];
  /** Errors of the table as a whole, which has no column for names or for values. */
  readonly issues: readonly Issue[];
}

type Written = string | number | null;

/**
 * Writes answers that are not wrong: the values that change, the rows that are missing, the table when there is none.
 */
export function planAnswers(snapshot: WorkbookSnapshot, values: AnswerValues): PlannedAnswers {
  const reading = createReading(snapshot.uses1904Dates);
  const table = openTable(reading, snapshot, "parameters", { required: ["parameter", "value"] });
  if (table === null) return newTable(snapshot, values);
  if (!hasColumn(table, "parameter") || !hasColumn(table, "value")) {
    return { changed: [], operations: [], issues: reading.issues.filter(isError) };
  }
  return changedTable(withoutIssues(reading), table, values);
}

function newTable(snapshot: WorkbookSnapshot, values: AnswerValues): PlannedAnswers {
  const changed = PARAMETERS.flatMap(({ id, name }): readonly ChangedAnswer[] => {
    const after = shownText(values[id] ?? "", id);
    return after === "" ? [] : [{ parameter: id, name, before: "", after }];
  });
  if (changed.length === 0) return { changed, operations: [], issues: [] };
  const asked = new Set(changed.map(({ name }) => name));
  const known = { body: null, year: null };
  const usual = new Set(parametersTable(known, false).rows.map(([name]) => name));
  const layout = parametersTable(known, true);
  const rows = layout.rows
    .filter(([name]) => usual.has(name) || asked.has(String(name)))
    .map(([name = null]) => {
      const parameter = PARAMETERS.find((each) => each.name === name);
      return [
        name,
        parameter ? writtenValue(values[parameter.id] ?? "", parameter.id, PLAIN) : null,
      ];
    });
  const sheet = freeSheetName(snapshot.sheets, tableName("parameters"));
  const content = tableSheet({ ...layout, rows }, null);
  return { changed, operations: [{ kind: "createSheet", name: sheet, content }], issues: [] };
}

function changedTable(reading: Reading, table: OpenTable, values: AnswerValues): PlannedAnswers {
  const { snapshot, columns } = table;
  const [nameColumn = 0, valueColumn = 0] = [columns.get("parameter"), columns.get("value")];
  const standing = rowsOfParameters(snapshot);
  const changed: ChangedAnswer[] = [];
  const cells: { readonly row: number; readonly value: Written }[] = [];
  const rows: (readonly Written[])[] = [];
  for (const { id, name } of PARAMETERS) {
    const typed = values[id];
    if (typed === undefined) continue;
    const row = standing.get(id) ?? null;
    const cell = row === null ? null : (snapshot.rows[row]?.[valueColumn] ?? null);
    const place = cellPlace("parameters", row, "value");
    const before = shownAnswer(reading, id, cell === null ? null : { value: cell, place });
    const after = shownText(typed, id);
    if (before === after) continue;
    changed.push({ parameter: id, name, before, after });
    const format = { cell, shared: snapshot.columnFormats[valueColumn] ?? null };
    const value = writtenValue(typed, id, format);
    if (row === null) rows.push([parameterName(id), value]);
    else cells.push({ row, value });
  }
  const [nameHeader = "", valueHeader = ""] = [nameColumn, valueColumn].map(
    (column) => snapshot.headers[column],
  );
  const at = { table: snapshot.name };
  return {
    changed,
    operations: [
      ...(cells.length === 0
        ? []
        : [{ kind: "setTableCells", ...at, header: valueHeader, cells } as const]),
      ...(rows.length === 0
        ? []
        : [{ kind: "appendTableRows", ...at, headers: [nameHeader, valueHeader], rows } as const]),
    ],
    issues: [],
  };
}

interface StandingFormat {
  readonly cell: Cell;
  /** Of the whole column; null where formats differ. */
  readonly shared: string | null;
}

const HUNDREDTH = exact(1, 100);

const PLAIN: StandingFormat = { cell: null, shared: "General" };
/** In these a number is shown, and read back, as it is. */
const HARMLESS_FORMATS: readonly (string | null)[] = ["General", "@"];

/** A number as a number, unless a format that is not known might make another one of it. */
function writtenValue(typed: string, id: ParameterId, format: StandingFormat): Written {
  const text = typed.trim();
  if (text === "") return null;
  const number = isNumberParameter(id) ? numberFromText(text) : null;
  if (number === null || number === "ambiguous") return shownText(typed, id);
  const { value, isPercent } = number;
  // 0,85% as a bare number would be taken for 85%, and asked about.
  if (isPercent && !isZero(value) && compare(value, ONE) <= 0) return text;
  if (isNumberCell(format.cell)) {
    if (format.cell.format === "plain") return Number(fullText(value, 0));
    if (format.cell.format === "percent") return Number(fullText(multiply(value, HUNDREDTH), 0));
    return shownText(typed, id);
  }
  return HARMLESS_FORMATS.includes(format.shared)
    ? Number(fullText(value, 0))
    : shownText(typed, id);
}

/** An answer as it will be shown when it is read back. */
function shownText(typed: string, id: ParameterId): string {
  const text = typed.trim();
  const choices = choicesOf(id);
  if (text === "" || (choices === null && !isNumberParameter(id))) return text;
  const cell = { value: text, place: parameterPlace(id) } as const;
  const reading = createReading(false);
  if (choices === null) return shownAnswer(reading, id, cell);
  const choice = findChoice(reading, cell, choiceList(choices));
  return choice === null ? text : wordOf(choices, choice);
}
