import type {
  CellContent,
  EmulatedRange,
  EmulatedSheet,
  EmulatedTable,
  EmulatedWorkbook,
  Rectangle,
} from "./workbook";

/** What was done to a workbook, told when it is done. */
export type Happening =
  | CellsChanged
  | {
      readonly kind: "sheetAdded" | "sheetDeleted" | "sheetActivated" | "sheetDeactivated";
      readonly sheet: EmulatedSheet;
    }
  | { readonly kind: "tableAdded" | "tableDeleted"; readonly table: EmulatedTable }
  | {
      readonly kind: "selected";
      readonly range: EmulatedRange;
      readonly before: EmulatedRange;
    };

export interface CellsChanged {
  readonly kind: "cellsChanged";
  readonly sheet: EmulatedSheet;
  readonly rectangle: Rectangle;
  readonly change: CellsChange;
  /** Of which cells were changed. */
  readonly tables: readonly EmulatedTable[];
  /** Of a single cell that was written; null for other changes. */
  readonly content: { readonly before: CellContent; readonly after: CellContent } | null;
}

/** As `Excel.DataChangeType` spells it, with the direction in which other cells moved. */
export interface CellsChange {
  readonly type: "RangeEdited" | `${"Row" | "Column" | "Cell"}${"Inserted" | "Deleted"}`;
  readonly direction: "Up" | "Down" | "Left" | "Right" | null;
}

/** An add-in at work, and what it wants to be told: "10 {id of a sheet}". */
export interface Addin {
  readonly subscriptions: Set<string>;
  wantsEvents: boolean;
}

/** Who does something: an add-in through its client, the user of this Excel, a co-author in another one. */
export type Actor = Addin | "user" | "coauthor";

type Listener = (happening: Happening, actor: Actor) => void;

interface Chronicle {
  actor: Actor;
  readonly listeners: Set<Listener>;
}

const chronicles = new WeakMap<EmulatedWorkbook, Chronicle>();

function chronicleOf(workbook: EmulatedWorkbook): Chronicle {
  const known = chronicles.get(workbook);
  if (known !== undefined) return known;
  const chronicle: Chronicle = { actor: "user", listeners: new Set() };
  chronicles.set(workbook, chronicle);
  return chronicle;
}

export function tell(workbook: EmulatedWorkbook, happening: Happening): void {
  const { actor, listeners } = chronicleOf(workbook);
  for (const listener of listeners) listener(happening, actor);
}

export function listen(workbook: EmulatedWorkbook, listener: Listener): void {
  chronicleOf(workbook).listeners.add(listener);
}

/** The user, unless `actAs` says otherwise. */
function actorOn(workbook: EmulatedWorkbook): Actor {
  return chronicleOf(workbook).actor;
}

/** Throws when no batch is running. */
export function addinAtWork(workbook: EmulatedWorkbook): Addin {
  const actor = actorOn(workbook);
  if (typeof actor === "string") throw new Error("No add-in is at work.");
  return actor;
}

/** Whatever happens during `act`, this one has done. */
export function actAs<Value>(workbook: EmulatedWorkbook, actor: Actor, act: () => Value): Value {
  const chronicle = chronicleOf(workbook);
  const before = chronicle.actor;
  chronicle.actor = actor;
  try {
    return act();
  } finally {
    chronicle.actor = before;
  }
}
