import type { SheetLanguage } from "../../../core/workbook/sheetLanguage";
import type { ZipPackage } from "../../package/package";
import type { XmlElement } from "../../package/xml";
import type { CellContext } from "../read/cellValue";
import type { SheetPart } from "../read/workbookParts";
import type { StyleLooks } from "./looks";
import { readFrame, type SheetFrame } from "./sheetFrame";
import { readViewCells, type FileCells } from "./viewCells";

/** What the sheets of a workbook share. */
export interface SheetSource {
  readonly pkg: ZipPackage;
  readonly workbook: XmlElement;
  readonly context: CellContext;
  readonly looks: StyleLooks;
  readonly language: SheetLanguage;
}

export interface FileSheet {
  readonly part: SheetPart;
  readonly frame: SheetFrame;
  readonly cells: FileCells;
}

/** Throws PackageFault. */
export function readFileSheet(part: SheetPart, { pkg, context }: SheetSource): FileSheet {
  const text = pkg.text(part.path);
  return {
    part,
    frame: readFrame(text, part.path),
    cells: readViewCells(text, part.path, context),
  };
}
