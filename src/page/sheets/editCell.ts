import { failure, type Result } from "../../core/workbook/result";
import { refusal } from "../../core/workbook/refusal";
import type { CellEdit, EditFailure } from "./workbookView";

/** The package with one value typed into a cell; everything else in it stays byte for byte. */
export function editCell(_bytes: Uint8Array, _edit: CellEdit): Result<Uint8Array, EditFailure> {
  return failure(refusal("fileNotWorkbook", null));
}
