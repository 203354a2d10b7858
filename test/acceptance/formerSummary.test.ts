import { PLAIN_COMPRESSION } from "../../src/adapters/package/compression";
import { createFileGateway } from "../../src/adapters/xlsx/gateway";
import { check } from "../../src/app/check";
import type { LocatedIssue } from "../../src/app/locatedIssues";
import { ITALIAN } from "../../src/locale/it/texts";
import type { WorkbookGateway } from "../../src/core/workbook/gateway";
import { success } from "../../src/core/workbook/result";
import { openedInExcel } from "../contract/excelHost";
import { OUTSIDE } from "../fixtures/plainCalculation";
import { sampleTables } from "../fixtures/sampleTables";
import { rowsXml, workbookFile, type FileCell } from "../fixtures/workbookFile";
import { lookAt } from "../fixtures/writtenWorkbook";
import { calculateOn, restoreOn } from "./excelRun";

// A workbook of version 1: its summary held the table of objectives, to which formulas of the user's point.

const SUMMARY = "Riepilogo 2022";
const LONG_TABLE: readonly (readonly FileCell[])[] = [
  ["Comune di Sondrio – Riepilogo 2022"],
  ["Settore/servizio", "Ob. operativo", "Peso", "Risultato"],
  ["Servizi alla Persona", "Favorire il rapporto", 4.76, 4.76],
];
/** As version 1 wrote it: the fingerprints of the data and of the sheet, and no version of the rules. */
const STAMP = `${"a".repeat(64)}|2023-3-1|${"b".repeat(64)}`;
const NAMES =
  `<definedName name="CalcolaPerformance.Riepilogo_2022">'${SUMMARY}'!$A$1</definedName>` +
  `<definedName name="CalcolaPerformance.Impronta_2022">"${STAMP}"</definedName>`;
const USERS_NAME = `<definedName name="PesoPersona">'${SUMMARY}'!$C$3</definedName>`;

function formerFile(
  own: readonly (readonly FileCell[])[],
  names = "",
  afterRows = "",
): { readonly gateway: ReturnType<typeof createFileGateway>; readonly bytes: () => Uint8Array } {
  let held = workbookFile(sampleTables("sondrio-2022"), {
    definedNames: NAMES + names,
    otherSheets: [
      { name: SUMMARY, rows: rowsXml(LONG_TABLE) },
      { name: "Giunta", rows: rowsXml(own), afterRows },
    ],
  });
  const storage = {
    load: () => Promise.resolve(success(held)),
    save: (written: Uint8Array) => {
      held = written;
      return Promise.resolve(success(null));
    },
  };
  const gateway = createFileGateway(storage, PLAIN_COMPRESSION, true);
  return { gateway, bytes: () => held };
}

const OWN = [
  ["Peso", { formula: `'${SUMMARY}'!C3`, cached: 4.76 }],
  ["Altro", { formula: "SUM(B1:B1)", cached: 4.76 }],
  ["Somma", { formula: `2*SUM('riepilogo 2022'!$C$3:$D$3)`, cached: 19.04 }],
  ["Testo", { formula: `"'${SUMMARY}' di un altro file"&'[1]${SUMMARY}'!C3`, cached: "" }],
] as const;
const RULE =
  `<dataValidations count="1"><dataValidation type="list" sqref="D1">` +
  `<formula1>'${SUMMARY}'!$A$3:$A$9</formula1></dataValidation></dataValidations>`;

const IN_GENERAL = "Se in altri fogli avete formule, nomi o grafici";

function toldIn(issues: readonly LocatedIssue[]): readonly string[] {
  return issues
    .filter(({ issue }) => issue.code === "summary-laid-out-anew")
    .map(({ issue }) => ITALIAN.issue(issue));
}

async function toldBefore(gateway: WorkbookGateway): Promise<readonly string[]> {
  const checked = await check({
    ...OUTSIDE,
    gateway,
    loadPacking: () => Promise.resolve(OUTSIDE.packing),
  });
  if (!checked.ok || checked.value.kind !== "checked") throw new Error("not checked");
  return toldIn(checked.value.issues);
}

describe("a workbook of version 1 with the long table on its summary", () => {
  it("is told of before, and with the calculation: which formulas, names and rules take values from it", async () => {
    const { gateway } = formerFile(OWN, USERS_NAME, RULE);
    const sentence =
      `Il foglio «${SUMMARY}» viene da una versione precedente e cambia disposizione: ` +
      "gli elenchi lunghi passano su fogli a parte. Ne prendono i valori, e vanno controllati dopo il calcolo: " +
      "Giunta!B1; Giunta!B3; una convalida o una formattazione condizionale nel foglio «Giunta»; il nome «PesoPersona».";
    expect(await toldBefore(gateway)).toEqual([sentence]);
    const calculated = await calculateOn(gateway);
    expect(calculated.ok && toldIn(calculated.value.issues)).toEqual([sentence]);
    expect(await toldBefore(gateway)).toEqual([]);
  });

  it("is told of in an open Excel too: formulas and names, and what else to look at", async () => {
    const { gateway } = openedInExcel(formerFile(OWN, USERS_NAME, RULE).bytes());
    const [sentence = ""] = await toldBefore(gateway);
    expect(sentence).toContain(
      "Ne prendono i valori, e vanno controllati dopo il calcolo: Giunta!B1; Giunta!B3; il nome «PesoPersona». " +
        "Se ne avete, controllate anche grafici, convalide e formattazioni condizionali.",
    );
  });

  it("is told of in general in an Excel whose formulas do not mention it, or that does not answer", async () => {
    const unseen = openedInExcel(formerFile([["Peso", 2]], "", RULE).bytes());
    expect(await toldBefore(unseen.gateway)).toEqual([expect.stringContaining(IN_GENERAL)]);
    const silent = openedInExcel(formerFile(OWN).bytes());
    silent.excel.faults.failBatch(4, "ResponsePayloadSizeLimitExceeded");
    expect(await toldBefore(silent.gateway)).toEqual([expect.stringContaining(IN_GENERAL)]);
  });

  it("says nothing where nothing points there", async () => {
    const { gateway } = formerFile([["Peso", { formula: "1+1", cached: 2 }]]);
    expect(await toldBefore(gateway)).toEqual([]);
  });

  it("says it in general where the host cannot tell", async () => {
    const { readDependents: _, ...gateway } = formerFile(OWN).gateway;
    expect(await toldBefore(gateway)).toEqual([expect.stringContaining(IN_GENERAL)]);
  });

  it("is calculated: the long table on a sheet of its own, the former cells kept as a copy, formulas as they were", async () => {
    const { gateway, bytes } = formerFile(OWN);
    await calculateOn(gateway);
    const { sheetNames, cellsOf } = lookAt(bytes());
    expect(sheetNames).toEqual(
      expect.arrayContaining([SUMMARY, `${SUMMARY} - Obiettivi`, expect.stringContaining("copia")]),
    );
    expect(cellsOf(SUMMARY).get("A1")?.value).toContain("Riepilogo della performance 2022");
    expect(cellsOf("Giunta").get("B1")?.formula).toBe(`'${SUMMARY}'!C3`);
  });

  it("is restored, but for a summary of which no record was kept: its copy stays, and it is named", async () => {
    const { gateway } = formerFile(OWN);
    await calculateOn(gateway);
    const restored = await restoreOn(gateway);
    expect(restored).toMatchObject({
      ok: true,
      value: {
        kind: "restored",
        left: [
          { kind: "ownSheetUnknown", sheet: SUMMARY },
          { kind: "copy", sheet: `${SUMMARY} (copia)` },
        ],
      },
    });
  });
});
