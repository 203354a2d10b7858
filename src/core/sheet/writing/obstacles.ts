import { issue, type Issue } from "../../domain/issue";
import type { WorkbookSnapshot } from "../../workbook/snapshot";

/** What forbids any writing at all (workbook.md, What is written, 3). `sheets`: those to be written. */
export function obstacles(
  snapshot: WorkbookSnapshot,
  sheets: ReadonlySet<string>,
): readonly Issue[] {
  const isProtected = snapshot.sheets.filter(
    (sheet) => sheet.isProtected && sheets.has(sheet.name),
  );
  return [
    ...(snapshot.isSigned ? [issue("workbook-signed", {}, null)] : []),
    ...(snapshot.isReadOnly ? [issue("workbook-read-only", {}, null)] : []),
    ...(snapshot.isStructureProtected ? [issue("structure-protected", {}, null)] : []),
    ...isProtected.map(({ name }) => issue("sheet-protected", { sheet: name }, null)),
  ];
}
