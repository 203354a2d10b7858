import { join } from "node:path";
import type { FormulaSheet } from "../test/arithmetic/formulaSheet";
import { saveFormulas, writePlan } from "../test/arithmetic/formulaWorkbook";
import type { LibreOffice } from "../test/arithmetic/libreOffice";
import type { Plan } from "../src/core/domain/plan";
import { measureCommand, type CommandRun } from "./commandTime";
import { evaluation } from "./engineTime";
import { median, timeOf } from "./timing";

/** The whole command on one workbook, and LibreOffice's conversion of it in seconds, null without it. */
export interface FileTime {
  readonly size: number;
  readonly writtenBy: "this project" | "LibreOffice";
  readonly command: CommandRun;
  readonly conversion: number | null;
}

const RUNS = 5;

/**
 * Measures the command on a workbook as the project writes it and, where there is LibreOffice, as an office
 * program saves it: with its texts in a part of their own.
 */
export function measureFiles(
  size: number,
  input: string,
  folder: string,
  libreOffice: LibreOffice | null,
): readonly FileTime[] {
  const output = join(folder, "calculated.xlsx");
  const ours = {
    size,
    writtenBy: "this project",
    command: measureCommand(input, output, RUNS),
  } as const;
  if (libreOffice === null) return [{ ...ours, conversion: null }];
  const savedIn = join(folder, "saved");
  const conversion = secondsToConvert(libreOffice, input, savedIn);
  const saved = join(savedIn, `${size}.xlsx`);
  return [
    { ...ours, conversion },
    {
      size,
      writtenBy: "LibreOffice",
      command: measureCommand(saved, output, RUNS),
      conversion: secondsToConvert(libreOffice, saved, join(folder, "saved-again")),
    },
  ];
}

/** Seconds for LibreOffice to open, calculate and save the formulas that score a plan. */
export async function measureRecalculation(
  plan: Plan,
  folder: string,
  libreOffice: LibreOffice,
): Promise<number> {
  const sheet: FormulaSheet = { name: "Plan", rows: [] };
  writePlan(sheet, evaluation(plan));
  const formulas = join(folder, "formulas.xlsx");
  await saveFormulas([sheet], formulas);
  return secondsToConvert(libreOffice, formulas, join(folder, "calculated"));
}

function secondsToConvert(libreOffice: LibreOffice, input: string, folder: string): number {
  const convert = (): void => {
    libreOffice.convert(input, "xlsx", folder);
  };
  return median(Array.from({ length: RUNS }, () => timeOf(convert))) / 1000;
}
