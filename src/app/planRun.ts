import type { Evaluation } from "../core/domain/evaluation";
import type { CalendarDate } from "../core/domain/plan";
import {
  contentText,
  inputText,
  plannedValues,
  readValues,
} from "../core/sheet/writing/fingerprint";
import { findSummary } from "../core/sheet/writing/marks";
import { obstacles } from "../core/sheet/writing/obstacles";
import { planOutputs } from "../core/sheet/writing/outputs";
import { planWrites, type PlannedWrites } from "../core/sheet/writing/writer";
import { summarySheet } from "../core/sheet/summary/summarySheet";
import type { Texts } from "../core/texts/texts";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";

/** SHA-256 of a text, in lower-case hexadecimal: every host has its own. */
export type Digest = (text: string) => Promise<string>;

export interface RunSettings {
  readonly texts: Texts;
  readonly digest: Digest;
  readonly today: CalendarDate;
  readonly takesOtherNames: boolean;
}

/** What one run writes; the date of the last one stays when the data have not changed since. */
export async function planRun(
  snapshot: WorkbookSnapshot,
  evaluation: Evaluation,
  { texts, digest, today, takesOtherNames }: RunSettings,
): Promise<PlannedWrites> {
  const year = evaluation.plan.parameters.year;
  if (year === null) throw new Error("An evaluation without a year reached the writing.");
  const current = findSummary(snapshot, year);
  const fingerprint = await digest(inputText(evaluation));
  const last = current?.run ?? null;
  const calculatedOn = last?.fingerprint === fingerprint ? last.calculatedOn : today;
  const summary = summarySheet(evaluation, calculatedOn, texts.summary);
  const content = await digest(contentText(plannedValues(summary)));
  const found = current && (await digest(contentText(readValues(current.sheet.rows))));
  const { columns, issues } = planOutputs(snapshot, evaluation, takesOtherNames);
  const sheets = [
    ...columns.map(({ table }) => table.sheet),
    ...(current === null ? [] : [current.sheet.sheet]),
  ];
  const isCurrentUntouched = last !== null && found === last.content;
  const planned = planWrites(
    snapshot,
    {
      year,
      columns,
      summary,
      run: { fingerprint, calculatedOn, content },
      current,
      isCurrentUntouched,
    },
    texts.summary,
  );
  const writesNothing = planned.plan.operations.length === 0;
  const inTheWay = writesNothing ? [] : obstacles(snapshot, new Set(sheets));
  return { ...planned, issues: [...inTheWay, ...issues, ...planned.issues] };
}
