import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeModel, writeNewWorkbook } from "../src/cli/model";
import { workbookOf } from "../src/core/sheet/newWorkbook/model";
import { inputsOf, TABLE_IDS, tableName } from "../src/core/contract/tables";
import type { TableLayout } from "../src/core/sheet/newWorkbook/tableLayout";
import { ITALIAN } from "../src/locale/it/texts";

// Makes the sample workbooks from the data of two published documents (samples/data).
const samples = join(__dirname, "..", "samples");

type Row = Readonly<Record<string, string | number>>;
type Tables = Readonly<Record<string, readonly Row[]>>;

async function makeSamples(): Promise<void> {
  const sondrio = await tablesOf("sondrio-2022");
  const santoStefano = await tablesOf("santo-stefano-lodigiano-2024");
  await write("sondrio-2022", sondrio);
  await write("santo-stefano-lodigiano-2024", santoStefano);
  await write("sondrio-2022-meta-anno", halfWay(sondrio));
  await writeModel(
    {
      kind: "model",
      output: join(samples, "modello-vuoto.xlsx"),
      body: null,
      year: null,
      extras: [],
      overwrites: true,
    },
    ITALIAN.model,
  );
}

async function tablesOf(name: string): Promise<Tables> {
  const text = await readFile(join(samples, "data", `${name}.json`), "utf8");
  const { tables } = JSON.parse(text) as { readonly tables: Tables };
  return tables;
}

/** The same plan in the middle of the year: two thirds assessed, some under way, the rest still to come. */
function halfWay(tables: Tables): Tables {
  return {
    ...tables,
    Parametri: (tables["Parametri"] ?? []).map((row) =>
      row["Parametro"] === "Fase" ? { ...row, Valore: "Monitoraggio" } : row,
    ),
    Obiettivi: (tables["Obiettivi"] ?? []).map((row, at) => {
      const { Esito: outcome, ...pending } = row;
      if (at % 3 === 1) return { ...pending, Esito: "In corso" };
      return at % 6 === 5 ? pending : { ...pending, Esito: outcome ?? "" };
    }),
    ObiettiviInNumero: (tables["ObiettiviInNumero"] ?? []).map((row, at) => {
      const { Raggiunti: _achieved, ...pending } = row;
      return at % 2 === 0 ? row : pending;
    }),
  };
}

async function write(name: string, tables: Tables): Promise<void> {
  const path = join(samples, `${name}.xlsx`);
  const written = await writeNewWorkbook(workbookOf(drafts(tables), ITALIAN.model), path, true);
  if (!written.ok) throw new Error(`${path}: ${ITALIAN.refusal(written.failure)}`);
}

/** The columns of the contract that the data fill, and those that a user will want to fill. */
function drafts(tables: Tables): readonly TableLayout[] {
  return TABLE_IDS.flatMap((id): readonly TableLayout[] => {
    const rows = tables[tableName(id)];
    if (!rows) return [];
    const columns = inputsOf(id).filter(
      ({ field, column }) =>
        WANTED.has(field) || rows.some((row) => row[column.header] !== undefined),
    );
    return [
      {
        id,
        fields: columns.map(({ field }) => field),
        rows: rows.map((row) => columns.map(({ column }) => row[column.header] ?? null)),
      },
    ];
  });
}

const WANTED: ReadonlySet<string> = new Set(["outcome", "grade", "reason", "completed"]);

makeSamples().catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
