import type { CalendarDate } from "../../../core/domain/calendarDate";

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** What a field for dates holds; null for nothing, or a day that is not complete. */
export function dayOf(value: string): CalendarDate | null {
  const [, year, month, day] = ISO_DAY.exec(value) ?? [];
  return year === undefined ? null : { year: Number(year), month: Number(month), day: Number(day) };
}

export function dayValue(date: CalendarDate | null): string {
  if (date === null) return "";
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${date.year}-${two(date.month)}-${two(date.day)}`;
}
