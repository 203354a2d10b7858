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
import { copiedTables, newObjectives } from "../core/recognition/copiedTables";
import { correspondencesSheet, originsOf } from "../core/recognition/correspondenceRows";
import { namedUnits } from "../core/recognition/namedUnits";
import { copyOf } from "../core/recognition/severalSources";
import type { ChosenSource } from "../core/recognition/understanding";

export interface NewWorkbook {
  readonly plan: WritePlan;
  /** Codes were made for objectives that have none, because their indicators and activities need one. */
  readonly hasNewCodes: boolean;
}

/** A workbook made from the user's own sheets: parameters to fill in, units found, what was copied, its sources. */
export function workbookFromSheets(
  chosen: readonly ChosenSource[],
  known: KnownParameters,
  today: CalendarDate,
  texts: ModelTexts,
): NewWorkbook {
  const copies = chosen.map(({ source, choices }) => copyOf(source, choices));
  const { objectives, further, hasNewCodes } = copiedTables(copies);
  const drafts: readonly TableLayout[] = [
    parametersTable(known, false),
    unitsTable(namedUnits(copies)),
    ...(objectives.rows.length === 0 ? [] : [newObjectives(objectives)]),
    ...further,
  ];
  const plan = {
    operations: [
      ...workbookOf(drafts, texts).operations,
      {
        kind: "createSheet" as const,
        name: tableName("correspondences"),
        content: correspondencesSheet(originsOf(chosen, copies, today, false)),
      },
    ],
  };
  return { plan, hasNewCodes };
}

/** `Strutture` with the units named; empty rows where none is. */
export function unitsTable(names: readonly string[]): TableLayout {
  const empty = emptyTable("units");
  if (names.length === 0) return empty;
  const rows = names.map((name) => empty.fields.map((field) => (field === "unit" ? name : null)));
  return { ...empty, rows };
}
