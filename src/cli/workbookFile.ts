import { isOds, readOds } from "../adapters/ods/gateway";
import { convertToWorkbook } from "../adapters/xlsx/gateway";
import { isSameName } from "../core/workbook/names";
import type { Refusal } from "../core/workbook/refusal";
import type { Result } from "../core/workbook/result";
import { readBytes } from "./files";
import { NODE_COMPRESSION } from "./nodeCompression";

/**
 * The bytes of a workbook that is calculated: of an .ods those of an Excel workbook with its cells, where its database
 * ranges are tables. The file itself is never written.
 */
export async function readWorkbookFile(path: string): Promise<Result<Uint8Array, Refusal>> {
  const bytes = await readBytes(path);
  return bytes.ok && isOds(bytes.value) ? workbookOfOds(bytes.value) : bytes;
}

function workbookOfOds(bytes: Uint8Array): Result<Uint8Array, Refusal> {
  const content = readOds(bytes, NODE_COMPRESSION);
  if (!content.ok) return content;
  const { sheets, ranges } = content.value;
  return convertToWorkbook(
    sheets.map((sheet) => ({
      ...sheet,
      tables: ranges.filter((range) => isSameName(range.sheet, sheet.name)),
    })),
  );
}
