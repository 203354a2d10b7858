import { openEmulatedExcel } from "../../tools/emulated-excel/emulatedExcel";
import type { EmulatedExcel } from "../../tools/emulated-excel/emulatedHost";
import { mergeCells } from "../../tools/emulated-excel/model/merging";
import { createSheet, createWorkbook } from "../../tools/emulated-excel/model/sheets";

/** Title above, two rows of headings, labels merged over rows, a blank row, headings again, a total. */
const ROWS: readonly (readonly (string | number | null)[])[] = [
  ["COMUNE DI PROVA"],
  ["Obiettivi 2026"],
  [],
  ["N.", "Centro di responsabilità", "Obiettivi", null, "Valutazione", null, "Verbale"],
  [null, null, "Ob. strategico", "Descrizione obiettivo", "Peso", "Esito finale", null],
  [1, "Tecnico", "Città verde", "Piantare alberi lungo i viali del centro", 40, "Sì", "n. 3"],
  [2, null, null, "Curare i parchi", 35, "No", null],
  [],
  ["N.", "Centro di responsabilità", "Ob. strategico", "Descrizione obiettivo", "Peso"],
  [3, "Affari generali", "Trasparenza", "Pubblicare gli atti entro tre giorni", 25, "Sì", null],
  ["TOTALE", null, null, null, 100],
];

const MERGED = [
  { top: 3, left: 2, bottom: 3, right: 3 },
  { top: 3, left: 4, bottom: 3, right: 5 },
  { top: 5, left: 1, bottom: 6, right: 1 },
  { top: 5, left: 2, bottom: 6, right: 2 },
];

/** An Excel with a workbook of one sheet, "PEG", laid out for people to read. */
export function openUntidy(): EmulatedExcel {
  const workbook = createWorkbook();
  const sheet = createSheet(workbook, "PEG");
  const excel = openEmulatedExcel(workbook);
  ROWS.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== null) excel.user.typeInCell(`PEG!${"ABCDEFG".charAt(column)}${row + 1}`, cell);
    });
  });
  for (const area of MERGED) mergeCells(sheet, area, false);
  return excel;
}
