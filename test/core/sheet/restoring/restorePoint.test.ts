import fc from "fast-check";
import { packText, unpackText } from "../../../../src/adapters/deflate/packedText";
import type { RestorePoint } from "../../../../src/core/sheet/restoring/restorePoint";
import {
  readRestorePoint,
  restorePointXml,
} from "../../../../src/core/sheet/restoring/restorePointText";
import { RESTORE_POINT_NAMESPACE } from "../../../../src/core/workbook/plan";
import type { MemoryWorkbook } from "../../../contract/memoryWorkbook";
import {
  calculated,
  lookedAt,
  PACKING,
  restored,
  smallWorkbook,
  type,
} from "../../../app/runningWorkbook";
import { SMALL_HEADERS } from "../../../fixtures/smallPlan";

const plain = (text: string): string => text;

async function writtenTwice(): Promise<MemoryWorkbook> {
  const workbook = smallWorkbook({}, true);
  await calculated(workbook);
  type(workbook, "Parametri", "B5", "Assegnati");
  await calculated(workbook);
  return workbook;
}

async function restorePoint(): Promise<RestorePoint> {
  const { restorePoint: xml } = await lookedAt(await writtenTwice());
  const found = xml === null ? null : readRestorePoint(xml, PACKING.expand);
  if (found === null) throw new Error("no restore point");
  return found;
}

/** The restore point as the part would hold it if nothing were packed. */
async function plainText(): Promise<string> {
  const xml = restorePointXml(await restorePoint(), plain) ?? "";
  return xml.slice(xml.indexOf(">") + 1, xml.lastIndexOf("<"));
}

function partOf(text: string, version = "2"): string {
  return `<ripristino xmlns="${RESTORE_POINT_NAMESPACE}" versione="${version}">${text}</ripristino>`;
}

describe("the restore point of a run", () => {
  it("is read as it was written", async () => {
    const written = await restorePoint();
    expect(written.changes?.sheets[0]?.before?.rows.length).toBeGreaterThan(10);
    expect(readRestorePoint(restorePointXml(written, packText) ?? "", unpackText)).toEqual(written);
  });

  it("is read whatever an XML tool does to its document", async () => {
    const written = await restorePoint();
    const packed = packText(await plainText()).replace(/.{76}/g, "$&\r\n");
    const xml = `<?xml version="1.0"?>\n<r:ripristino versione='2' xmlns:r="${RESTORE_POINT_NAMESPACE}">\n${packed}\n</r:ripristino>\n`;
    expect(readRestorePoint(xml, unpackText)).toEqual(written);
  });

  it("keeps a text that looks like markup", async () => {
    const written = await restorePoint();
    const cell = { value: `<a & "b">`, style: "text", numberFormat: null } as const;
    const rows = [{ height: null, cells: [cell, null] }];
    const changed = {
      sheets: written.sheets.map(({ ownName, content }) => ({
        ownName,
        content: { ...content, rows },
      })),
      changes: null,
    };
    expect(changed.sheets).toHaveLength(3);
    const read = readRestorePoint(restorePointXml(changed, plain) ?? "", plain);
    expect(read).toEqual(changed);
  });

  it("says nothing of a row in words: neither descriptions nor units", async () => {
    const { changes } = await restorePoint();
    const text = JSON.stringify(changes?.tables);
    expect(text).not.toMatch(/Alfa|Beta|Asfaltare|sportello/);
    expect(changes?.tables[0]?.keys[0]).toMatch(/^[0-9a-f]{10}$/);
  });

  it("is not left when it is too long, packed", async () => {
    const written = await restorePoint();
    expect(restorePointXml(written, () => "x".repeat(1_000_000))).not.toBeNull();
    expect(restorePointXml(written, () => "x".repeat(1_000_001))).toBeNull();
  });
});

