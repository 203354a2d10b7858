import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import type { Plan } from "../src/core/domain/plan";
import type { FormulaSheet } from "../scripts/arithmetic/formulaSheet";
import { saveFormulas, writePlan } from "../scripts/arithmetic/formulaWorkbook";
import {
  HOW_TO_INSTALL,
  openLibreOffice,
  type LibreOffice,
} from "../scripts/arithmetic/libreOffice";
import { measureCommand, type CommandRun } from "./commandTime";
import { evaluation, measureEngine, type EngineTime } from "./engineTime";
import { readPlan, writeInputWorkbook } from "./inputWorkbook";
import { tableText, verdict } from "./table";
import { median, timeOf } from "./timing";

// Prints how long the engine and the whole command take, beside their floor and LibreOffice.
const SIZES = [200, 2_000, 20_000] as const;
const RUNS = 3;
const MOST_OF_THE_FLOOR = 40;
const MOST_GROWTH = 12;
const MOST_MEGABYTES = 1024;

/** What was measured at one size; times in seconds but the engine's. */
interface Measured {
  readonly size: number;
  readonly engine: EngineTime;
  readonly command: CommandRun;
  /** Null without LibreOffice. */
  readonly libreOffice: { readonly conversion: number; readonly recalculation: number } | null;
}

async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "calcola-bench-"));
  const libreOffice = openLibreOffice();
  try {
    console.log(`Node ${process.version}, ${cpus().length} processors; medians.\n`);
    const plans: Plan[] = [];
    for (const size of SIZES) {
      await writeInputWorkbook(size, inputPath(folder, size));
      plans.push(await readPlan(inputPath(folder, size)));
    }
    const engines = plans.map(measureEngine);
    printEngine(engines);
    if (libreOffice) convert(libreOffice, folder, inputPath(folder, SIZES[0]));
    else console.log(HOW_TO_INSTALL);
    const measured: Measured[] = [];
    for (const [at, plan] of plans.entries()) {
      const engine = engines[at];
      if (engine) measured.push(await measureFiles(plan, engine, folder, libreOffice));
    }
    printFiles(measured);
  } finally {
    libreOffice?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureFiles(
  plan: Plan,
  engine: EngineTime,
  folder: string,
  libreOffice: LibreOffice | null,
): Promise<Measured> {
  const { size } = engine;
  const input = inputPath(folder, size);
  const command = measureCommand(input, join(folder, `calculated-${size}.xlsx`), RUNS);
  if (libreOffice === null) return { size, engine, command, libreOffice };
  const formulas = join(folder, `formulas-${size}.xlsx`);
  const sheet: FormulaSheet = { name: "Plan", rows: [] };
  writePlan(sheet, evaluation(plan));
  await saveFormulas([sheet], formulas);
  const seconds = (path: string): number =>
    median(Array.from({ length: RUNS }, () => convert(libreOffice, folder, path))) / 1000;
  const times = { conversion: seconds(input), recalculation: seconds(formulas) };
  return { size, engine, command, libreOffice: times };
}

/** Milliseconds for LibreOffice to open a workbook, calculate it and save it again. */
function convert(libreOffice: LibreOffice, folder: string, path: string): number {
  return timeOf(() => {
    libreOffice.convert(path, "xlsx", join(folder, "libreoffice"));
  });
}

function inputPath(folder: string, size: number): string {
  return join(folder, `objectives-${size}.xlsx`);
}

function printEngine(times: readonly EngineTime[]): void {
  console.log("Engine: every figure with its trace, against the same sums in a plain float loop");
  console.log(
    tableText(
      ["objectives", "engine, ms", "floor, ms", "times the floor"],
      times.map(({ size, engine, floor }) => [
        size.toLocaleString("en"),
        engine.toFixed(2),
        floor.toFixed(3),
        (engine / floor).toFixed(1),
      ]),
    ),
  );
  const ratios = times.map(({ engine, floor }) => engine / floor);
  console.log(verdict("times the floor, at worst", Math.max(...ratios), "×", MOST_OF_THE_FLOOR));
  const [, middle, largest] = times;
  if (middle && largest) {
    const growth = largest.engine / middle.engine;
    console.log(verdict("growth from 2,000 to 20,000", growth, "×", MOST_GROWTH));
  }
  console.log();
}

function printFiles(measured: readonly Measured[]): void {
  console.log("Whole command, from file to file: objectives in 18 columns, seconds");
  console.log(
    tableText(
      [
        "objectives",
        "command",
        "peak MB",
        "LibreOffice converting it",
        "LibreOffice recalculating formulas",
      ],
      measured.map(({ size, command, libreOffice }) => [
        size.toLocaleString("en"),
        command.seconds.toFixed(2),
        command.megabytes.toFixed(0),
        libreOffice?.conversion.toFixed(2) ?? "-",
        libreOffice?.recalculation.toFixed(2) ?? "-",
      ]),
    ),
  );
  console.log(
    "Converting: the same file, opened and saved. Recalculating: a workbook of the plan's inputs and of formulas with the same rules, without saved results, opened and saved; both with LibreOffice's start.",
  );
  const largest = measured.at(-1);
  if (!largest) return;
  const { command, libreOffice } = largest;
  console.log(verdict("peak memory", command.megabytes, " MB", MOST_MEGABYTES));
  if (libreOffice === null) return;
  console.log(verdict("largest file", command.seconds, " s", libreOffice.conversion));
}

bench().catch((fault: unknown) => {
  console.error(fault);
});
