import type { CalculationChoice } from "../../commands";

/** As it is asked for at first: whatever needs the user's agreement is refused. */
export const PLAIN_CALCULATION: CalculationChoice = {
  isDraft: false,
  liftsFilters: false,
  takesOtherNames: false,
  writesWithoutRecord: false,
};
