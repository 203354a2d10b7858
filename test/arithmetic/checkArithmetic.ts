import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { evaluatePlan } from "../../src/core/scoring/evaluate";
import type { Check } from "./check";
import { compare, type CalculatedCells, type Difference } from "./compare";
import type { FormulaSheet } from "./formulaSheet";
import { saveFormulas, writePlan } from "./formulaWorkbook";
import { knownPlans } from "./knownPlans";
import {
  ALL_SHEETS_AS_CSV,
  HOW_TO_INSTALL,
  openLibreOffice,
  type LibreOffice,
} from "./libreOffice";
import { randomPlan } from "./randomPlans";
import { seededRandom } from "./seededRandom";

// Compares every figure of the engine with LibreOffice's on a workbook of the same plans whose
// figures are formulas. Exit status 1 when one differs.
const RANDOM_PLANS = 400;
const PLANS_PER_SHEET = 50;
const SEED = 2022;
const LISTED = 20;

interface Workbook {
  readonly sheets: readonly FormulaSheet[];
  readonly checks: readonly Check[];
  readonly plans: number;
  /** Random plans that the engine refuses: nothing to compare. */
  readonly refused: number;
}

async function checkArithmetic(): Promise<number> {
  const libreOffice = openLibreOffice();
  if (libreOffice === null) {
    console.error(HOW_TO_INSTALL);
    return 1;
  }
  const workbook = buildWorkbook();
  const folder = mkdtempSync(join(tmpdir(), "calcola-arithmetic-"));
  try {
    const path = join(folder, "plans.xlsx");
    await saveFormulas(workbook.sheets, path);
    return report(workbook, calculated(libreOffice, path, folder, workbook.sheets));
  } finally {
    libreOffice.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function buildWorkbook(): Workbook {
  const checks: Check[] = [];
  const known: FormulaSheet = { name: "Known", rows: [] };
  for (const { name, plan } of knownPlans()) {
    const { evaluation, issues } = evaluatePlan(plan, false);
    if (evaluation === null) throw new Error(`${name}: ${issues.map(({ code }) => code).join()}`);
    known.rows.push([name]);
    checks.push(...writePlan(known, evaluation));
  }
  const random = seededRandom(SEED);
  const sheets: FormulaSheet[] = [known];
  let plans = 0;
  let refused = 0;
  for (let sheet = known; plans < RANDOM_PLANS;) {
    const { evaluation } = evaluatePlan(randomPlan(random), false);
    if (evaluation === null) {
      refused += 1;
      continue;
    }
    if (plans % PLANS_PER_SHEET === 0) {
      sheet = { name: `Random${sheets.length}`, rows: [] };
      sheets.push(sheet);
    }
    plans += 1;
    checks.push(...writePlan(sheet, evaluation));
  }
  return { sheets, checks, plans: plans + knownPlans().length, refused };
}

function calculated(
  libreOffice: LibreOffice,
  path: string,
  folder: string,
  sheets: readonly FormulaSheet[],
): CalculatedCells {
  libreOffice.convert(path, ALL_SHEETS_AS_CSV, folder);
  return new Map(
    sheets.map(({ name }) => {
      const text = readFileSync(join(folder, `plans-${name}.csv`), "utf8");
      // No text of these sheets holds a comma or a quotation mark of its own.
      return [name, text.split("\n").map((line) => line.replaceAll('"', "").split(","))];
    }),
  );
}

function report({ checks, plans, refused }: Workbook, cells: CalculatedCells): number {
  const { equal, equalTies, otherTies, differences } = compare(checks, cells);
  console.log(`${plans} plans, ${checks.length} figures compared with LibreOffice's.`);
  if (refused > 0) {
    console.log(`${refused} more random plans were left out: the engine finds an error in them.`);
  }
  console.log(`equal: ${equal}, of which ${equalTies} lie halfway between two shown figures`);
  console.log(`different: ${differences.length}`);
  list(differences);
  console.log(
    `halfway, and rounded down by LibreOffice: ${otherTies.length} (the double of a half may be a little less than it; the engine rounds the exact half away from zero, so these are no errors)`,
  );
  list(otherTies);
  return differences.length === 0 ? 0 : 1;
}

function list(differences: readonly Difference[]): void {
  for (const { check, wanted, found } of differences.slice(0, LISTED)) {
    const { sheet, column, row, label } = check;
    console.log(`  ${sheet}!${column}${row}, ${label}: ${wanted}, in LibreOffice ${found}`);
  }
  const others = differences.length - LISTED;
  if (others > 0) console.log(`  and ${others} more`);
}

checkArithmetic().then(
  (status) => {
    process.exitCode = status;
  },
  (fault: unknown) => {
    console.error(fault);
    process.exitCode = 1;
  },
);
