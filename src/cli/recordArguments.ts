import type { YearRecord } from "../app/recordYear";
import type { CalendarDate } from "../core/domain/calendarDate";
import { serialFromDate } from "../core/workbook/serialDate";
import { misused, type Misuse, type NewYearCommand, type RecordCommand } from "./command";

/** What notes something of the course of a year: one of them at a time. */
export const RECORD_OPTIONS = [
  "registra-monitoraggio",
  "registra-piano",
  "registra-variazioni",
  "nuovo-anno",
] as const;

/** Of the act that approved the plan. */
export const ACT_OPTIONS = ["organo", "numero", "data"] as const;

/** What a record, or a new year, may be asked with. */
const USED: ReadonlySet<string> = new Set([
  ...RECORD_OPTIONS,
  ...ACT_OPTIONS,
  "output",
  "json",
  "anno",
  "sovrascrivi",
]);

export interface RecordValues {
  readonly "registra-monitoraggio"?: string;
  readonly "registra-piano"?: string;
  readonly "registra-variazioni"?: boolean;
  readonly "nuovo-anno"?: string;
  readonly organo?: string;
  readonly numero?: string;
  readonly data?: string;
  readonly output?: string;
  readonly json?: boolean;
  readonly sovrascrivi?: boolean;
}

/** Null: the words ask for something else. */
export function recordCommand(
  values: RecordValues,
  [input, extra]: readonly string[],
  year: number | null,
): RecordCommand | NewYearCommand | Misuse | null {
  const [asked, other] = RECORD_OPTIONS.filter((option) => values[option] !== undefined);
  const actOption = ACT_OPTIONS.find((option) => values[option] !== undefined);
  if (actOption !== undefined && asked !== "registra-piano") {
    return misused({ code: "onlyWithApproval", word: `--${actOption}` });
  }
  if (asked === undefined) return null;
  const idle = other ?? Object.keys(values).find((option) => !USED.has(option));
  if (idle !== undefined) return misused({ code: "idleWithRecord", word: `--${idle}` });
  if (input === undefined) return misused({ code: "noInput" });
  if (extra !== undefined) return misused({ code: "inputWithRecord", word: extra });
  const common = {
    input,
    printsJson: values.json ?? false,
    overwrites: values.sovrascrivi ?? false,
  };
  if (asked === "nuovo-anno") return newYear(values, common, year);
  const record = recordOf(asked, values);
  if (record.kind === "misused") return record;
  const { output } = values;
  if (output === undefined) return misused({ code: "recordWithoutOutput" });
  return { kind: "record", ...common, output, record, year };
}

function newYear(
  values: RecordValues,
  common: Omit<NewYearCommand, "kind" | "output">,
  year: number | null,
): NewYearCommand | Misuse {
  const output = values["nuovo-anno"] ?? "";
  if (values.output !== undefined) return misused({ code: "idleWithRecord", word: "--output" });
  if (year !== null) return misused({ code: "idleWithRecord", word: "--anno" });
  if (!/\.xls[xm]$/i.test(output)) return misused({ code: "newYearNotWorkbook", word: output });
  return { kind: "newYear", ...common, output };
}

function recordOf(
  asked: Exclude<(typeof RECORD_OPTIONS)[number], "nuovo-anno">,
  values: RecordValues,
): YearRecord | Misuse {
  switch (asked) {
    case "registra-monitoraggio": {
      const text = values[asked] ?? "";
      const date = readDay(text);
      return date === null
        ? misused({ code: "wrongDate", word: text })
        : { kind: "monitoring", date };
    }
    case "registra-piano": {
      const { organo, numero, data } = values;
      const date = data === undefined ? null : readDay(data);
      if (data !== undefined && date === null) return misused({ code: "wrongDate", word: data });
      const act = {
        title: (values[asked] ?? "").trim(),
        organ: organo?.trim() ?? null,
        number: numero?.trim() ?? null,
        date,
      };
      return { kind: "approval", act };
    }
    case "registra-variazioni":
      return { kind: "variations" };
  }
}

const DAY_FIRST = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** 30/06/2025, 30.06.2025, 30-06-2025 or 2025-06-30; null for anything else, and for a day that never was. */
function readDay(text: string): CalendarDate | null {
  const dayFirst = DAY_FIRST.exec(text.trim());
  const yearFirst = YEAR_FIRST.exec(text.trim());
  const parts = dayFirst
    ? [dayFirst[4], dayFirst[3], dayFirst[1]]
    : yearFirst
      ? [yearFirst[1], yearFirst[2], yearFirst[3]]
      : [];
  const [year, month, day] = parts.map(Number);
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = { year, month, day };
  return serialFromDate(date, false) === null ? null : date;
}
