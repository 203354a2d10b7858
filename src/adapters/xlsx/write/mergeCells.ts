import { rangeAddress } from "../../../core/workbook/address";
import type { RangeReference } from "../../../core/workbook/reference";
import { openPackage } from "../../package/package";
import { applyEdits } from "../../package/xml";
import { locateParts } from "../read/workbookParts";
import { placeChild, WORKSHEET_ORDER } from "./childOrder";
import { prefixOf, tagWriter } from "./markup";
import { replaceText } from "./parts";
import { scanSheet } from "./sheetScan";

/** The package with cells merged on its sheets, which have none yet; what only the first of them holds stays. */
export function withMergedCells(
  bytes: Uint8Array,
  merged: ReadonlyMap<string, readonly RangeReference[]>,
): Uint8Array {
  const pkg = openPackage(bytes);
  for (const { name, path } of locateParts(pkg).sheets) {
    const ranges = merged.get(name) ?? [];
    if (ranges.length === 0) continue;
    const before = pkg.text(path);
    const root = scanSheet(before, path, () => undefined);
    const tag = tagWriter(prefixOf(root.name));
    const cells = ranges.map((range) => tag("mergeCell", { ref: rangeAddress(range) }));
    const list = tag("mergeCells", { count: cells.length }, cells.join(""));
    const edits = placeChild(root, WORKSHEET_ORDER, "mergeCells", list);
    replaceText(pkg, path, before, applyEdits(before, edits));
  }
  return pkg.save();
}
