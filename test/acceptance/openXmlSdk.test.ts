import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createFileGateway } from "../../src/adapters/xlsx/gateway";
import { answer } from "../../src/app/answer";
import { proposeImport, runImport } from "../../src/app/importSheet";
import { prepare } from "../../src/app/prepare";
import { FIRST_TABLES, FURTHER_TABLES } from "../../src/core/sheet/newWorkbook/emptyTables";
import type { WorkbookGateway } from "../../src/core/workbook/gateway";
import { success } from "../../src/core/workbook/result";
import { requestOn } from "../app/commanding";
import { withCell } from "../fixtures/changedWorkbook";
import { sdkFaults } from "../fixtures/openXmlSdk";
import { TODAY } from "../fixtures/plainCalculation";
import { smallPlan } from "../fixtures/smallPlan";
import { rowsXml, workbookFile } from "../fixtures/workbookFile";
import { calculateOn } from "./excelRun";

// Every kind of workbook file that we write passes Microsoft's own validator (the Open XML SDK). Restoring and removing
// our data happen in Excel only.

type Command = (gateway: WorkbookGateway) => Promise<{ readonly ok: boolean }>;

/** The workbook after a command. Throws when the command refuses or writes nothing. */
async function after(command: Command, input: Uint8Array): Promise<Uint8Array> {
  let held = input;
  const gateway = createFileGateway({
    load: () => Promise.resolve(success(held)),
    save: (written) => {
      held = written;
      return Promise.resolve(success(null));
    },
  });
  expect(await command(gateway)).toMatchObject({ ok: true });
  expect(held).not.toBe(input);
  return held;
}

const sample = (name: string): Uint8Array => readFileSync(join("samples", `${name}.xlsx`));
const calculate: Command = (gateway) => calculateOn(gateway);
const PLAN = workbookFile(smallPlan({ "Risultato minimo atteso": 60 }));
const PEG = {
  name: "PEG",
  rows: rowsXml([
    ["N.", "Settore", "Obiettivo", "Raggiunto?"],
    [1, "Alfa", "=Piantare 100 alberi", "Sì"],
    [2, null, "'Curare\ni parchi", "No"],
  ]),
  tables: [],
};

async function copySheet(gateway: WorkbookGateway): Promise<{ readonly ok: boolean }> {
  const proposal = await proposeImport(gateway, { kind: "sheet", sheet: "PEG" });
  if (!proposal.ok || proposal.value.kind !== "proposed") throw new Error("nothing proposed");
  const { tables } = proposal.value;
  return runImport({ ...requestOn(gateway), tables, addsUnits: true, today: TODAY });
}

const KINDS: readonly (readonly [string, Command, () => Uint8Array | Promise<Uint8Array>])[] = [
  ["Sondrio 2022", calculate, () => sample("sondrio-2022")],
  ["the half-year of Sondrio", calculate, () => sample("sondrio-2022-meta-anno")],
  ["a plan without results", calculate, () => sample("santo-stefano-lodigiano-2024")],
  [
    "a summary on which somebody has written, with its copy",
    calculate,
    async () => withCell(await after(calculate, PLAN), "Riepilogo 2025", "A2", "appunto"),
  ],
  [
    "new tables",
    (gateway) => {
      const tables = [...FIRST_TABLES, ...FURTHER_TABLES];
      return prepare({ ...requestOn(gateway), tables, body: "Prova & figli", year: 2026 });
    },
    () => workbookFile({}, { otherSheets: [PEG] }),
  ],
  [
    "answers",
    (gateway) => answer({ ...requestOn(gateway), values: { body: "=Prova", year: "2026" } }),
    () => PLAN,
  ],
  ["rows copied from a sheet", copySheet, () => workbookFile(smallPlan(), { otherSheets: [PEG] })],
];

describe("the Open XML SDK finds nothing wrong that was not there before", () => {
  it.each(KINDS)("in %s", async (_title, command, inputOf) => {
    const input = await inputOf();
    expect(sdkFaults(await after(command, input), input)).toEqual([]);
  });
});
