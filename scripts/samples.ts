import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { writeModel, writeNewWorkbook } from "../src/cli/model";
import { workbookOf } from "../src/core/sheet/newWorkbook/model";
import { inputsOf, TABLE_IDS, tableName } from "../src/core/contract/tables";
import { readOnlyGateway } from "../src/cli/readOnlyGateway";
import { analyse } from "../src/app/analysis";
import { NO_OVERRIDES } from "../src/core/sheet/reading/readParameters";
import { NAME_PREFIX } from "../src/core/sheet/writing/ownershipNames";
import { rulesInForce, rulesText } from "../src/core/year/rules";
import { borgoEsempioYear, PLANNED_COLUMNS } from "./sampleYear";
import type { ModelTexts } from "../src/core/texts/texts";
import type { TableLayout } from "../src/core/sheet/newWorkbook/tableLayout";
import { ITALIAN } from "../src/locale/it/texts";

// Makes the sample workbooks from the data of two published documents and of an invented plan (samples/data).
const samples = join(__dirname, "..", "samples");

type Row = Readonly<Record<string, string | number>>;
type Tables = Readonly<Record<string, readonly Row[]>>;

/** The content of a file of samples/data. */
interface SampleData {
  readonly tables: Tables;
  /** Of a sample that explains itself, in place of the usual page. */
  readonly instructionsTitle?: string;
  readonly instructions?: ModelTexts["instructions"];
}

async function makeSamples(): Promise<void> {
  const { tables: sondrio } = await dataOf("sondrio-2022");
  const { tables: santoStefano } = await dataOf("santo-stefano-lodigiano-2024");
  const { tables: everyRule, ...explanation } = await dataOf("borgo-esempio-2025");
  await write("sondrio-2022", sondrio);
  await write("santo-stefano-lodigiano-2024", santoStefano);
  await write("santo-stefano-lodigiano-2024-meta-anno", halfOfTheActivities(santoStefano));
  await write("santo-stefano-lodigiano-2024-chiuso", allButOneActivity(santoStefano));
  await write("borgo-esempio-2025", everyRule, explanation);
  await write("sondrio-2022-meta-anno", halfWay(sondrio));
  const rules = await rulesOf("borgo-esempio-2025");
  await write("borgo-esempio-2025-anno", withItsYear(everyRule, rules));
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

/** The rules of a sample, as a new year keeps them. */
async function rulesOf(name: string): Promise<string> {
  const read = await readOnlyGateway(await readFile(join(samples, `${name}.xlsx`))).read(
    NAME_PREFIX,
  );
  if (!read.ok) throw new Error(ITALIAN.refusal(read.failure));
  const { evaluation } = analyse(read.value, NO_OVERRIDES, false);
  if (evaluation === null) throw new Error(`${name} has errors.`);
  return rulesText(rulesInForce(evaluation.plan));
}

async function dataOf(name: string): Promise<SampleData> {
  const text = await readFile(join(samples, "data", `${name}.json`), "utf8");
  return JSON.parse(text) as SampleData;
}

function inPhase(tables: Tables, phase: string): Tables {
  const parameters = (tables["Parametri"] ?? []).map((row) =>
    row["Parametro"] === "Fase" ? { ...row, Valore: phase } : row,
  );
  return { ...tables, Parametri: parameters };
}

/** Half of each objective's activities are done; of an odd number the middle one is half done. */
function halfOfTheActivities(tables: Tables): Tables {
  const activities = tables["Attività"] ?? [];
  const done = activities.map((activity, at) => {
    const code = activity["Codice obiettivo"];
    const before = activities.slice(0, at).filter((row) => row["Codice obiettivo"] === code);
    const half = activities.filter((row) => row["Codice obiettivo"] === code).length / 2;
    const rest = half - before.length;
    return rest === 0.5
      ? { ...activity, "Avanzamento %": 50 }
      : { ...activity, Completata: rest > 0 ? "Sì" : "No" };
  });
  return { ...inPhase(tables, "Monitoraggio"), Attività: done };
}

/** Invented outcomes: everything done but the last of the ten activities of one objective. */
function allButOneActivity(tables: Tables): Tables {
  const activities = tables["Attività"] ?? [];
  const missed = activities.map((row) => row["Codice obiettivo"]).lastIndexOf("Obiettivo 2");
  const done = activities.map((activity, at) => ({
    ...activity,
    Completata: at === missed ? "No" : "Sì",
  }));
  const objectives = (tables["Obiettivi"] ?? []).map((row) =>
    row["Codice"] === "Obiettivo 2"
      ? { ...row, Motivazione: "Esempio inventato: una attività su dieci non è stata conclusa." }
      : row,
  );
  return { ...inPhase(tables, "Consuntivo"), Attività: done, Obiettivi: objectives };
}

/** The same plan in the middle of the year: two thirds assessed, some under way, the rest still to come. */
function halfWay(tables: Tables): Tables {
  return {
    ...inPhase(tables, "Monitoraggio"),
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

/** The same plan with its course: approved without the last objective, monitored twice, remodulated, a year before. */
function withItsYear(tables: Tables, rules: string): Tables {
  const objectives = tables["Obiettivi"] ?? [];
  const approved = objectives.filter((row) => row["Codice"] !== "P11");
  const planned = approved.map((row) => ({
    Anno: 2025,
    ...Object.fromEntries(
      PLANNED_COLUMNS.flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]]])),
    ),
  }));
  return { ...tables, PianoApprovato: planned, ...borgoEsempioYear(rules) };
}

async function write(
  name: string,
  tables: Tables,
  explanation: Omit<SampleData, "tables"> = {},
): Promise<void> {
  const path = join(samples, `${name}.xlsx`);
  const texts = { ...ITALIAN.model, ...explanation };
  const written = await writeNewWorkbook(workbookOf(layoutsOf(tables), texts), path, true);
  if (!written.ok) throw new Error(`${path}: ${ITALIAN.refusal(written.failure)}`);
}

/** The columns of the contract that the data fill, and those that a user will want to fill. */
function layoutsOf(tables: Tables): readonly TableLayout[] {
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
