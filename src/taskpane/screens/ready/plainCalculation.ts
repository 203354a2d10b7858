import type { CalculationChoice } from "../../commands";

/** The first attempt: anything that needs the user's agreement is refused. */
export const PLAIN_CALCULATION: CalculationChoice = {
  isDraft: false,
  liftsFilters: false,
  takesOtherNames: false,
  makesProspetto: false,
  writesWithoutRestorePoint: false,
};
