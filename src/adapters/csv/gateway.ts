import { usedBlock } from "../../core/workbook/block";
import type { WorkbookGateway } from "../../core/workbook/gateway";
import { refusal } from "../../core/workbook/refusal";
import { failure, success } from "../../core/workbook/result";
import { FOREIGN_FILE } from "../../core/workbook/snapshot";
import { decodedText, type TextEncoding } from "../package/partText";
import { readCsv, type DecimalSign, type Separator } from "./csvText";

/** What was found of a text file: shown, because nothing in it says so. */
export interface CsvFormat {
  readonly encoding: TextEncoding;
  readonly separator: Separator;
  readonly decimals: DecimalSign;
}

/** A text with separators as a workbook of one sheet, which is read and never written. */
export function createCsvGateway(
  bytes: Uint8Array,
  sheet: string,
): { readonly gateway: WorkbookGateway; readonly format: CsvFormat } {
  const { text, encoding } = decodedText(bytes);
  const { separator, decimals, rows } = readCsv(text);
  const gateway: WorkbookGateway = {
    read: () =>
      Promise.resolve(
        success({
          ...FOREIGN_FILE,
          sheets: [{ name: sheet, isProtected: false, isHidden: false }],
        }),
      ),
    readBlock: () =>
      Promise.resolve(
        rows === null
          ? failure(refusal("sheetTooLarge", sheet))
          : success(usedBlock({ sheet, firstRow: 1, firstColumn: 1, rows, merged: [] })),
      ),
    apply: () => Promise.resolve(failure(refusal("fileKindNotWritable", null))),
  };
  return { gateway, format: { encoding, separator, decimals } };
}
