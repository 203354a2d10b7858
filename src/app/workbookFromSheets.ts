import type { CalendarDate } from "../core/domain/calendarDate";
import { workbookOf } from "../core/sheet/newWorkbook/model";
import { tableName } from "../core/contract/tables";
import {
  emptyTable,
  parametersTable,
  type KnownParameters,
} from "../core/sheet/newWorkbook/emptyTables";
import type { TableLayout } from "../core/sheet/newWorkbook/tableLayout";
import type { ModelTexts } from "../core/texts/texts";
import type { WritePlan } from "../core/workbook/plan";
import { copyRows } from "../core/recognition/copyRows";
import { correspondenceRows, correspondencesSheet } from "../core/recognition/correspondenceRows";
import type { ImportSource } from "../core/recognition/importing";
import { namedUnits } from "../core/recognition/namedUnits";
import { objectivesTable } from "../core/recognition/planImport";
import { importedColumns, leftOutRows } from "../core/recognition/preview";
import type { ImportChoices } from "../core/recognition/recognise";

export interface ChosenSource {
  readonly source: ImportSource;
  readonly choices: ImportChoices;
}

/** A workbook made from the user's own sheets: parameters to fill in, units found, objectives, their sources. */
export function workbookFromSheets(
  chosen: readonly ChosenSource[],
  known: KnownParameters,
  today: CalendarDate,
  texts: ModelTexts,
): WritePlan {
  const copies = chosen.map(({ source, choices }) =>
    copyRows(source.block, source.recognition, choices, source.uses1904Dates),
  );
  const origins = chosen.flatMap(({ source, choices }, at) => {
    const copied = copies[at] ?? { fields: [], rows: [], errors: [] };
    const columns = importedColumns(source, choices, copied);
    const left = leftOutRows(source, choices);
    return correspondenceRows(source, columns, copied.rows.length, left, today);
  });
  const drafts = [
    parametersTable(known, false),
    unitsTable(namedUnits(copies)),
    objectivesTable(copies),
  ];
  return {
    operations: [
      ...workbookOf(drafts, texts).operations,
      {
        kind: "createSheet",
        name: tableName("correspondences"),
        content: correspondencesSheet(origins),
      },
    ],
  };
}

function unitsTable(names: readonly string[]): TableLayout {
  const empty = emptyTable("units");
  if (names.length === 0) return empty;
  const rows = names.map((name) => empty.fields.map((field) => (field === "unit" ? name : null)));
  return { ...empty, rows };
}
