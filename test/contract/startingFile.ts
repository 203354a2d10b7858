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
  return start.reduce(
    (bytes, { foreignCells = {} }, index) =>
      Object.entries(foreignCells).reduce(
        (before, [address, value]) => withForeign(before, index + 1, address, value),
        bytes,
      ),
    made,
  );
}

/** Puts the value into a cell that is there. */
function withForeign(
  bytes: Uint8Array,
  sheet: number,
  address: string,
  value: ForeignValue,
): Uint8Array {
  const path = `xl/worksheets/sheet${sheet}.xml`;
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const [type, content] =
    typeof value === "boolean" ? ["b", value ? "1" : "0"] : ["e", value.error];
  const cell = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`, "s");
  if (!cell.test(before)) throw new Error(`no cell ${address} to hold ${content}`);
  const after = before.replace(cell, `<c r="${address}"$1 t="${type}"><v>${content}</v></c>`);
  return zipSync({ ...parts, [path]: strToU8(after) });
}
