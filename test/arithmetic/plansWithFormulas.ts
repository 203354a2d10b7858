import fc from "fast-check";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Evaluation } from "../../src/core/domain/evaluation";
import { evaluatePlan } from "../../src/core/scoring/evaluate";
import { aPlanOf, type RandomPlan } from "../fixtures/randomPlan";
import type { Check } from "./check";
import { compare, type CalculatedCells, type Comparison } from "./compare";
import type { FormulaSheet } from "./formulaSheet";
import { saveFormulas, writePlan } from "./formulaWorkbook";
import { knownPlans } from "./knownPlans";
import { ALL_SHEETS_AS_CSV, type LibreOffice } from "./libreOffice";

const PLANS_PER_SHEET = 50;
const MOST_OBJECTIVES = 40;

/** Which random plans are compared beside the known ones: the same for the same seed. */
export interface RandomChoice {
  readonly seed: number;
  readonly plans: number;
}

/** Every figure of the engine beside LibreOffice's on a workbook of the same plans with formulas for figures. */
export async function compareWithLibreOffice(
  libreOffice: LibreOffice,
  choice: RandomChoice,
): Promise<Comparison> {
  const checks: Check[] = [];
  const sheets = [
    sheetOf("Known", knownEvaluations(), checks),
    ...chunks(randomEvaluations(choice)).map((plans, at) =>
      sheetOf(`Random${at + 1}`, plans, checks),
    ),
  ];
  const folder = mkdtempSync(join(tmpdir(), "calcola-arithmetic-"));
  try {
    const path = join(folder, "plans.xlsx");
    await saveFormulas(sheets, path);
    libreOffice.convert(path, ALL_SHEETS_AS_CSV, folder);
    return compare(checks, calculatedCells(sheets, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function knownEvaluations(): readonly Evaluation[] {
  return knownPlans().map(({ name, plan }) => {
    const { evaluation, issues } = evaluatePlan(plan, false);
    if (evaluation === null) throw new Error(`${name}: ${issues.map(({ code }) => code).join()}`);
    return evaluation;
  });
}

function randomEvaluations({ seed, plans }: RandomChoice): readonly Evaluation[] {
  return fc
    .sample(aPlanOf(MOST_OBJECTIVES).map(withFormulas), { seed, numRuns: plans })
    .filter((evaluation) => evaluation !== null);
}

/** The same plan without what has no formula: distributed differences of rounding, totals of a unit's own. */
function withFormulas({ plan, wantsDraft }: RandomPlan): Evaluation | null {
  const parameters = { ...plan.parameters, roundingDifference: "noted" as const };
  const units = plan.units.map((unit) => ({ ...unit, totalWeight: null }));
  return evaluatePlan({ ...plan, parameters, units }, wantsDraft).evaluation;
}

function chunks(plans: readonly Evaluation[]): readonly (readonly Evaluation[])[] {
  const count = Math.ceil(plans.length / PLANS_PER_SHEET);
  return Array.from({ length: count }, (_, at) =>
    plans.slice(at * PLANS_PER_SHEET, (at + 1) * PLANS_PER_SHEET),
  );
}

function sheetOf(name: string, plans: readonly Evaluation[], checks: Check[]): FormulaSheet {
  const sheet: FormulaSheet = { name, rows: [] };
  for (const plan of plans) checks.push(...writePlan(sheet, plan));
  return sheet;
}

function calculatedCells(sheets: readonly FormulaSheet[], folder: string): CalculatedCells {
  return new Map(
    sheets.map(({ name }) => {
      const text = readFileSync(join(folder, `plans-${name}.csv`), "utf8");
      // No text of these sheets holds a comma or a quotation mark of its own.
      return [name, text.split("\n").map((line) => line.replaceAll('"', "").split(","))];
    }),
  );
}
