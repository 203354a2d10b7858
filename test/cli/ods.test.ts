import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { convertToWorkbook, createFileGateway } from "../../src/adapters/xlsx/gateway";
import { NOT_CALCULATED, type Cell } from "../../src/core/workbook/snapshot";
import { success } from "../../src/core/workbook/result";
import { jsonLines } from "../fixtures/calculationJson";
import { runWords } from "../fixtures/commandLine";
import { sdkFaults } from "../fixtures/openXmlSdk";
import { packageFaults } from "../fixtures/packageSoundness";
import { itWithLibreOffice } from "../fixtures/readers/itWithLibreOffice";
import { resavedByLibreOffice } from "../fixtures/readers/libreoffice";

// An .ods whose database ranges are our tables is calculated; what is written is an Excel workbook.

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "calcola-ods-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Row = readonly (string | number)[];

const PARAMETERS: readonly Row[] = [
  ["Parametro", "Valore"],
  ["Ente", "Comune di Prova"],
  ["Anno", 2024],
  ["Pesi", "Assegnati"],
  ["Risultato dell'obiettivo", "In proporzione al grado"],
];
const OBJECTIVES: readonly Row[] = [
  ["Settore/servizio", "Ob. operativo", "Peso assegnato", "Grado di raggiungimento %"],
  ["Tecnico", "Piano asfalti", 60, 90],
  ["Tributi", "Recupero IMU", 40, 100],
];

function sheetXml(name: string, rows: readonly Row[]): string {
  const cells = (row: Row): string =>
    row
      .map((value) =>
        typeof value === "number"
          ? `<table:table-cell office:value-type="float" office:value="${value}"/>`
          : `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`,
      )
      .join("");
  const lines = rows.map((row) => `<table:table-row>${cells(row)}</table:table-row>`).join("");
  return `<table:table table:name="${name}">${lines}</table:table>`;
}

function rangeXml(name: string, rows: readonly Row[]): string {
  const last = `${"ABCD".charAt((rows[0]?.length ?? 1) - 1)}${rows.length}`;
  return `<table:database-range table:name="${name}" table:target-range-address="${name}.A1:${name}.${last}"/>`;
}

function odsFile(tables: Readonly<Record<string, readonly Row[]>>): Uint8Array {
  const all = Object.entries(tables);
  const namespaces = ["office", "table", "text"].map((name) => `xmlns:${name}="urn:${name}"`);
  const content =
    `<office:document-content ${namespaces.join(" ")}><office:body><office:spreadsheet>` +
    all.map(([name, rows]) => sheetXml(name, rows)).join("") +
    `<table:database-ranges>${all.map(([name, rows]) => rangeXml(name, rows)).join("")}</table:database-ranges>` +
    "</office:spreadsheet></office:body></office:document-content>";
  return zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.spreadsheet"), { level: 0 }],
    "content.xml": strToU8(content),
  });
}

it("calculates an .ods and writes a sound .xlsx; the .ods stays as it was", async () => {
  const input = join(folder, "piano.ods");
  const bytes = odsFile({ Parametri: PARAMETERS, Obiettivi: OBJECTIVES });
  writeFileSync(input, bytes);
  const output = join(folder, "esito.xlsx");
  const ran = await runWords([input, "--output", output]);
  expect(ran.status).toBe(0);
  // 60 · 90% + 40 = 94.
  expect(ran.results).toContain("94,00%");
  const written = new Uint8Array(readFileSync(output));
  expect(packageFaults({ output: written, input: null })).toEqual([]);
  expect(sdkFaults(written, null)).toEqual([]);
  expect(new Uint8Array(readFileSync(input))).toEqual(bytes);
  // What was written is a workbook as any other.
  const again = await runWords([output]);
  expect(again.results).toContain("94,00%");
});

it("names the output in a folder as an Excel workbook, and refuses another kind", async () => {
  const input = join(folder, "piano.ods");
  writeFileSync(input, odsFile({ Parametri: PARAMETERS, Obiettivi: OBJECTIVES }));
  const made = await runWords([input, "--output", `${join(folder, "esiti")}/`]);
  expect(made.results).toContain(join(folder, "esiti", "piano.xlsx"));
  const refused = await runWords([input, "--output", join(folder, "esito.ods")]);
  expect(refused.status).toBe(2);
  expect(refused.people).toMatch(/deve finire con \.xlsx.*--output calcolato\.xlsx/);
});

it("keeps every kind of cell that is read, hidden rows and sheets, and tables that Excel takes", async () => {
  const rows: readonly (readonly Cell[])[] = [
    ["Nome", "Nome", { number: 2024, format: "plain" }, null],
    ["=1+1", { number: 0.85, format: "percent" }, { number: 45657, format: "date" }, true],
    [{ error: "#DIV/0!" }, { error: NOT_CALCULATED }, { number: 12.5, format: "plain" }, null],
  ];
  const range = { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 4 };
  const sheet = { name: "Dati", isHidden: false, rows, merged: [], hiddenRows: [3] };
  const made = convertToWorkbook([
    {
      ...sheet,
      tables: [
        { name: "Obiettivi", range },
        { name: "A1", range },
      ],
    },
    { ...sheet, name: "Nascosto", isHidden: true, tables: [] },
  ]);
  if (!made.ok) throw new Error(made.failure.code);
  expect(packageFaults({ output: made.value, input: null })).toEqual([]);
  expect(sdkFaults(made.value, null)).toEqual([]);
  const gateway = createFileGateway({
    load: () => Promise.resolve(success(made.value)),
    save: () => Promise.reject(new Error("not written")),
  });
  const [headers, ...data] = rows;
  expect(headers?.length).toBe(4);
  expect(await gateway.readBlock("Dati")).toMatchObject({
    value: { rows: [["Nome", "Nome2", "2024", "Colonna4"], ...data], hiddenRows: [2] },
  });
  const read = await gateway.read("");
  expect(read.ok && read.value.sheets.map(({ isHidden }) => isHidden)).toEqual([false, true]);
  expect(read.ok && read.value.tables.map(({ name }) => name)).toEqual(["Obiettivi"]);
});

itWithLibreOffice("gives of LibreOffice's .ods of Sondrio the figures of its .xlsx", async () => {
  const xlsx = join(__dirname, "../../samples/sondrio-2022.xlsx");
  const ods = join(folder, "sondrio-2022.ods");
  writeFileSync(ods, resavedByLibreOffice(new Uint8Array(readFileSync(xlsx)), "ods"));
  const of = async (path: string) => {
    const { results } = await runWords([path, "--json"]);
    const [json] = jsonLines(results);
    return { ...json, file: "" };
  };
  expect(await of(ods)).toEqual(await of(xlsx));
});
