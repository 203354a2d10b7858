import type { Exact } from "../numeric/exact";
import type { CalendarDate } from "./calendarDate";

/** The content of a cell, to be quoted; a percentage is on the scale 0 to 100. */
export type Found =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "truth"; readonly isTrue: boolean }
  | { readonly kind: "number"; readonly value: Exact; readonly isPercent: boolean }
  | { readonly kind: "date"; readonly date: CalendarDate };

/** Why a date cannot be read. */
export type DateFault = "form" | "twoDigitYear" | "impossible";
