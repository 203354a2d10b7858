import { accessDenied, requireWritable } from "../model/protection";
import { placeOf, rangeOn } from "../model/ranges";
import type { EmulatedRange, EmulatedWorkbook } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import type { HostType } from "../protocol/hostType";
import { applicationType, runtimeType } from "./application";
import { optional, textOf } from "./arguments";
import { customXmlPartCollectionType } from "./customXml";
import { functionsType } from "./functions";
import { namedItemCollectionType } from "./names";
import { rangeType } from "./range";
import { settingCollectionType } from "./settings";
import { tableCollectionType } from "./tables";
import { activeSheet, worksheetCollectionType } from "./worksheetCollection";

/** Excel.Workbook, with the runtime that the client keeps beside it. */
export const workbookType: HostType<EmulatedWorkbook> = defineType<
  Excel.Workbook & { readonly _Runtime: Excel.Runtime },
  EmulatedWorkbook
>({
  name: "Workbook",
  scalars: {
    readOnly: { since: "1.8", get: ({ isReadOnly }) => isReadOnly },
  },
  navigations: {
    application: { since: "1.1", get: (workbook) => applicationType.of(workbook) },
    functions: { since: "1.2", get: (workbook) => functionsType.of(workbook) },
    worksheets: { since: "1.1", get: (workbook) => worksheetCollectionType.of(workbook) },
    tables: { since: "1.1", get: (workbook) => tableCollectionType.of({ workbook, sheet: null }) },
    names: {
      since: "1.1",
      get: (workbook) => namedItemCollectionType.of({ workbook, sheet: null }),
    },
    customXmlParts: { since: "1.5", get: (workbook) => customXmlPartCollectionType.of(workbook) },
    settings: { since: "1.4", get: (workbook) => settingCollectionType.of(workbook) },
    protection: { since: "1.7", get: (workbook) => workbookProtectionType.of(workbook) },
    _Runtime: { since: "1.5", get: (workbook) => runtimeType.of(workbook) },
  },
  methods: {
    getSelectedRange: { since: "1.1", call: (workbook) => rangeType.of(selection(workbook)) },
    getActiveCell: {
      since: "1.7",
      call: (workbook) => {
        const selected = selection(workbook);
        const { top, left } = placeOf(selected);
        return rangeType.of(rangeOn(selected.sheet, { top, left, bottom: top, right: left }));
      },
    },
  },
});

/** The first cell of the active sheet where nobody chose another. */
function selection(workbook: EmulatedWorkbook): EmulatedRange {
  const sheet = activeSheet(workbook);
  const selected = workbook.selection;
  if (selected?.sheet === sheet && !selected.isGone) return rangeOn(sheet, selected.rectangle);
  return rangeOn(sheet, { top: 0, left: 0, bottom: 0, right: 0 });
}

/** Excel.WorkbookProtection: of the structure. */
const workbookProtectionType: HostType<EmulatedWorkbook> = defineType<
  Excel.WorkbookProtection,
  EmulatedWorkbook
>({
  name: "WorkbookProtection",
  scalars: {
    protected: { since: "1.7", get: ({ isStructureProtected }) => isStructureProtected },
  },
  methods: {
    protect: {
      since: "1.7",
      call: (workbook, [password]) => {
        requireWritable(workbook);
        if (workbook.isStructureProtected) throw accessDenied();
        workbook.isStructureProtected = true;
        workbook.structurePassword = optional(password, textOf);
      },
    },
    unprotect: {
      since: "1.7",
      call: (workbook, [password]) => {
        const { structurePassword } = workbook;
        requireWritable(workbook);
        const isRight =
          structurePassword === null || optional(password, textOf) === structurePassword;
        if (!isRight) throw accessDenied();
        workbook.isStructureProtected = false;
        workbook.structurePassword = null;
      },
    },
  },
});
