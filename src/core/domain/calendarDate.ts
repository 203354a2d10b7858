/** A day without time or zone; months from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** "27/04/2022", as dates are written in a workbook's texts. */
export function dayMonthYear({ year, month, day }: CalendarDate): string {
  return [String(day).padStart(2, "0"), String(month).padStart(2, "0"), String(year)].join("/");
}
