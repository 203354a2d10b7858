import { calculateFile, writtenFrom } from "../fixtures/commandLine";
import { smallPlan } from "../fixtures/smallPlan";
import { workbookFile, type FileCell, type FileTables } from "../fixtures/workbookFile";
import { lookAt } from "../fixtures/writtenWorkbook";

/** Parameters of the small plan set otherwise; null leaves one out. */
export type Changes = Readonly<Record<string, FileCell>>;

export const ASSIGNED: Changes = { Pesi: "Assegnati" };

/** What a plan with these parameters gives, in the JSON and in the workbook. */
export async function written(
  changes: Changes,
  tables: (changes: Changes) => FileTables = smallPlan,
) {
  const calculated = await writtenFrom(workbookFile(tables(changes)));
  return { ...calculated, workbook: lookAt(calculated.output) };
}

/** The errors that stop the writing, each with its cell. Throws when something was written. */
export async function errorsOf(tables: FileTables): Promise<readonly string[]> {
  const { json, output } = await calculateFile(workbookFile(tables));
  if (output !== null) throw new Error("written in spite of errors");
  return json.segnalazioni
    .filter(({ gravita }) => gravita === "errore")
    .map(({ codice, cella }) => `${codice} ${cella ?? ""}`.trim());
}
