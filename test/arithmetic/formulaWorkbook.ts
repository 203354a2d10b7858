import ExcelJS from "exceljs";
import type { Evaluation } from "../../src/core/domain/evaluation";
import type { Check } from "./check";
import type { FormulaSheet } from "./formulaSheet";
import { writeGroups } from "./groupFormulas";
import { writeObjectives } from "./objectiveFormulas";

/** Adds a plan below what the sheet holds already: its inputs and the formulas that score it. */
export function writePlan(sheet: FormulaSheet, evaluation: Evaluation): readonly Check[] {
  const checks: Check[] = [];
  const cells = writeObjectives(sheet, evaluation, checks);
  writeGroups(sheet, evaluation, cells, checks);
  sheet.rows.push([]);
  return checks;
}

/** Saves the sheets as a workbook without results: the program that opens it must calculate. */
export async function saveFormulas(sheets: readonly FormulaSheet[], path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  for (const { name, rows } of sheets) workbook.addWorksheet(name).addRows(rows);
  await workbook.xlsx.writeFile(path);
}
