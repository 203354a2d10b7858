import type { CalendarDate } from "../../domain/calendarDate";

/** What a workbook remembers of choices that are in no table. They change no figure. */
export interface WorkbookChoices {
  /** By when the units are asked to write their outcomes: the date in the reminders. */
  readonly replyBy: CalendarDate | null;
  readonly relazione: RelazioneChoices;
}

/** Which parts of the Relazione are wanted. */
export interface RelazioneChoices {
  /** The codes of the sections that are left out. */
  readonly leftOut: readonly string[];
  /** The table of objectives with every column, for a page that is turned. */
  readonly isWide: boolean;
}

export const NO_CHOICES: WorkbookChoices = {
  replyBy: null,
  relazione: { leftOut: [], isWide: false },
};
