import { accessDenied, DEFAULT_OPTIONS, requireWritable } from "../model/protection";
import type { EmulatedSheet } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import type { HostType } from "../protocol/hostType";
import { invalidArgument, optional, textOf } from "./arguments";

/** Excel.WorksheetProtection. */
export const worksheetProtectionType: HostType<EmulatedSheet> = defineType<
  Excel.WorksheetProtection,
  EmulatedSheet
>({
  name: "WorksheetProtection",
  scalars: {
    protected: { since: "1.2", get: ({ isProtected }) => isProtected },
    options: {
      since: "1.2",
      get: ({ isProtected, protectionOptions }) => (isProtected ? protectionOptions : null),
    },
  },
  methods: {
    protect: {
      since: "1.2",
      call: (sheet, [options, password]) => {
        requireWritable(sheet.workbook);
        // A sheet that is protected already is refused (OfficeDev/office-js#6784).
        if (sheet.isProtected) throw accessDenied();
        sheet.isProtected = true;
        sheet.protectionOptions = { ...DEFAULT_OPTIONS, ...optional(options, optionsOf) };
        sheet.protectionPassword = optional(password, textOf);
      },
    },
    unprotect: {
      since: "1.7",
      call: (sheet, [password]) => {
        requireWritable(sheet.workbook);
        const given = optional(password, textOf);
        const isRight = sheet.protectionPassword === null || given === sheet.protectionPassword;
        if (!sheet.isProtected || !isRight) throw accessDenied();
        sheet.isProtected = false;
        sheet.protectionOptions = {};
        sheet.protectionPassword = null;
      },
    },
  },
});

function optionsOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  const options = Object.entries(value);
  if (options.some(([name]) => !(name in DEFAULT_OPTIONS))) throw invalidArgument();
  return Object.fromEntries(options);
}