describe("a restore point that no run of ours has left so", () => {
  it.each<[string, (text: string) => string]>([
    ["the former version", (text) => partOf(text, "1")],
    ["another element", (text) => `<x xmlns="${RESTORE_POINT_NAMESPACE}" versione="2">${text}</x>`],
    ["no JSON", (text) => partOf(text.slice(1))],
    ["something more", (text) => partOf(text.replace("{", `{"altro":1,`))],
    ["a value too few", (text) => partOf(text.replace(/"after":\[[^,\]]*,/, `"after":[`))],
    ["a column of the user's", (text) => partOf(text.replaceAll("Peso calcolato", "Esito"))],
    ["a table of the user's", (text) => partOf(text.replaceAll(`"Obiettivi"`, `"Bilancio"`))],
    ["a name of the user's", (text) => partOf(text.replaceAll("CalcolaPerformance.I", "I"))],
    ["a name that we do not give", (text) => partOf(text.replaceAll("Impronta_2025", "Boh"))],
    [
      "a sheet without a name of ours",
      (text) => partOf(text.replaceAll("Riepilogo_2025", "Impronta_2025")),
    ],
    ["a text among the numbers", (text) => partOf(text.replace(/"after":\[/, `"after":["a",`))],
    ["a style that we have not", (text) => partOf(text.replace(`"title"`, `"vistoso"`))],
    ["a row without look", (text) => partOf(text.replace(/"looks":\[.*?\]\],/, `"looks":[],`))],
    ["a row that is nowhere", (text) => partOf(text.replace(/"rows":\[/, `"rows":[9999,`))],
    ["no end of text", () => "x".repeat(3_000_000)],
  ])("is damaged: %s", async (_what, tamper) => {
    const text = await plainText();
    const tampered = tamper(text);
    expect(tampered).not.toBe(partOf(text));
    expect(readRestorePoint(partOf(text), plain)).not.toBeNull();
    expect(readRestorePoint(tampered, plain)).toBeNull();
  });

  it("is said to be damaged, and nothing is written by it", async () => {
    const workbook = await writtenTwice();
    workbook.customParts.set(RESTORE_POINT_NAMESPACE, partOf("AAAA"));
    const before = await lookedAt(workbook);
    expect(await restored(workbook, true)).toEqual({ kind: "nothingToRestore", isDamaged: true });
    expect(await lookedAt(workbook)).toEqual(before);
  });

  it("never throws, whatever stands there", async () => {
    const workbook = await writtenTwice();
    const text = await plainText();
    const part = (await lookedAt(workbook)).restorePoint ?? "";
    const tamperedWith = (whole: string) =>
      fc
        .tuple(fc.nat(whole.length), fc.nat(40), fc.string({ maxLength: 12, unit: "binary" }))
        .map(([at, length, put]) => whole.slice(0, at) + put + whole.slice(at + length));
    const parts = fc.oneof(
      fc.string({ unit: "binary" }),
      tamperedWith(part),
      tamperedWith(text).map((each) => partOf(packText(each))),
      fc.json().map((each) => partOf(packText(each))),
    );
    await fc.assert(
      fc.asyncProperty(parts, async (xml) => {
        workbook.customParts.set(RESTORE_POINT_NAMESPACE, xml);
        const before = await lookedAt(workbook);
        const outcome = await restored(workbook);
        if (outcome.kind !== "restored") {
          expect(await lookedAt(workbook)).toEqual(before);
          return;
        }
        // A change that keeps it a restore point of ours, such as another digit in a former value.
        expect(readRestorePoint(xml, unpackText)).not.toBeNull();
        Object.assign(workbook, await writtenTwice());
      }),
      { numRuns: 300 },
    );
  });

  it("does not keep a run from writing its own", async () => {
    const workbook = smallWorkbook({}, true);
    workbook.customParts.set(RESTORE_POINT_NAMESPACE, partOf("AAAA"));
    await calculated(workbook);
    expect(await restored(workbook)).toMatchObject({ kind: "restored" });
  });
});

describe("a plan of 20,000 objectives", () => {
  it("leaves a restore point of less than 1 MB", async () => {
    const rows = Array.from({ length: 20_000 }, (_, row) => [
      row + 1,
      row % 2 === 0 ? "Alfa" : "Beta",
      `Obiettivo ${row + 1}: ${words(row)}`,
      1,
      "Raggiunto",
      null,
      null,
    ]);
    const workbook = smallWorkbook({
      Obiettivi: [SMALL_HEADERS, ...rows],
    });
    await calculated(workbook);
    const xml = workbook.customParts.get(RESTORE_POINT_NAMESPACE);
    expect(xml?.length).toBeLessThanOrEqual(1_000_000);
  });
});

/** Twelve words that hardly repeat. */
function words(seed: number): string {
  let state = seed + 1;
  return Array.from({ length: 12 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return WORDS[state % WORDS.length];
  }).join(" ");
}

const WORDS =
  "aprire sportello ridurre tempi medi pagamento fatture aggiornare catasto strade comunali digitalizzare archivio pratiche edilizie potenziare servizio sociale anziani revisione regolamento tributi recupero evasione manutenzione scuole verde pubblico piano formazione personale trasparenza".split(
    " ",
  );
