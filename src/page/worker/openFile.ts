import { createCsvGateway } from "../../adapters/csv/gateway";
import { createOdsGateway, isOds } from "../../adapters/ods/gateway";
import { modelWorkbook } from "../../core/sheet/newWorkbook/model";
import type { ModelTexts } from "../../core/texts/texts";
import { LONGEST_SHEET_NAME } from "../../core/workbook/limits";
import type { Refusal } from "../../core/workbook/refusal";
import { success, type Result } from "../../core/workbook/result";
import type { SheetLanguage } from "../sheets/readWorkbookView";
import { foreignPackage } from "./foreignWorkbook";
import { newPackage } from "../../adapters/xlsx/newPackage";

/** What the page opens. */
export type Opened =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  /** The empty model. */
  | { readonly kind: "model" };

/** What the worker says in its language. */
export interface WorkerTexts {
  readonly sheets: SheetLanguage;
  readonly model: ModelTexts;
}

export interface OpenedPackage {
  readonly bytes: Uint8Array;
  /** Made from a file of another format, to which it cannot be written back. */
  readonly isCopy: boolean;
}

/** The .xlsx package that the page then works on: of a text with separators by its name, of an .ods by what it is. */
export async function openedPackage(
  opened: Opened,
  texts: WorkerTexts,
): Promise<Result<OpenedPackage, Refusal>> {
  if (opened.kind === "model") {
    const options = { body: null, year: null, extras: [] };
    return asCopy(await newPackage(modelWorkbook(options, texts.model)));
  }
  const { name, bytes } = opened;
  const [, stem = "", extension = ""] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  if (TEXTS.includes(extension.toLowerCase())) {
    const { gateway } = createCsvGateway(bytes, sheetNamed(stem));
    return asCopy(await foreignPackage(gateway, texts.sheets));
  }
  if (isOds(bytes)) return asCopy(await foreignPackage(createOdsGateway(bytes), texts.sheets));
  return success({ bytes, isCopy: false });
}

const TEXTS: readonly string[] = [".csv", ".tsv", ".txt"];

/** What Excel forbids in the name of a sheet becomes a blank. */
function sheetNamed(stem: string): string {
  const allowed = stem.replace(/[\\/?*[\]:]/g, " ").slice(0, LONGEST_SHEET_NAME);
  return allowed.replace(/^'+|'+$/g, "").trim() || "1";
}

function asCopy(made: Result<Uint8Array, Refusal>): Result<OpenedPackage, Refusal> {
  return made.ok ? success({ bytes: made.value, isCopy: true }) : made;
}
