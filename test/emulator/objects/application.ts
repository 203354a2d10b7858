import { lookOf } from "../model/looks";
import type { EmulatedWorkbook } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import type { HostType } from "../protocol/hostType";
import { oneOf, truthOf } from "./arguments";

/** Excel.Application. Nothing is calculated here, so that nothing is there to suspend. */
export const applicationType: HostType<EmulatedWorkbook> = defineType<
  Excel.Application,
  EmulatedWorkbook
>({
  name: "Application",
  scalars: {
    calculationMode: {
      since: "1.1",
      get: (workbook) => lookOf(workbook).get("calculationMode") ?? "Automatic",
      set: (workbook, value) => {
        const mode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"] as const);
        lookOf(workbook).set("calculationMode", mode);
      },
    },
    // As an Italian Excel has them.
    decimalSeparator: { since: "1.11", get: () => "," },
    thousandsSeparator: { since: "1.11", get: () => "." },
    useSystemSeparators: { since: "1.11", get: () => true },
  },
  methods: {
    suspendApiCalculationUntilNextSync: { since: "1.6", call: () => null },
    suspendScreenUpdatingUntilNextSync: { since: "1.9", call: () => null },
  },
});

/** Excel.Runtime: whether events reach the client. */
export const runtimeType: HostType<EmulatedWorkbook> = defineType<Excel.Runtime, EmulatedWorkbook>({
  name: "Runtime",
  scalars: {
    enableEvents: {
      since: "1.8",
      get: (workbook) => lookOf(workbook).get("enableEvents") ?? true,
      set: (workbook, value) => {
        lookOf(workbook).set("enableEvents", truthOf(value));
      },
    },
  },
});
