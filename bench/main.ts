import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { HOW_TO_INSTALL, openLibreOffice } from "../test/arithmetic/libreOffice";
import { measureEngines } from "./engineBundle";
import type { EngineTime } from "./engineTime";
import { countTraffic, type ExcelTraffic, type Passed } from "./excel";
import { measureFiles, measureRecalculation, type FileTime } from "./fileTimes";
import { readPlan, writeInputWorkbook } from "./inputWorkbook";
import { tableText, verdict } from "./table";

// Prints how long the engine and the whole command take, beside their floor and LibreOffice.
const SIZES = [200, 2_000, 20_000] as const;
const MOST_OF_THE_FLOOR = 8;
const MOST_GROWTH_OF_THE_FLOORS = 1.2;
const MOST_MEGABYTES = 600;
const MOST_BATCHES = 7;
const MOST_IN_ONE_EXCHANGE = 2_000;

async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "calcola-bench-"));
  const libreOffice = openLibreOffice();
  const inputPath = (size: number): string => join(folder, `${size}.xlsx`);
  try {
    console.log(`Node ${process.version}, ${cpus().length} processors; medians.\n`);
    for (const size of SIZES) await writeInputWorkbook(size, inputPath(size));
    const times = measureEngines(SIZES.map(inputPath), folder);
    printEngine("outcomes and grades decide", times);
    const measuredPath = (size: number): string => join(folder, `measured-${size}.xlsx`);
    for (const size of SIZES) await writeInputWorkbook(size, measuredPath(size), true);
    printEngine(
      "three indicators and five activities an objective decide",
      measureEngines(SIZES.map(measuredPath), folder),
    );
    const traffic: ExcelTraffic[] = [];
    for (const size of [20, ...SIZES]) traffic.push(await countTraffic(size, false));
    printTraffic("outcomes and grades", traffic);
    const withMeasures: ExcelTraffic[] = [];
    for (const size of [20, 2_000]) withMeasures.push(await countTraffic(size, true));
    printTraffic("three indicators and five activities an objective", withMeasures);
    // The first start of LibreOffice makes its profile.
    libreOffice?.convert(inputPath(SIZES[0]), "xlsx", join(folder, "first"));
    printFiles(SIZES.flatMap((size) => measureFiles(size, inputPath(size), folder, libreOffice)));
    if (libreOffice === null) {
      console.log(HOW_TO_INSTALL);
      return;
    }
    const recalculations: number[] = [];
    for (const size of SIZES) {
      const plan = await readPlan(inputPath(size));
      recalculations.push(await measureRecalculation(plan, folder, libreOffice));
    }
    printRecalculations(recalculations);
  } finally {
    libreOffice?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function printEngine(decides: string, times: readonly EngineTime[]): void {
  console.log(
    `Engine, ${decides}: every figure with its trace, and the same sums in a plain float loop (floor)`,
  );
  console.log(
    tableText(
      ["objectives", "engine, ms", "floor, ms", "times the floor", "with open choices, ms"],
      times.map(({ size, engine, floor, withOpenChoices }) => [
        size.toLocaleString("en"),
        engine.toFixed(2),
        floor.toFixed(3),
        (engine / floor).toFixed(1),
        withOpenChoices.toFixed(2),
      ]),
    ),
  );
  const ratios = times.map(({ engine, floor }) => engine / floor);
  console.log(verdict("times the floor, at worst", Math.max(...ratios), "×", MOST_OF_THE_FLOOR));
  const [, middle, largest] = times;
  if (!middle || !largest) return;
  const floorGrowth = largest.floor / middle.floor;
  const growth = largest.engine / middle.engine;
  const most = MOST_GROWTH_OF_THE_FLOORS * floorGrowth;
  console.log(verdict("growth from 2,000 to 20,000", growth, "×", most));
  console.log(`(the floor grows ${floorGrowth.toFixed(1)}×)\n`);
}

function printTraffic(what: string, traffic: readonly ExcelTraffic[]): void {
  console.log(
    `Inside Excel, ${what}: batches, and kB sent to it and received, at most 5 MB in either at once`,
  );
  const cells = ({ batches, sent, received }: Passed): readonly string[] => [
    String(batches),
    (sent / 1000).toFixed(0),
    (received / 1000).toFixed(0),
  ];
  console.log(
    tableText(
      ["objectives", "to read", "sent", "received", "whole run", "sent", "received"],
      traffic.map(({ size, reading, calculation }) => [
        size.toLocaleString("en"),
        ...cells(reading),
        ...cells(calculation),
      ]),
    ),
  );
  const usual = traffic.filter(({ size }) => size <= MOST_IN_ONE_EXCHANGE);
  const most = Math.max(...usual.map(({ calculation }) => calculation.batches));
  console.log(verdict("batches up to 2,000 objectives", most, "", MOST_BATCHES));
  console.log();
}

function printFiles(times: readonly FileTime[]): void {
  console.log(
    "Whole command from file to file, 18 columns, and LibreOffice converting the same file",
  );
  console.log(
    tableText(
      ["objectives", "file written by", "command, s", "peak, MB", "LibreOffice, s"],
      times.map(({ size, writtenBy, command, conversion }) => [
        size.toLocaleString("en"),
        writtenBy,
        command.seconds.toFixed(2),
        command.megabytes.toFixed(0),
        conversion?.toFixed(2) ?? "-",
      ]),
    ),
  );
  const peak = Math.max(...times.map(({ command }) => command.megabytes));
  console.log(verdict("peak memory", peak, " MB", MOST_MEGABYTES));
  for (const { size, writtenBy, command, conversion } of times) {
    if (size !== Math.max(...SIZES) || conversion === null) continue;
    console.log(verdict(`largest file of ${writtenBy}`, command.seconds, " s", conversion));
  }
  console.log();
}

function printRecalculations(seconds: readonly number[]): void {
  console.log(
    "LibreOffice opening, calculating and saving formulas of the same rules, its start included",
  );
  console.log(
    tableText(
      ["objectives", "seconds"],
      seconds.map((each, at) => [(SIZES[at] ?? 0).toLocaleString("en"), each.toFixed(2)]),
    ),
  );
}

bench().catch((fault: unknown) => {
  console.error(fault);
});
