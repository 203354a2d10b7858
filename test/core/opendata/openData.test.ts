import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Evaluation } from "../../../src/core/domain/evaluation";
import { csvText } from "../../../src/core/opendata/csv";
import { openDataFiles } from "../../../src/core/opendata/openData";
import { OPEN_DATA_TEXTS } from "../../../src/locale/it/openData";
import { sondrio } from "../../fixtures/sampleEvaluation";

const TODAY = { year: 2023, month: 4, day: 7 };

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly decimalChar?: string;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly format: string;
  readonly encoding: string;
  readonly schema: { readonly fields: readonly Field[] };
}

interface DataPackage {
  readonly name: string;
  readonly title: string;
  readonly profile: string;
  readonly licenses: readonly Record<string, string>[];
  readonly resources: readonly Resource[];
}

function filesOf(evaluation: Evaluation): ReadonlyMap<string, string> {
  const files = openDataFiles(evaluation, TODAY, OPEN_DATA_TEXTS);
  return new Map(files.map(({ name, text }) => [name, text]));
}

function jsonOf(files: ReadonlyMap<string, string>, name: string): unknown {
  return JSON.parse(files.get(name) ?? "null");
}

/** The cells of a CSV by RFC 4180, with semicolons: quoted ones may hold any sign. */
function csvCells(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/((?:"(?:[^"]|"")*"|[^"\r\n])*)\r\n/g)].map(([, line = ""]) =>
    [...`${line};`.matchAll(/("(?:[^"]|"")*"|[^";]*);/g)].map(([, cell = ""]) =>
      cell.replace(/^"([^]*)"$/, "$1").replaceAll('""', '"'),
    ),
  );
}

describe("the open data of Sondrio 2022", () => {
  it("has the figures of rules.md §8 for units and the whole body", async () => {
    const rows = jsonOf(filesOf(await sondrio()), "units.json") as readonly Record<
      string,
      unknown
    >[];
    const ordinary = rows.filter(({ tipo }) => tipo === "Ordinario");
    expect(ordinary.find(({ struttura }) => struttura === "Servizi Tecnici")).toMatchObject({
      ente: "Comune di Sondrio",
      anno: 2022,
      stato: "Consuntivo",
      assegnati: 40,
      esclusi: 5,
      valutabili: 35,
      raggiunti: 32,
      percentuale: 91.43,
      minimo_atteso: 87,
      valutazione: 100,
    });
    expect(ordinary.find(({ struttura }) => struttura === null)).toMatchObject({
      assegnati: 149,
      valutabili: 144,
      raggiunti: 140,
      percentuale: 97.22,
    });
  });

  it("has an objective a row, with decimal commas in the CSV", async () => {
    const files = filesOf(await sondrio());
    const csv = files.get("objectives.csv") ?? "";
    expect(csv.startsWith("\ufeffente;anno;stato;codice;strutture;")).toBe(true);
    const [headers = [], ...rows] = csvCells(csv.slice(1));
    expect(rows).toHaveLength(21);
    const first = Object.fromEntries(headers.map((header, at) => [header, rows[0]?.[at]]));
    expect(first).toMatchObject({
      codice: "1",
      strutture: "Servizi alla Persona",
      peso: "4,76",
      raggiunto: "sì",
      risultato: "4,76",
    });
  });

  // Frictionless Data Package 1: the properties that it requires, and each cell of the type of its field.
  it("is described by a data package whose fields fit every cell", async () => {
    const files = filesOf(await sondrio());
    const described = jsonOf(files, "datapackage.json") as DataPackage;
    expect(described).toMatchObject({
      profile: "tabular-data-package",
      name: "performance-comune-di-sondrio-2022",
      title: "Obiettivi di performance 2022 – Comune di Sondrio",
      licenses: [{ name: "CC-BY-4.0" }],
    });
    expect(described.name).toMatch(/^[a-z0-9._-]+$/);
    expect(described.resources.map(({ path }) => path)).toEqual(
      [...files.keys()].filter((name) => /^(?:objectives|units)\./.test(name)),
    );
    for (const { path, format, schema } of described.resources) {
      const names = schema.fields.map(({ name }) => name);
      const text = files.get(path) ?? "";
      const rows =
        format === "csv"
          ? csvCells(text.slice(1)).slice(1)
          : (jsonOf(files, path) as readonly object[]).map(
              (row) => Object.values(row) as unknown[],
            );
      if (format === "csv") expect(csvCells(text.slice(1))[0]).toEqual(names);
      for (const row of rows) {
        expect(row).toHaveLength(names.length);
        const wrong = schema.fields.filter((field, at) => !fits(field, row[at]));
        expect(wrong).toEqual([]);
      }
    }
  });

  it("is documented, every column of it", async () => {
    const page = readFileSync(join(__dirname, "..", "..", "..", "docs", "open-data.md"), "utf8");
    const { resources } = jsonOf(filesOf(await sondrio()), "datapackage.json") as DataPackage;
    const fields = resources.flatMap(({ schema }) => schema.fields);
    const unknown = fields.filter(
      ({ name, description }) => !page.includes(`\`${name}\``) || !page.includes(description),
    );
    expect(unknown).toEqual([]);
  });

  it("has a catalogue entry with the title, the licence and the year (DCAT-AP_IT)", async () => {
    const entry = jsonOf(filesOf(await sondrio()), "dcat-ap_it.jsonld") as Record<string, unknown>;
    expect(entry).toMatchObject({
      "dct:identifier": "performance-comune-di-sondrio-2022",
      "dct:title": { "@value": "Obiettivi di performance 2022 – Comune di Sondrio" },
      "dct:temporal": { "dcatapit:startDate": { "@value": "2022-01-01" } },
    });
    for (const distribution of entry["dcat:distribution"] as readonly Record<string, unknown>[]) {
      expect(distribution["dct:license"]).toMatchObject({
        "@id": "https://creativecommons.org/licenses/by/4.0/",
      });
    }
  });
});

