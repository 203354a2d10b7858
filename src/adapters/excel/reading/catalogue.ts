import { nameTarget } from "../../../core/workbook/nameTarget";
import { hasPrefix } from "../../../core/workbook/names";
import { CHOICES_NAMESPACE, RESTORE_POINT_NAMESPACE } from "../../../core/workbook/plan";
import type { DefinedName, SheetSnapshot } from "../../../core/workbook/snapshot";
import type { Loaded } from "../session/host";

/** What the workbook has, before any cell is looked at. */
export interface Catalogue {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  readonly names: readonly DefinedName[];
  readonly restorePoint: string | null;
  readonly choices: string | null;
  readonly isStructureProtected: boolean;
  readonly isReadOnly: boolean;
  readonly calculatesOnLoad: boolean;
}

export function loadCatalogue(workbook: Excel.Workbook, namePrefix: string): Loaded<Catalogue> {
  const { worksheets, tables, names, protection, application } = workbook;
  application.load("calculationMode,calculationState");
  worksheets.load("items/name,items/visibility,items/protection/protected");
  tables.load("items/name,items/worksheet/name");
  names.load("items/name,items/formula");
  workbook.load("readOnly");
  protection.load("protected");
  const restorePoint = loadCustomPart(workbook, RESTORE_POINT_NAMESPACE);
  const choices = loadCustomPart(workbook, CHOICES_NAMESPACE);
  return () => {
    const sheetNames = worksheets.items.map(({ name }) => name);
    return {
      sheets: worksheets.items.map((sheet) => ({
        name: sheet.name,
        isProtected: sheet.protection.protected,
        isHidden: sheet.visibility !== "Visible",
      })),
      tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
      names: names.items
        .filter(({ name }) => hasPrefix(name, namePrefix))
        .map(({ name, formula }) => ({ name, target: nameTarget(String(formula), sheetNames) })),
      restorePoint: restorePoint(),
      choices: choices(),
      isStructureProtected: protection.protected,
      isReadOnly: workbook.readOnly,
      // In every other mode Excel calculates what it opens.
      calculatesOnLoad:
        application.calculationMode === "Manual" && application.calculationState !== "Done",
    };
  };
}

/** The one custom XML part of a namespace, without declaration; null when there is none. */
export function loadCustomPart(workbook: Excel.Workbook, namespace: string): Loaded<string | null> {
  const part = workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
  part.load("id");
  const xml = part.getXml();
  return () => (part.isNullObject ? null : xml.value.replace(/^\s*<\?xml[^>]*\?>\s*/, ""));
}
