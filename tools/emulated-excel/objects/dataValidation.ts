import { addressOf, parseReference, quoteSheetName } from "../model/addresses";
import { lookOf } from "../model/looks";
import { requireAllowed } from "../model/protection";
import { columnCount, intersect, placeOf, rowCount } from "../model/ranges";
import type {
  EmulatedRange,
  EmulatedSheet,
  EmulatedValidation,
  Rectangle,
} from "../model/workbook";
import { defineType } from "../protocol/defineType";
import { notEmulated } from "../protocol/hostError";
import type { HostType } from "../protocol/hostType";
import { invalidArgument, textOf, truthOf } from "./arguments";
import { rangeType } from "./range";

/** Excel's limits for a list written out, and for the titles and messages of an alert or a prompt. */
const LONGEST_LIST = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** The validation of the cells of a range; a range on which several meet reads as none of them. */
export const dataValidationType: HostType<EmulatedRange> = defineType<
  Excel.DataValidation,
  EmulatedRange
>({
  name: "DataValidation",
  scalars: {
    rule: {
      since: "1.8",
      get: (range) => ruleOf(range)?.rule ?? {},
      set: (range, rule) => {
        change(range, { rule: listRule(rule), errorAlert: null, prompt: null });
      },
    },
    errorAlert: {
      since: "1.8",
      get: (range) => ruleOf(range)?.errorAlert ?? null,
      set: (range, alert) => {
        requireShortTexts(alert);
        change(range, { errorAlert: alert });
      },
    },
    prompt: {
      since: "1.8",
      get: (range) => ruleOf(range)?.prompt ?? null,
      set: (range, prompt) => {
        requireShortTexts(prompt);
        change(range, { prompt });
      },
    },
    ignoreBlanks: {
      since: "1.8",
      get: (range) => lookOf(ruleOf(range) ?? range).get("ignoreBlanks") ?? true,
      set: (range, ignores) => {
        const wanted = truthOf(ignores);
        change(range, {});
        lookOf(ruleOf(range) ?? range).set("ignoreBlanks", wanted);
      },
    },
    type: { since: "1.8", get: (range) => (ruleOf(range) === null ? "None" : "List") },
  },
  methods: {
    clear: {
      since: "1.8",
      call: (range) => {
        requireAllowed(range.sheet, null);
        uncover(range.sheet, placeOf(range));
      },
    },
  },
});

/** The one that covers the whole range; null for none, or several. */
function ruleOf(range: EmulatedRange): EmulatedValidation | null {
  const place = placeOf(range);
  const [first, ...more] = range.sheet.validations.filter(
    (validation) => intersect(validation.range, place) !== null,
  );
  if (first === undefined || more.length > 0) return null;
  const shared = intersect(first.range, place);
  return shared !== null && areaOf(shared) === areaOf(place) ? first : null;
}

function areaOf(rectangle: Rectangle): number {
  return rowCount(rectangle) * columnCount(rectangle);
}

/** Gives the cells of the range a validation of their own, as they had it but for `changes`. */
function change(
  range: EmulatedRange,
  changes: Partial<Pick<EmulatedValidation, "rule" | "errorAlert" | "prompt">>,
): void {
  const { sheet } = range;
  requireAllowed(sheet, null);
  const before = ruleOf(range);
  if (before === null && !("rule" in changes)) {
    throw notEmulated("DataValidation without a rule, set first");
  }
  const place = placeOf(range);
  const { rule, errorAlert, prompt } = before ?? { rule: null, errorAlert: null, prompt: null };
  uncover(sheet, place);
  sheet.validations = [
    ...sheet.validations,
    { rule, errorAlert, prompt, ...changes, range: place },
  ];
}

/** Takes the cells out of every validation, which keeps what lies around them. */
function uncover(sheet: EmulatedSheet, cells: Rectangle): void {
  sheet.validations = sheet.validations.flatMap((validation) => {
    const shared = intersect(validation.range, cells);
    return shared === null
      ? [validation]
      : around(validation.range, shared).map((range) => ({ ...validation, range }));
  });
}

function around(outer: Rectangle, hole: Rectangle): readonly Rectangle[] {
  return [
    { ...outer, bottom: hole.top - 1 },
    { ...outer, top: hole.bottom + 1 },
    { ...outer, top: hole.top, bottom: hole.bottom, right: hole.left - 1 },
    { ...outer, top: hole.top, bottom: hole.bottom, left: hole.right + 1 },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

/** Exactly one kind of rule, a list; its source becomes what Excel reads back: a text, or "=Foglio1!$A$1:$A$5". */
function listRule(value: unknown): unknown {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const kinds: readonly (readonly [string, unknown])[] = Object.entries(value);
  const [kind, ...more] = kinds.filter(([, rule]) => rule !== null && rule !== undefined);
  if (kind === undefined || more.length > 0) throw invalidArgument();
  const [name, rule] = kind;
  if (name !== "list") throw notEmulated(`DataValidation.rule.${name}`);
  if (typeof rule !== "object" || rule === null || !("source" in rule)) throw invalidArgument();
  const inCellDropDown = "inCellDropDown" in rule ? truthOf(rule.inCellDropDown) : true;
  return { list: { inCellDropDown, source: sourceOf(rule.source) } };
}

function sourceOf(source: unknown): string {
  const range = rangeType.selfOf(source);
  if (range !== null) {
    const place = placeOf(range);
    requireLine(place);
    const address = addressOf(place).replace(/[A-Z]+|\d+/g, (end) => `$${end}`);
    return `=${quoteSheetName(range.sheet.name)}!${address}`;
  }
  const text = textOf(source);
  if (text.startsWith("=")) {
    const reference = parseReference(text.slice(1));
    if (reference === null) throw notEmulated(`DataValidation.rule.list.source ${text}`);
    requireLine(reference.rectangle);
  } else if (text === "" || text.length > LONGEST_LIST) throw invalidArgument();
  return text;
}

/** A list is one row or one column. */
function requireLine(rectangle: Rectangle): void {
  if (rowCount(rectangle) > 1 && columnCount(rectangle) > 1) throw invalidArgument();
}

function requireShortTexts(value: unknown): void {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const isLong = (name: "title" | "message", longest: number): boolean => {
    const text = Object.entries(value).find(([key]) => key === name)?.[1] as unknown;
    return typeof text === "string" && text.length > longest;
  };
  if (isLong("title", LONGEST_TITLE) || isLong("message", LONGEST_MESSAGE)) throw invalidArgument();
}
