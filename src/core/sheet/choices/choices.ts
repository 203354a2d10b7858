import type { CalendarDate } from "../../domain/calendarDate";

/** What a workbook remembers of choices that are in no table. They change no figure. */
export interface WorkbookChoices {
  /** By when the units are asked to write their outcomes: the date in the reminders. */
  readonly replyBy: CalendarDate | null;
}

export const NO_CHOICES: WorkbookChoices = { replyBy: null };
