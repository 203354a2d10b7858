import { basename, extname } from "node:path";
import { createCsvGateway, type CsvFormat } from "../adapters/csv/gateway";
import { createOdsGateway, isOds } from "../adapters/ods/gateway";
import type { WorkbookGateway } from "../core/workbook/gateway";
import type { Refusal } from "../core/workbook/refusal";
import { success, type Result } from "../core/workbook/result";
import { LONGEST_SHEET_NAME } from "../core/workbook/limits";
import { readBytes } from "./files";
import { NODE_COMPRESSION } from "./nodeCompression";
import { readOnlyGateway } from "./readOnlyGateway";

/** A file of the user's own, which is read and never written. */
export interface ForeignFile {
  readonly gateway: WorkbookGateway;
  /** Of a text with separators; null for a workbook. */
  readonly format: CsvFormat | null;
}

const TEXTS: readonly string[] = [".csv", ".tsv", ".txt"];

/** An .ods by what it is, a text with separators by its name, anything else as an Excel workbook. */
export async function openForeignFile(path: string): Promise<Result<ForeignFile, Refusal>> {
  const bytes = await readBytes(path);
  if (!bytes.ok) return bytes;
  if (TEXTS.includes(extname(path).toLowerCase())) {
    const sheet = basename(path, extname(path)).slice(0, LONGEST_SHEET_NAME);
    return success(createCsvGateway(bytes.value, sheet));
  }
  const gateway = isOds(bytes.value)
    ? createOdsGateway(bytes.value, NODE_COMPRESSION)
    : readOnlyGateway(bytes.value);
  return success({ gateway, format: null });
}
