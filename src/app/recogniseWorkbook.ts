import { importPlaces } from "../core/recognition/importPlaces";
import type { ImportPreview } from "../core/recognition/importing";
import { namedUnits } from "../core/recognition/namedUnits";
import { previewOf } from "../core/recognition/preview";
import { copyOf } from "../core/recognition/severalSources";
import {
  understand,
  type Answers,
  type ChosenSource,
  type Understanding,
} from "../core/recognition/understanding";
import { NAME_PREFIX } from "../core/sheet/writing/ownershipNames";
import type { SheetBlock } from "../core/workbook/block";
import type { WorkbookGateway } from "../core/workbook/gateway";
import { nameKey } from "../core/workbook/names";
import type { Refusal } from "../core/workbook/refusal";
import { success, type Result } from "../core/workbook/result";

/** What a workbook that is not ours seems to hold. */
export interface RecognisedWorkbook extends Omit<Understanding, "chosen"> {
  readonly tables: readonly RecognisedTable[];
  /** The units named, each once. */
  readonly units: readonly string[];
  /** Asked for, and not in the workbook. */
  readonly missing: readonly string[];
  /** Hidden sheets are left out, unless the user names one. */
  readonly hidden: readonly string[];
}

export interface RecognisedTable extends ChosenSource {
  readonly preview: ImportPreview;
}

/** Recognises the sheets of those names, or all that may hold a table of the user's own; nothing is written. */
export async function recogniseWorkbook(
  gateway: Pick<WorkbookGateway, "read" | "readBlock">,
  names: readonly string[],
  answers: Answers,
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
  const blocks: SheetBlock[] = [];
  const tooLarge: string[] = [];
  for (const name of new Set(wanted)) {
    const block = await gateway.readBlock(name);
    if (!block.ok && block.failure.code === "sheetTooLarge" && names.length === 0) {
      tooLarge.push(name);
    } else if (!block.ok) return block;
    else blocks.push(block.value);
  }
  const { chosen, unrecognised, ...understood } = understand(
    blocks,
    read.value.uses1904Dates,
    answers,
  );
  return success({
    ...understood,
    tables: chosen.map((one) => ({
      ...one,
      preview: previewOf(one.source, one.choices, read.value),
    })),
    units: namedUnits(chosen.map(({ source, choices }) => copyOf(source, choices))),
    unrecognised: [...unrecognised, ...tooLarge],
    missing,
    hidden: names.length === 0 ? places.filter((name) => isHidden.has(name)) : [],
  });
}
