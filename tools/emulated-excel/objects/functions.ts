import { serialFromDate } from "../../../src/core/workbook/serialDate";
import type { EmulatedWorkbook } from "../model/workbook";
import { defineType } from "../protocol/defineType";
import { notEmulated } from "../protocol/hostError";
import type { HostType } from "../protocol/hostType";
import { wholeNumber } from "./rangeArguments";

/** Excel.Functions, of which only DATE is known: it tells from which year dates count. */
export const functionsType: HostType<EmulatedWorkbook> = defineType<
  Excel.Functions,
  EmulatedWorkbook
>({
  name: "Functions",
  methods: {
    date: {
      since: "1.2",
      call: ({ uses1904Dates }, args) => {
        const [year = 0, month = 0, day = 0] = args.map(wholeNumber);
        const value = serialFromDate({ year, month, day }, uses1904Dates);
        if (value === null) throw notEmulated("DATE of a day that is none");
        return functionResultType.of({ value });
      },
    },
  },
});

interface ResultSelf {
  readonly value: number;
}

const functionResultType: HostType<ResultSelf> = defineType<
  Excel.FunctionResult<number>,
  ResultSelf
>({
  name: "FunctionResult",
  scalars: {
    value: { since: "1.2", get: ({ value }) => value },
    error: { since: "1.2", get: () => null },
  },
});
