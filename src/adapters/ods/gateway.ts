import { usedBlock } from "../../core/workbook/block";
import type { WorkbookGateway } from "../../core/workbook/gateway";
import { isSameName } from "../../core/workbook/names";
import { refusal, type Refusal } from "../../core/workbook/refusal";
import { failure, success, type Result } from "../../core/workbook/result";
import {
  FOREIGN_FILE,
  type Cell,
  type TableSnapshot,
  type WorkbookSnapshot,
} from "../../core/workbook/snapshot";
import { PLAIN_COMPRESSION, type Compression } from "../package/compression";
import { PackageFault, toRefusal } from "../package/faults";
import { openPackage } from "../package/package";
import { readOdsContent, type OdsContent, type OdsRange } from "./odsSheets";
import type { OdsSheet } from "./openSheet";

const CONTENT = "content.xml";
const MANIFEST = "META-INF/manifest.xml";
const SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
const ZIP_HEADER = [0x50, 0x4b, 0x03, 0x04];

/** Whether bytes are an OpenDocument spreadsheet, by what the package says of itself. */
export function isOds(bytes: Uint8Array): boolean {
  if (!ZIP_HEADER.every((byte, at) => bytes[at] === byte)) return false;
  try {
    const pkg = openPackage(bytes);
    return pkg.has("mimetype") && pkg.text("mimetype").trim() === SPREADSHEET;
  } catch (error) {
    if (toRefusal(error) === null) throw error;
    return false;
  }
}

/** The spreadsheet of an .ods file: its database ranges are its tables. It is read, never written. */
export function createOdsGateway(
  bytes: Uint8Array,
  compression: Compression = PLAIN_COMPRESSION,
): WorkbookGateway {
  let content: Result<OdsContent, Refusal> | null = null;
  const contentOnce = (): Result<OdsContent, Refusal> => {
    content ??= readOds(bytes, compression);
    return content;
  };
  return {
    read: () => {
      const read = contentOnce();
      return Promise.resolve(read.ok ? success(snapshotOf(read.value)) : read);
    },
    readBlock: (name) => {
      const read = contentOnce();
      if (!read.ok) return Promise.resolve(read);
      const sheet = read.value.sheets.find((one) => isSameName(one.name, name));
      if (sheet === undefined) return Promise.resolve(failure(refusal("workbookChanged", name)));
      return Promise.resolve(success(blockOf(sheet)));
    },
    apply: () => Promise.resolve(failure(refusal("fileKindNotWritable", null))),
  };
}

/** All cells of an .ods file, and its database ranges. */
export function readOds(
  bytes: Uint8Array,
  compression: Compression = PLAIN_COMPRESSION,
): Result<OdsContent, Refusal> {
  try {
    const pkg = openPackage(bytes, compression);
    if (pkg.has(MANIFEST) && pkg.text(MANIFEST).includes("encryption-data")) {
      throw new PackageFault("filePasswordOrOldFormat", MANIFEST, "encrypted");
    }
    return success(readOdsContent(pkg.text(CONTENT), CONTENT));
  } catch (error) {
    const refused = toRefusal(error);
    if (refused === null) throw error;
    return failure(refused);
  }
}

function blockOf({ name, rows, merged, hiddenRows, hiddenColumns }: OdsSheet) {
  return usedBlock({
    sheet: name,
    firstRow: 1,
    firstColumn: 1,
    rows: ofOneWidth(rows),
    merged,
    hiddenRows,
    hiddenColumns,
  });
}

function ofOneWidth(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return rows.map((row) =>
    row.length === width ? row : [...row, ...new Array<Cell>(width - row.length).fill(null)],
  );
}

function snapshotOf({ sheets, ranges }: OdsContent): WorkbookSnapshot {
  return {
    ...FOREIGN_FILE,
    sheets: sheets.map(({ name, isHidden }) => ({ name, isProtected: false, isHidden })),
    tables: ranges.flatMap((range) => {
      const sheet = sheets.find((one) => isSameName(one.name, range.sheet));
      return sheet === undefined ? [] : [tableOf(range, sheet)];
    }),
  };
}

function tableOf({ name, range }: OdsRange, sheet: OdsSheet): TableSnapshot {
  const { firstRow, firstColumn, lastRow, lastColumn } = range;
  const cellsIn = (row: number): readonly Cell[] =>
    Array.from(
      { length: lastColumn - firstColumn + 1 },
      (_, at) => sheet.rows[row - 1]?.[firstColumn - 1 + at] ?? null,
    );
  const last = Math.min(lastRow, sheet.rows.length);
  const rows = Array.from({ length: Math.max(0, last - firstRow) }, (_, at) =>
    cellsIn(firstRow + 1 + at),
  );
  while (rows.at(-1)?.every((cell) => cell === null) === true) rows.pop();
  const headers = cellsIn(firstRow).map((cell) => (typeof cell === "string" ? cell : ""));
  return {
    name,
    sheet: sheet.name,
    headerRow: firstRow,
    firstColumn,
    headers,
    headerCells: null,
    besideHeaders: null,
    filledRowBelow: null,
    rows,
    formulaColumns: [],
    columnFormats: headers.map(() => null),
  };
}
