import { HostError, notEmulated } from "../protocol/hostError";
import { addressOf, parseReference, quoteSheetName } from "./addresses";
import { isNameAllowed, isSameName } from "./nameRules";
import { placeOf, rangeOn } from "./ranges";
import type { EmulatedName, EmulatedRange, EmulatedSheet, EmulatedWorkbook } from "./workbook";

/** Where names live: in the workbook, or in one sheet. */
export interface NameScope {
  readonly workbook: EmulatedWorkbook;
  readonly sheet: EmulatedSheet | null;
}

const LONGEST_TEXT = 255;
const TEXT = /^="((?:[^"]|"")*)"$/s;

export function namesIn({ workbook, sheet }: NameScope): Map<string, EmulatedName> {
  return sheet === null ? workbook.names : sheet.names;
}

export function findName(scope: NameScope, wanted: string): EmulatedName | null {
  return [...namesIn(scope).values()].find(({ name }) => isSameName(name, wanted)) ?? null;
}

/** Throws InvalidArgument for what no name can be, ItemAlreadyExists for one that is there. */
export function addName(
  scope: NameScope,
  name: string,
  reference: EmulatedRange | string,
  comment: string,
): EmulatedName {
  if (!isNameAllowed(name)) {
    throw new HostError("InvalidArgument", "The name has an incorrect format.");
  }
  const isTable = scope.workbook.tables.some((table) => isSameName(table.name, name));
  if (isTable || isNameInSight(scope, name)) {
    throw new HostError(
      "ItemAlreadyExists",
      "A resource with the same name or identifier already exists.",
    );
  }
  const target = typeof reference === "string" ? targetOf(scope.workbook, reference) : reference;
  const added: EmulatedName = { name, target, comment, isVisible: true };
  namesIn(scope).set(name, added);
  return added;
}

/** A name of the sheet in front hides one of the workbook. */
function isNameInSight(scope: NameScope, name: string): boolean {
  const { workbook, sheet } = scope;
  const front = sheet ?? workbook.activeSheet;
  return [scope, { workbook, sheet: front }].some((each) => findName(each, name) !== null);
}

/** A text or cells, from a formula; any other formula is refused by name. */
export function targetOf(workbook: EmulatedWorkbook, formula: string): EmulatedName["target"] {
  const text = textIn(formula);
  if (text !== null) {
    if (text.length <= LONGEST_TEXT) return formula;
    throw new HostError("InvalidArgument", "A text in a formula has 255 characters at most.");
  }
  const reference = formula.startsWith("=") ? parseReference(formula.slice(1)) : null;
  const wanted = reference?.sheet ?? null;
  if (reference === null || wanted === null) throw notEmulated(`the name for ${formula}`);
  const sheet = workbook.sheets.find(({ name }) => isSameName(name, wanted));
  if (sheet === undefined) throw new HostError("InvalidArgument", `There is no sheet ${wanted}.`);
  return rangeOn(sheet, reference.rectangle);
}

/** "Impronta" for `="Impronta"`; null for anything else. */
function textIn(formula: string): string | null {
  return TEXT.exec(formula)?.[1]?.replaceAll('""', '"') ?? null;
}

/** `=Riepilogo!$A$1`, `="text"`, `=Riepilogo!#REF!` for cells that are gone. */
export function formulaOf({ target }: EmulatedName): string {
  return typeof target === "string" ? target : `=${referenceOf(target)}`;
}

/** "Riepilogo!$A$1", or the constant that a formula is. */
export function valueOf(name: EmulatedName): string | number {
  return resultOf(name).value;
}

export function typeOf(name: EmulatedName): NameType {
  return resultOf(name).type;
}

type NameType = "String" | "Integer" | "Double" | "Range" | "Error";

interface NameResult {
  readonly type: NameType;
  readonly value: string | number;
}

function resultOf({ target }: EmulatedName): NameResult {
  if (typeof target !== "string") {
    return target.isGone
      ? { type: "Error", value: "#REF!" }
      : { type: "Range", value: referenceOf(target) };
  }
  const text = textIn(target);
  if (text !== null) return { type: "String", value: text };
  if (target.includes("#REF!")) return { type: "Error", value: "#REF!" };
  const number = Number(target.slice(1));
  if (Number.isNaN(number)) throw notEmulated(`what the name for ${target} comes to`);
  return { type: Number.isInteger(number) ? "Integer" : "Double", value: number };
}

function referenceOf(range: EmulatedRange): string {
  if (range.isGone) return isSheetGone(range.sheet) ? "#REF!" : `${sheetOf(range)}!#REF!`;
  const address = addressOf(placeOf(range)).replace(/[A-Z]+|\d+/g, (end) => `$${end}`);
  return `${sheetOf(range)}!${address}`;
}

function sheetOf({ sheet }: EmulatedRange): string {
  return quoteSheetName(sheet.name);
}

function isSheetGone(sheet: EmulatedSheet): boolean {
  return !sheet.workbook.sheets.includes(sheet);
}
