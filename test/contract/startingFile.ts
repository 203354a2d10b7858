import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { createBlankWorkbook } from "../../src/adapters/xlsx/gateway";
import { carriedOut } from "../adapters/xlsx/carriedOut";
import type { ForeignValue, StartingSheet } from "./host";

/** The file of a workbook with these sheets, for the hosts that open one. */
export function startingFile(start: readonly StartingSheet[]): Uint8Array {
  const made = carriedOut(
    createBlankWorkbook(),
    ...start.map(({ name, content }) => ({ kind: "createSheet", name, content }) as const),
  );
  return start.reduce((before, { foreignCells = {}, merged = [], ...hidden }, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const filled = Object.entries(foreignCells).reduce(
      (bytes, [address, value]) => withForeign(bytes, path, address, value),
      before,
    );
    const { hiddenRows = [], hiddenColumns = [] } = hidden;
    const parted = hiddenRows.length === 0 ? filled : withHidden(filled, path, hiddenRows);
    const hiding =
      hiddenColumns.length === 0 ? parted : withHiddenColumns(parted, path, hiddenColumns);
    return merged.length === 0 ? hiding : withMerged(hiding, path, merged);
  }, made);
}

/** Puts the value into a cell that is there. */
function withForeign(
  bytes: Uint8Array,
  path: string,
  address: string,
  value: ForeignValue,
): Uint8Array {
  return withSheet(bytes, path, (before) => {
    const cell = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`, "s");
    if (!cell.test(before)) throw new Error(`no cell ${address} to hold ${JSON.stringify(value)}`);
    const { type, content } = foreignContent(value);
    return before.replace(cell, `<c r="${address}"$1 t="${type}">${content}</c>`);
  });
}

function foreignContent(value: ForeignValue): { readonly type: string; readonly content: string } {
  if (typeof value === "boolean") return { type: "b", content: `<v>${value ? 1 : 0}</v>` };
  if ("error" in value) return { type: "e", content: `<v>${value.error}</v>` };
  const type = typeof value.value === "number" ? "n" : "str";
  return { type, content: `<f>${value.formula}</f><v>${value.value}</v>` };
}

function withMerged(bytes: Uint8Array, path: string, areas: readonly string[]): Uint8Array {
  const cells = areas.map((area) => `<mergeCell ref="${area}"/>`).join("");
  const merged = `<mergeCells count="${areas.length}">${cells}</mergeCells>`;
  return withSheet(bytes, path, (before) => before.replace(/<\/sheetData>/, `$&${merged}`));
}

function withHidden(bytes: Uint8Array, path: string, rows: readonly number[]): Uint8Array {
  return withSheet(bytes, path, (before) =>
    rows.reduce((xml, row) => xml.replace(`<row r="${row}"`, `$& hidden="1"`), before),
  );
}

function withHiddenColumns(
  bytes: Uint8Array,
  path: string,
  columns: readonly number[],
): Uint8Array {
  const markup = columns.map((column) => `<col min="${column}" max="${column}" hidden="1"/>`);
  return withSheet(bytes, path, (before) =>
    before
      .replace(/<cols>.*?<\/cols>/s, "")
      .replace("<sheetData", `<cols>${markup.join("")}</cols>$&`),
  );
}

function withSheet(
  bytes: Uint8Array,
  path: string,
  change: (before: string) => string,
): Uint8Array {
  const parts = unzipSync(bytes);
  const after = change(strFromU8(parts[path] ?? new Uint8Array()));
  return zipSync({ ...parts, [path]: strToU8(after) });
}
