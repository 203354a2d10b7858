/** How a language writes what sheets show. */
export interface SheetLanguage {
  readonly decimalSign: string;
  readonly groupSign: string;
  /** The code of the short date, of which the format differs from country to country: "dd/mm/yyyy". */
  readonly shortDate: string;
  /** From January, "gennaio". */
  readonly months: readonly string[];
  /** From Sunday, "domenica". */
  readonly days: readonly string[];
  readonly truth: (isTrue: boolean) => string;
}
