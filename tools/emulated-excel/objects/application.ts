import { addinAtWork } from "../model/happenings";
import { lookOf } from "../model/looks";
import type { EmulatedWorkbook } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import type { HostType } from "../protocol/hostType";
import { oneOf, truthOf } from "./arguments";
import { createWorkbookBeside, findCreated } from "./newWorkbooks";

/** Excel.Application. Nothing is calculated here, so that nothing is there to suspend. */
export const applicationType: HostType<EmulatedWorkbook> = defineType<
  Excel.Application & { createWorkbook(base64?: string): object },
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
    calculationState: {
      since: "1.9",
      get: (workbook) => lookOf(workbook).get("calculationState") ?? "Done",
    },
    // As an Italian Excel has them.
    decimalSeparator: { since: "1.11", get: () => "," },
    thousandsSeparator: { since: "1.11", get: () => "." },
    useSystemSeparators: { since: "1.11", get: () => true },
  },
  methods: {
    createWorkbook: createWorkbookBeside,
    suspendApiCalculationUntilNextSync: { since: "1.6", call: () => null },
    suspendScreenUpdatingUntilNextSync: { since: "1.9", call: () => null },
  },
  internals: {
    _GetWorkbookCreatedById: { since: "1.8", call: (workbook, [id]) => findCreated(workbook, id) },
  },
});

/** Excel.Runtime: whether this add-in is told of events, others may be. */
export const runtimeType: HostType<EmulatedWorkbook> = defineType<Excel.Runtime, EmulatedWorkbook>({
  name: "Runtime",
  scalars: {
    enableEvents: {
      since: "1.8",
      get: (workbook) => addinAtWork(workbook).wantsEvents,
      set: (workbook, value) => {
        addinAtWork(workbook).wantsEvents = truthOf(value);
      },
    },
  },
});
