import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Column } from "../../../src/core/contract/column";
import { foldText } from "../../../src/core/contract/matching";
import {
  columnsOf,
  namesOf,
  TABLE_IDS,
  tableName,
  type TableId,
} from "../../../src/core/contract/tables";
import { readHeading } from "../../../src/core/recognition/headings";
import { findColumn } from "../../../src/core/sheet/reading/locate";
import { MODEL_OPTIONS, modelWorkbook } from "../../../src/core/sheet/newWorkbook/model";
import type { SheetContent } from "../../../src/core/workbook/plan";
import { ITALIAN } from "../../../src/locale/it/texts";
import { table } from "../../fixtures/snapshot";

const PAGE = readFileSync(join(__dirname, "../../../docs/workbook.md"), "utf8");

const model = modelWorkbook({ body: null, year: null, extras: MODEL_OPTIONS }, ITALIAN.model);

/** Every column of the contract, by its table. */
const COLUMNS = TABLE_IDS.flatMap((id) =>
  columnsOf(id).map(({ field, column }) => ({ id, field, column })),
);

describe("a column of the contract, described once", () => {
  it.each(TABLE_IDS)("has no name twice in %s", (id) => {
    const names = columnsOf(id).flatMap(({ column }) => namesOf(column).map(foldText));
    expect(names).toEqual([...new Set(names)]);
  });

  it("is found by the reader under its header and every synonym", () => {
    const found = TABLE_IDS.flatMap((id) =>
      columnsOf(id).flatMap(({ field, column }) =>
        namesOf(column).map((name) =>
          findColumn(table("T", [["Note del Sindaco", name]]), id, field),
        ),
      ),
    );
    expect(new Set(found)).toEqual(new Set([1]));
  });

  it("is named by the page about the workbook", () => {
    const missing = COLUMNS.filter(({ column }) => !PAGE.includes(`\`${column.header}\``));
    expect(missing.map(({ id, column }) => `${tableName(id)}.${column.header}`)).toEqual([]);
  });

  it("is in the full model where it says so, with its width and its list", () => {
    for (const { id, column } of COLUMNS) {
      const sheet = modelSheet(id);
      const at = headersOf(sheet).indexOf(column.header);
      if (column.inNewTable === "never" || sheet === null) {
        expect([column.header, at]).toEqual([column.header, -1]);
        continue;
      }
      expect([column.header, sheet.columnWidths[at]]).toEqual([column.header, column.width]);
      if (id !== "parameters") expect(listIn(sheet, at + 1)).toEqual(listOf(column));
    }
  });

  it("is recognised in somebody's own sheet by each of its usual names", () => {
    const wrong = columnsOf("objectives").flatMap(({ field, column }) =>
      column.usualNames
        .filter((name) => readHeading(name).meaning?.field !== field)
        .map((name) => `${field}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

function modelSheet(id: TableId): SheetContent | null {
  for (const operation of model.operations) {
    if (operation.kind === "createSheet" && operation.name === tableName(id)) {
      return operation.content;
    }
  }
  return null;
}

function headersOf(sheet: SheetContent | null): readonly unknown[] {
  return sheet?.rows[0]?.cells.map((cell) => cell?.value) ?? [];
}

/** What a column lets choose from: words, or the range of the units. */
function listIn({ validations }: SheetContent, column: number): unknown {
  const source = validations.find(({ cells }) => cells.column === column)?.source;
  if (source === undefined) return null;
  return source.kind === "values" ? source.values : "units";
}

function listOf({ list }: Column): unknown {
  if (list === null) return null;
  return list.kind === "words" ? list.choices.map(({ word }) => word) : "units";
}
