import { importPlaces } from "../core/recognition/importPlaces";
import type { ImportPreview } from "../core/recognition/importing";
import { previewOf } from "../core/recognition/preview";
import { sourceOf } from "../core/recognition/source";
import { NAME_PREFIX } from "../core/sheet/writing/ownershipNames";
import type { WorkbookGateway } from "../core/workbook/gateway";
import { nameKey } from "../core/workbook/names";
import type { Refusal } from "../core/workbook/refusal";
import { success, type Result } from "../core/workbook/result";
import type { ChosenSource } from "./workbookFromSheets";

/** What a workbook that is not ours seems to hold. */
export interface RecognisedWorkbook {
  readonly sheets: readonly RecognisedSheet[];
  /** In which no table of objectives was found. */
  readonly unrecognised: readonly string[];
  /** Asked for, and not in the workbook. */
  readonly missing: readonly string[];
  /** Hidden sheets are left out, unless the user names one. */
  readonly hidden: readonly string[];
}

export interface RecognisedSheet extends ChosenSource {
  readonly preview: ImportPreview;
}

/** Recognises the sheets of those names, or all that may hold a table of the user's own; nothing is written. */
export async function recogniseWorkbook(
  gateway: WorkbookGateway,
  names: readonly string[],
): Promise<Result<RecognisedWorkbook, Refusal>> {
  const read = await gateway.read(NAME_PREFIX);
  if (!read.ok) return read;
  const there = new Map(read.value.sheets.map(({ name }) => [nameKey(name), name]));
  const missing = names.filter((name) => !there.has(nameKey(name)));
  const places = importPlaces(read.value).sheets;
  const isHidden = new Set(
    read.value.sheets.filter((sheet) => sheet.isHidden).map(({ name }) => name),
  );
  const visible = places.filter((name) => !isHidden.has(name));
  const wanted =
    names.length === 0 ? visible : names.flatMap((name) => there.get(nameKey(name)) ?? []);
  const sheets: RecognisedSheet[] = [];
  const unrecognised: string[] = [];
  for (const name of new Set(wanted)) {
    const block = await gateway.readBlock(name);
    if (!block.ok && block.failure.code === "sheetTooLarge" && names.length === 0) {
      unrecognised.push(name);
      continue;
    }
    if (!block.ok) return block;
    const source = sourceOf(block.value, read.value.uses1904Dates);
    if (source === null || source.recognition.proposal.rows.length === 0) {
      unrecognised.push(name);
      continue;
    }
    const choices = source.recognition.proposal;
    sheets.push({ source, choices, preview: previewOf(source, choices, read.value) });
  }
  const hidden = names.length === 0 ? places.filter((name) => isHidden.has(name)) : [];
  return success({ sheets, unrecognised, missing, hidden });
}
