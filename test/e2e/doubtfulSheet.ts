import { openEmulatedExcel } from "../../tools/emulated-excel/emulatedExcel";
import type { EmulatedExcel } from "../../tools/emulated-excel/emulatedHost";
import { createSheet, createWorkbook } from "../../tools/emulated-excel/model/sheets";

/** Two columns that may be the unit, words of the office's own for outcomes, a hidden row, counts below. */
const ROWS: readonly (readonly (string | number | null)[])[] = [
  ["Settore", "Area", "Obiettivo", "Peso", "Stato"],
  ["Tecnico", "Opere", "Rifare gli asfalti del centro", 50, "in linea"],
  ["Tecnico", "Scuole", "Mettere in sicurezza la scuola", 25, "completato"],
  ["Tributi", "Entrate", "Inviare gli avvisi", 25, "In linea"],
  ["Tributi", "Entrate", "Una prova", 0, "da vedere"],
  [],
  ["Obiettivi ordinari"],
  ["Settore", "Assegnati", "Raggiunti"],
  ["Tecnico", 12, 11],
  ["Tributi", 5, 5],
];

/** An Excel with a workbook of one sheet, "PEG", about which something must be asked. */
export function openDoubtful(): EmulatedExcel {
  const workbook = createWorkbook();
  const sheet = createSheet(workbook, "PEG");
  const excel = openEmulatedExcel(workbook);
  ROWS.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell !== null) excel.user.typeInCell(`PEG!${"ABCDE".charAt(column)}${row + 1}`, cell);
    });
  });
  sheet.hiddenRows.add(4);
  return excel;
}