function fits({ type, decimalChar, trueValues, falseValues }: Field, value: unknown): boolean {
  if (value === null || value === "") return true;
  if (typeof value === "boolean") return type === "boolean";
  if (typeof value === "number") {
    return type === "number" || (["integer", "year"].includes(type) && Number.isInteger(value));
  }
  if (typeof value !== "string") return false;
  switch (type) {
    case "string":
      return true;
    case "boolean":
      return [...(trueValues ?? []), ...(falseValues ?? [])].includes(value);
    case "year":
      return /^\d{4}$/.test(value);
    case "integer":
      return /^-?\d+$/.test(value);
    default:
      return decimalChar === "," && /^-?\d+(?:,\d+)?$/.test(value);
  }
}

describe("a cell of the CSV", () => {
  it.each([
    ["=1+1"],
    ["+39 0342 526111"],
    ["-dedica"],
    ["@SOMMA(A1)"],
    ["\t=1+1"],
    [" =HYPERLINK(1)"],
    ["＝1+1"],
    ["\u200b=1+1"],
    ["\r\n=1"],
  ])("%j is no formula for a spreadsheet", (text) => {
    const [, row = ""] = csvText(["a"], [[{ type: "string", text }]]).split(/\r\n([^]*)\r\n$/);
    expect(row.replace(/^"/, "")).toMatch(/^'/);
  });

  it("keeps separators, quotes and line breaks inside its quotes, and negative numbers as numbers", () => {
    const text = csvText(
      ["a", "b"],
      [
        [
          { type: "string", text: 'a;"b"\nc' },
          { type: "number", text: "-50.00" },
        ],
      ],
    );
    expect(text).toBe('\ufeffa;b\r\n"a;""b""\nc";-50,00\r\n');
  });
});
