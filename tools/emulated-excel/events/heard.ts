import { openEmulatedExcel } from "../emulatedExcel";
import type { EmulatedExcel, Settings } from "../emulatedHost";
import { createSheet, createWorkbook } from "../model/sheets";
import { layTable } from "../model/tableLayout";
import { writeValues } from "../model/writing";
import { delivered } from "./delivered";

/** What the handlers of a client were told, without what is the same in all of it. */
export interface Heard {
  readonly excel: EmulatedExcel;
  /** Until now, and from there on anew: waits until everything was told. */
  readonly heard: () => Promise<readonly unknown[]>;
}

type Note = (args: object) => Promise<void>;

/**
 * An Excel with the sheets "Foglio1", which has the table "Tabella1" with headers in B2:C2 and one row, and "Altro";
 * `follow` adds the handlers.
 */
export async function openFollowed(
  follow: (context: Excel.RequestContext, note: Note) => void,
  settings: Settings = {},
): Promise<Heard> {
  const workbook = createWorkbook();
  const sheet = createSheet(workbook, "Foglio1");
  createSheet(workbook, "Altro");
  const place = { top: 1, left: 1, bottom: 2, right: 2 };
  writeValues(sheet, place, [
    ["Nome", "Esito"],
    ["a", 1],
  ]);
  layTable(sheet, place, true).name = "Tabella1";
  const excel = openEmulatedExcel(workbook, settings);
  let told: object[] = [];
  await excel.Excel.run(async (context) => {
    follow(context, (args) => {
      told.push(args);
      return Promise.resolve();
    });
    await context.sync();
  });
  const heard = async (): Promise<readonly unknown[]> => {
    await delivered();
    const until = told;
    told = [];
    return until.map((args) => JSON.parse(JSON.stringify(args)) as unknown);
  };
  return { excel, heard };
}
