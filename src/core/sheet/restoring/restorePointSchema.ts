import * as v from "valibot";
import { CHART_NAME_PREFIX } from "../../workbook/plan";
import { PALETTE } from "../../workbook/palette";
import { keysOf } from "../../contract/tables";
import { isOwnershipName, isOwnSheetName } from "../writing/ownershipNames";
import { LONGEST_CELL_TEXT, LONGEST_SHEET_NAME } from "../../workbook/limits";

// A restore point is hostile data, because anyone can edit the part. What does not fit these shapes is refused.

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** Of a name, a text constant, a header, a number format. */
const LONGEST_SHORT_TEXT = 255;
const WIDEST_COLUMN = 255;
const TALLEST_ROW = 409.5;
/** In centimetres: more than any sheet of paper. */
const WIDEST_MARGIN = 50;

const number = v.pipe(v.number(), v.finite());
const shortText = v.pipe(v.string(), v.maxLength(LONGEST_SHORT_TEXT));
const cellText = v.pipe(v.string(), v.maxLength(LONGEST_CELL_TEXT));
const sheetName = v.pipe(v.string(), v.regex(/^[^\\/?*:[\]]+$/), v.maxLength(LONGEST_SHEET_NAME));
const ownershipName = v.pipe(shortText, v.check(isOwnershipName));
const ownSheetName = v.pipe(shortText, v.check(isOwnSheetName));
const style = v.picklist(keysOf(PALETTE));

function whole(least: number, most: number) {
  return v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
}

function between(least: number, most: number) {
  return v.pipe(number, v.minValue(least), v.maxValue(most));
}

function listOf<const Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.readonly());
}

const row = whole(1, LAST_ROW);
const column = whole(1, LAST_COLUMN);
const columnRange = v.strictObject({ column, firstRow: row, lastRow: row });
const position = v.strictObject({ row, column });
const footerPieces = listOf(
  v.union([shortText, v.strictObject({ field: v.picklist(["page", "pages"]) })]),
);
const margin = between(0, WIDEST_MARGIN);

const page = v.strictObject({
  paper: v.literal("A4"),
  orientation: v.picklist(["landscape", "portrait"]),
  fitsOnePageWide: v.boolean(),
  titleRows: v.nullable(v.strictObject({ first: row, last: row })),
  pageBreaksBefore: listOf(row),
  footer: v.strictObject({ left: footerPieces, right: footerPieces }),
  margins: v.strictObject({ top: margin, right: margin, bottom: margin, left: margin }),
});

const chart = v.strictObject({
  // Before there were lines nothing said that a chart is of bars.
  kind: v.optional(v.picklist(["bar", "line"]), "bar"),
  name: v.pipe(shortText, v.startsWith(CHART_NAME_PREFIX)),
  title: cellText,
  alternativeText: cellText,
  categories: columnRange,
  series: listOf(
    v.strictObject({
      title: cellText,
      values: columnRange,
      labelFormat: v.exactOptional(shortText),
      look: v.picklist(["dark", "light"]),
    }),
  ),
  anchor: v.strictObject({ from: position, to: position }),
});

const look = listOf(v.nullable(v.pipe(v.tuple([style, v.nullable(shortText)]), v.readonly())));
const encodedRow = v.pipe(
  v.tupleWithRest(
    [v.nullable(between(0, TALLEST_ROW)), whole(0, LAST_ROW)],
    v.nullable(v.union([cellText, number])),
  ),
  v.readonly(),
);

const sheet = v.strictObject({
  columnWidths: v.pipe(v.array(between(0, WIDEST_COLUMN)), v.maxLength(LAST_COLUMN), v.readonly()),
  frozenRows: whole(0, LAST_ROW),
  showsGridlines: v.boolean(),
  page: v.nullable(page),
  chart: v.nullable(chart),
  looks: listOf(look),
  rows: v.pipe(
    v.array(v.union([encodedRow, whole(0, LAST_ROW)])),
    v.maxLength(LAST_ROW),
    v.readonly(),
  ),
});

const nameValue = v.variant("kind", [
  v.strictObject({
    kind: v.literal("cell"),
    sheet: sheetName,
    address: v.pipe(v.string(), v.regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/)),
  }),
  v.strictObject({ kind: v.literal("text"), text: shortText }),
]);

const values = listOf(v.nullable(number));

const rowKeys = listOf(v.pipe(v.string(), v.hexadecimal(), v.length(10)));

const changedTable = v.pipe(
  v.strictObject({
    table: shortText,
    keyHeaders: listOf(cellText),
    keys: rowKeys,
    columns: listOf(
      v.strictObject({
        header: shortText,
        isAdded: v.boolean(),
        before: values,
        formatBefore: v.nullable(shortText),
        lostCells: whole(0, LAST_ROW),
        after: values,
      }),
    ),
  }),
  v.check(({ keys, columns }) =>
    columns.every(
      ({ before, after }) => before.length === keys.length && after.length === keys.length,
    ),
  ),
);

const writtenValue = v.nullable(v.union([cellText, number]));

const filledTable = v.pipe(
  v.strictObject({
    table: shortText,
    keyHeaders: listOf(cellText),
    keys: rowKeys,
    cells: listOf(
      v.strictObject({
        header: shortText,
        row: whole(0, LAST_ROW),
        before: writtenValue,
        isLost: v.boolean(),
        after: writtenValue,
      }),
    ),
    addedHeaders: listOf(shortText),
    appended: v.nullable(v.strictObject({ headers: listOf(cellText), keys: rowKeys })),
  }),
  v.check(({ keys, cells }) => cells.every(({ row }) => row < keys.length)),
);

const changes = v.strictObject({
  by: v.picklist(["calculation", "preparation", "answers", "import", "recording", "newYear"]),
  tables: listOf(changedTable),
  names: listOf(
    v.strictObject({ name: ownershipName, before: v.nullable(nameValue), after: nameValue }),
  ),
  sheets: listOf(
    v.strictObject({
      sheet: sheetName,
      ownName: ownSheetName,
      isCreated: v.boolean(),
      copy: v.nullable(sheetName),
      before: v.nullable(sheet),
      fingerprintBefore: v.nullable(shortText),
    }),
  ),
  filled: listOf(filledTable),
  created: listOf(
    v.strictObject({
      sheet: sheetName,
      table: shortText,
      fingerprint: v.pipe(shortText, v.hexadecimal()),
    }),
  ),
});

/** A restore point as the custom part holds it, its sheets encoded. */
export const RESTORE_POINT_SCHEMA = v.strictObject({
  sheets: listOf(v.strictObject({ ownName: ownSheetName, content: sheet })),
  changes: v.nullable(changes),
});

export type EncodedRestorePoint = v.InferOutput<typeof RESTORE_POINT_SCHEMA>;
export type EncodedSheet = v.InferOutput<typeof sheet>;
export type EncodedLook = v.InferOutput<typeof look>;
export type EncodedRow = v.InferOutput<typeof encodedRow>;
