import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inTemporaryFolder, runWords } from "../fixtures/commandLine";
import { sdkFaults } from "../fixtures/openXmlSdk";
import { openPackage } from "../fixtures/package/openedPackage";
import { sampleTables, withColumn } from "../fixtures/sampleTables";
import { workbookFile } from "../fixtures/workbookFile";
import { lookAt } from "../fixtures/writtenWorkbook";

const NAMED = withColumn(
  withColumn(sampleTables("sondrio-2022"), "Obiettivi", "Responsabile", () => "Verdi Aldo"),
  "Obiettivi",
  "Motivazione",
  (row) => (row === 2 ? "Rinviato per malattia di Aldo Verdi" : null),
);

function inFolder(work: (workbook: string, folder: string) => Promise<void>): Promise<void> {
  return inTemporaryFolder(async (folder) => {
    const workbook = join(folder, "piano.xlsx");
    writeFileSync(workbook, workbookFile(NAMED));
    await work(workbook, folder);
  });
}

describe("--dati", () => {
  it("writes the open data without a name, and says what to read again", () =>
    inFolder(async (workbook, folder) => {
      const data = join(folder, "dati");
      const ran = await runWords([workbook, "--dati", data]);
      expect(ran.status).toBe(0);
      expect(readdirSync(data).sort()).toEqual([
        "datapackage.json",
        "dcat-ap_it.jsonld",
        "objectives.csv",
        "objectives.json",
        "units.csv",
        "units.json",
      ]);
      const all = readdirSync(data).map((name) => readFileSync(join(data, name), "utf8"));
      expect(all.join("\n")).not.toMatch(/Verdi|malattia/);
      expect(ran.people).toMatch(/Da rileggere prima di pubblicare: 1 cella/);
      expect(ran.people).toMatch(/\(Motivazione\): «malattia», «Aldo», «Verdi»/);
    }));

  it("leaves files that are there, and writes nothing, without --sovrascrivi", () =>
    inFolder(async (workbook, folder) => {
      writeFileSync(join(folder, "units.csv"), "mio");
      const ran = await runWords([workbook, "--dati", folder]);
      expect(ran.status).toBe(2);
      expect(readFileSync(join(folder, "units.csv"), "utf8")).toBe("mio");
      expect(existsSync(join(folder, "objectives.csv"))).toBe(false);
    }));
});

describe("--pubblica", () => {
  it("makes a valid workbook with the sheets of the summary alone, no author and nothing hidden", () =>
    inFolder(async (workbook, folder) => {
      const copy = join(folder, "pubblica.xlsx");
      const ran = await runWords([workbook, "--pubblica", copy]);
      expect(ran.status).toBe(0);
      const bytes = new Uint8Array(readFileSync(copy));
      expect(sdkFaults(bytes, null)).toEqual([]);
      expect(lookAt(bytes).sheetNames).toEqual(["Riepilogo 2022", "Riepilogo 2022 - Obiettivi"]);
      const { parts } = openPackage(bytes);
      const paths = [...parts.keys()];
      expect(paths.filter((path) => /docProps|customXml|tables\/|externalLink/.test(path))).toEqual(
        [],
      );
      const text = [...parts.values()].map((part) => new TextDecoder().decode(part)).join("\n");
      expect(text).not.toMatch(
        /<f>|<f |definedName name="Calcola|state="hidden"|hidden="1"|Verdi Aldo/,
      );
    }));

  it("bears the date of the calculation that its workbook holds, while the data are the same", () =>
    inFolder(async (workbook, folder) => {
      const calculated = join(folder, "calcolato.xlsx");
      const copy = join(folder, "pubblica.xlsx");
      const march = { year: 2026, month: 3, day: 2 };
      await runWords([workbook, "--output", calculated], march);
      await runWords([calculated, "--pubblica", copy], { year: 2026, month: 5, day: 20 });
      const texts = lookAt(new Uint8Array(readFileSync(copy)))
        .rowsOf("Riepilogo 2022")
        .flat()
        .filter((value) => typeof value === "string");
      expect(texts.filter((text) => /marzo 2026|02\/03\/2026|2\/3\/2026/.test(text))).toHaveLength(
        1,
      );
      expect(texts.filter((text) => /maggio|\/05\/|\/5\//.test(text))).toEqual([]);
    }));

  it("never takes the place of the workbook, whatever is agreed", () =>
    inFolder(async (workbook) => {
      const before = readFileSync(workbook);
      const ran = await runWords([workbook, "--pubblica", workbook, "--sovrascrivi"]);
      expect(ran.status).toBe(2);
      expect(readFileSync(workbook)).toEqual(before);
    }));

  it("is a .xlsx of one workbook", async () => {
    const other = await runWords(["a.xlsx", "--pubblica", "b.docx"]);
    expect(other.people).toMatch(/deve finire con \.xlsx/);
    const several = await runWords(["a.xlsx", "b.xlsx", "--pubblica", "c.xlsx"]);
    expect(several.people).toMatch(/un solo file/);
  });
});
