import type { ZipPackage } from "../../../src/adapters/package/package";
import { readRelationships } from "../../../src/adapters/package/relationships";
import { parseXmlTree } from "../../../test/fixtures/package/xmlTree";
import { takeId } from "../model/sheets";
import type { EmulatedWorkbook } from "../model/workbook";

/** The custom XML parts unchanged, declaration included. */
export function loadCustomParts(
  workbook: EmulatedWorkbook,
  pkg: ZipPackage,
  workbookPath: string,
): void {
  for (const { type, target } of readRelationships(pkg, workbookPath)) {
    if (type !== "customXml") continue;
    const xml = pkg.text(target);
    const { namespace } = parseXmlTree(xml);
    workbook.customParts.push({ id: guid(takeId(workbook)), namespace, xml });
  }
}

/** "{00000000-0002-0000-0000-000000000009}". */
function guid(number: number): string {
  return `{00000000-0002-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
}
