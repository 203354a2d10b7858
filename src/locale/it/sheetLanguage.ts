import type { SheetLanguage } from "../../core/workbook/sheetLanguage";
import { MONTHS } from "./months";
import { truth } from "./quotes";

/** Numbers, dates and truth values as an Italian Excel shows them. */
export const SHEET_LANGUAGE: SheetLanguage = {
  decimalSign: ",",
  groupSign: ".",
  shortDate: "dd/mm/yyyy",
  months: MONTHS,
  days: ["domenica", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato"],
  truth: truth,
};
