import type { CalendarDate } from "../core/domain/calendarDate";
import type { CommandLineTexts } from "./texts/texts";

/** What the command line is given: its language, where to print results and messages, and which day it is. */
export interface Environment {
  readonly texts: CommandLineTexts;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly today: CalendarDate;
}

/** The worst of all inputs (workbook.md, Command line); 3 is left to the faults of the program. */
export const EXIT = { done: 0, wrongData: 1, refused: 2, fault: 3 } as const;
