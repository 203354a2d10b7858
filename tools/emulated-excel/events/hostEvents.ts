import { addressOf } from "../model/addresses";
import type { Actor, Addin, CellsChange, CellsChanged, Happening } from "../model/happenings";
import { intersect } from "../model/ranges";
import { shownContent, valueType } from "../model/shownContent";
import type { CellContent, EmulatedRange, EmulatedTable } from "../model/workbook";

/** An event of an object of Excel: its kind, the id of its object, its arguments as JSON. */
export interface RichApiEvent {
  readonly type: number;
  readonly targetId: string;
  readonly args: string;
}

/** The client's numbers of the events. */
export const EVENT = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelectionChanged: 14,
  sheetDeleted: 15,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** What the client takes for the id of the workbook's own collections. */
export const WORKBOOK_TARGET = "Workbook";

export function subscriptionTo(type: number, targetId: string): string {
  return `${type} ${targetId}`;
}

interface Source {
  /** As `Excel.EventSource` spells it. */
  readonly source: "Local" | "Remote";
  /** Absent before ExcelApi 1.14. */
  readonly triggerSource?: "ThisLocalAddin" | "Unknown";
}

/** What an add-in is told of something: only what it has registered for. */
export function eventsFor(
  addin: Addin,
  happening: Happening,
  actor: Actor,
  tellsTrigger: boolean,
): readonly RichApiEvent[] {
  if (!addin.wantsEvents || addin.subscriptions.size === 0) return [];
  const source = actor === "coauthor" ? "Remote" : "Local";
  const triggerSource = actor === addin ? "ThisLocalAddin" : "Unknown";
  return eventsOf(happening, tellsTrigger ? { source, triggerSource } : { source }).filter(
    ({ type, targetId }) => addin.subscriptions.has(subscriptionTo(type, targetId)),
  );
}

function eventsOf(happening: Happening, source: Source): readonly RichApiEvent[] {
  switch (happening.kind) {
    case "cellsChanged":
      return cellEvents(happening, source);
    case "sheetAdded":
    case "sheetDeleted": {
      const args = { source: source.source, worksheetId: happening.sheet.id };
      return events(EVENT[happening.kind], [WORKBOOK_TARGET], args);
    }
    case "sheetActivated":
    case "sheetDeactivated": {
      const { id } = happening.sheet;
      return events(EVENT[happening.kind], [id, WORKBOOK_TARGET], { worksheetId: id });
    }
    case "tableAdded":
    case "tableDeleted": {
      const { id: tableId, name: tableName, sheet } = happening.table;
      const args = { source: source.source, tableId, tableName, worksheetId: sheet.id };
      return events(EVENT[happening.kind], [sheet.id, WORKBOOK_TARGET], args);
    }
    case "selected":
      return selectionEvents(happening.range, happening.before);
  }
}

function cellEvents(
  { sheet, rectangle, change, tables, content }: CellsChanged,
  source: Source,
): readonly RichApiEvent[] {
  const common = {
    ...source,
    changeType: change.type,
    worksheetId: sheet.id,
    ...(content && details(content)),
  };
  const ofSheet = {
    ...common,
    address: addressOf(rectangle),
    shiftDirection: shiftDirection(change),
  };
  return [
    ...events(EVENT.sheetChanged, [sheet.id, WORKBOOK_TARGET], ofSheet),
    ...tables.flatMap((table) => {
      const address = addressOf(intersect(table.rectangle, rectangle) ?? rectangle);
      const args = { ...common, address, tableId: table.id };
      return events(EVENT.tableChanged, [table.id, sheet.id, WORKBOOK_TARGET], args);
    }),
  ];
}

function details({
  before,
  after,
}: {
  readonly before: CellContent;
  readonly after: CellContent;
}): object {
  return {
    valueBefore: shownContent(before),
    valueAfter: shownContent(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

function shiftDirection({ direction }: CellsChange): string {
  return direction === null ? "None" : `ShiftCell${direction}`;
}

/** A table is told of a selection that is in it, and without an address of one that has left it. */
function selectionEvents(range: EmulatedRange, before: EmulatedRange): readonly RichApiEvent[] {
  const { sheet, rectangle } = range;
  const ofSheet = { address: addressOf(rectangle), worksheetId: sheet.id };
  return [
    ...events(EVENT.sheetSelectionChanged, [sheet.id, WORKBOOK_TARGET], ofSheet),
    ...sheet.workbook.tables.flatMap((table) => {
      const inside = sharedWith(table, range);
      if (inside === null && sharedWith(table, before) === null) return [];
      const args = {
        address: inside === null ? "" : addressOf(inside),
        tableId: table.id,
        worksheetId: table.sheet.id,
      };
      return events(EVENT.tableSelectionChanged, [table.id], args);
    }),
  ];
}

function sharedWith(table: EmulatedTable, range: EmulatedRange): EmulatedRange["rectangle"] | null {
  return table.sheet === range.sheet ? intersect(table.rectangle, range.rectangle) : null;
}

function events(type: number, targets: readonly string[], args: object): readonly RichApiEvent[] {
  return targets.map((targetId) => ({ type, targetId, args: JSON.stringify(args) }));
}

const RICH_API_MESSAGE = 65_536;

/** Events as both transports carry them. */
export function wireEntries(events: readonly RichApiEvent[]): readonly unknown[] {
  return events.map(({ type, targetId, args }, index) => [
    RICH_API_MESSAGE,
    type,
    targetId,
    args,
    index,
    false,
  ]);
}
