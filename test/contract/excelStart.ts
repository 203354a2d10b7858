import { createBlankWorkbook } from "../../src/adapters/xlsx/gateway";
import { carriedOut } from "../adapters/xlsx/carriedOut";
import type { StartingSheet } from "./host";

/** The file of a workbook with these sheets. */
export function startingFile(start: readonly StartingSheet[]): Uint8Array {
  return carriedOut(
    createBlankWorkbook(),
    ...start.map(({ name, content }) => ({ kind: "createSheet", name, content }) as const),
  );
}
