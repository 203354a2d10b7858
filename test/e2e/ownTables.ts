import { openEmulatedExcel } from "../../tools/emulated-excel/emulatedExcel";
import type { EmulatedExcel } from "../../tools/emulated-excel/emulatedHost";
import { createSheet, createWorkbook } from "../../tools/emulated-excel/model/sheets";
import { layTable, renameTable } from "../../tools/emulated-excel/model/tableLayout";
import { sheetOf } from "../../tools/emulated-excel/inspect/placesByName";
import { addressOf } from "../fixtures/package/addresses";

type Rows = readonly (readonly (string | number)[])[];

interface OwnTable {
  readonly sheet: string;
  readonly name: string;
  /** From 1. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: Rows;
}

/** Beside each other on one sheet, where reading the whole sheet would not tell them apart; and one elsewhere. */
const TABLES: readonly OwnTable[] = [
  {
    sheet: "PEG",
    name: "Piano",
    firstRow: 3,
    firstColumn: 2,
    rows: [
      ["Servizio", "Obiettivo", "Peso", "Esito"],
      ["Tecnico", "Piantare alberi", 40, "Sì"],
      ["Tecnico", "Curare i parchi", 35, "No"],
      ["Affari generali", "Pubblicare gli atti", 25, "Sì"],
    ],
  },
  {
    sheet: "PEG",
    name: "Pianta_organica_e_fabbisogno_del_personale_per_centro_di_responsabilità_e_categoria",
    firstRow: 3,
    firstColumn: 7,
    rows: [
      ["Servizio", "Persone"],
      ["Tecnico", 7],
      ["Affari generali", 4],
    ],
  },
  {
    sheet: "Qualità",
    name: "Qualità_dei_servizi",
    firstRow: 1,
    firstColumn: 1,
    rows: [
      ["Indicatore", "Atteso"],
      ["Atti pubblicati", 300],
    ],
  },
];

const SHEETS = [
  "PEG",
  "Qualità",
  "Personale e fabbisogno 2026-28",
  "Monitoraggio_semestrale_2026_06",
  ...["I", "II", "III", "IV", "V", "VI", "VII", "VIII"].map((area) => `Area ${area}`),
];

/** An Excel with twelve sheets and three Excel tables, none of them ours. */
export function openOwnTables(): EmulatedExcel {
  const workbook = createWorkbook();
  for (const sheet of SHEETS) createSheet(workbook, sheet);
  const excel = openEmulatedExcel(workbook);
  for (const sheet of SHEETS.slice(2)) excel.user.typeInCell(`'${sheet}'!A1`, "Appunti");
  for (const table of TABLES) typeTable(excel, table);
  return excel;
}

function typeTable(
  excel: EmulatedExcel,
  { sheet, name, firstRow, firstColumn, rows }: OwnTable,
): void {
  rows.forEach((cells, down) => {
    cells.forEach((cell, right) => {
      const address = addressOf(firstRow + down, firstColumn + right);
      excel.user.typeInCell(`'${sheet}'!${address}`, cell);
    });
  });
  const top = firstRow - 1;
  const left = firstColumn - 1;
  const width = rows[0]?.length ?? 0;
  const rectangle = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
  renameTable(layTable(sheetOf(excel, sheet), rectangle, true), name);
}
