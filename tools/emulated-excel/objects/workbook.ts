import { accessDenied, requireWritable } from "../model/protection";
import { placeOf, rangeOn } from "../model/ranges";
import { selectedCells } from "../model/selection";
import type { EmulatedRange, EmulatedWorkbook } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import type { HostType } from "../protocol/hostType";
import { applicationType, runtimeType } from "./application";
import { optional, textOf } from "./arguments";
import { customXmlPartCollectionType } from "./customXml";
import { requireFocus } from "./focus";
import { functionsType } from "./functions";
import { namedItemCollectionType } from "./names";
import { createAndOpenWorkbook } from "./newWorkbooks";
import { rangeType } from "./range";
import { settingCollectionType } from "./settings";
import { tableCollectionType } from "./tables";
import { worksheetCollectionType } from "./worksheetCollection";

/** Excel.Workbook, with the runtime that the client keeps beside it. */
export const workbookType: HostType<EmulatedWorkbook> = defineType<
  Excel.Workbook & {
    readonly _Runtime: Excel.Runtime;
    // On the web the client asks it of another root, of which it asks nothing else.
    createAndOpenWorkbook(base64?: string): void;
  },
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
    createAndOpenWorkbook,
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

function selection(workbook: EmulatedWorkbook): EmulatedRange {
  requireFocus(workbook);
  return selectedCells(workbook);
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
