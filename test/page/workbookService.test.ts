import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SheetEdit } from "../../src/page/sheets/workbookView";
import { check } from "../../src/app/check";
import { unpackText } from "../../src/adapters/deflate/packedText";
import { sha256 } from "../../src/adapters/digest/sha256";
import { createFileGateway } from "../../src/adapters/xlsx/gateway";
import { success } from "../../src/core/workbook/result";
import { writtenFrom } from "../fixtures/commandLine";
import { openPackage } from "../fixtures/package/openedPackage";
import { smallPlan } from "../fixtures/smallPlan";
import { workbookFile } from "../fixtures/workbookFile";
import { sdkFaults } from "../fixtures/openXmlSdk";
import { packageFaults } from "../fixtures/packageSoundness";
import { calculateIn, openFile, openService, restoreIn, type OpenedService } from "./openPage";

const SAMPLES = join(__dirname, "..", "..", "samples");
const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join(SAMPLES, name)));

let opened: OpenedService;
beforeEach(() => {
  opened = openService();
});
afterEach(() => {
  opened.close();
});

/** With the restore point unpacked: Node's own zlib packs it otherwise than the page does. */
function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const parts = [...openPackage(bytes).parts];
  return Object.fromEntries(
    parts.map(([path, data]) => {
      const text = new TextDecoder("latin1").decode(data);
      return [
        path,
        text.replace(RESTORE_POINT, (_, packed: string) => `>${unpackText(packed) ?? packed}<`),
      ];
    }),
  );
}

const RESTORE_POINT = /(?<=<ripristino [^>]*)>([^<]+)</;

function typed(text: string): SheetEdit {
  // A description of the first row of Obiettivi.
  return { sheet: "Obiettivi", cells: [{ row: 2, column: 4, text }] };
}

describe("a workbook in the page", () => {
  it.each(["sondrio-2022.xlsx", "borgo-esempio-2025.xlsx", "santo-stefano-lodigiano-2024.xlsx"])(
    "saves %s as the command line writes it, part for part",
    async (name) => {
      const file = await openFile(opened.service, name, sample(name));
      const calculated = await calculateIn(file);
      expect(calculated.ok && calculated.value.kind).toBe("calculated");
      const { output } = await writtenFrom(sample(name));
      expect(partsOf(await file.bytes())).toEqual(partsOf(output));
    },
  );

  it("gives back the very bytes of a file in which nothing was changed", async () => {
    const bytes = sample("sondrio-2022.xlsx");
    const file = await openFile(opened.service, "sondrio-2022.xlsx", bytes);
    expect(Buffer.from(await file.bytes()).equals(bytes)).toBe(true);
  });

  it("goes back to a former content, and forward again", async () => {
    const file = await openFile(opened.service, "piano.xlsx", sample("sondrio-2022.xlsx"));
    const first = await file.bytes();
    expect(await file.edit(typed("Altro"))).toBeNull();
    expect(file.isEdited()).toBe(true);
    const edited = await file.bytes();
    expect(file.shown()).toMatchObject({ version: 1, canUndo: true, canRedo: false });
    await file.undo();
    expect(file.isEdited()).toBe(false);
    expect(file.shown()).toMatchObject({ version: 0, canUndo: false, canRedo: true });
    expect(await file.bytes()).toEqual(first);
    await file.redo();
    expect(await file.bytes()).toEqual(edited);
    await file.undo();
    await file.edit(typed("Ancora altro"));
    expect(file.shown()).toMatchObject({ version: 2, canUndo: true, canRedo: false });
  });

  it("tells who changed it: the grid, or a command of the pane", async () => {
    const file = await openFile(opened.service, "piano.xlsx", sample("sondrio-2022.xlsx"));
    const changes: string[] = [];
    const stop = file.follow((by) => changes.push(by));
    await file.edit(typed("Altro"));
    await calculateIn(file);
    expect(file.isEdited()).toBe(false);
    await file.undo();
    stop();
    await file.undo();
    expect(changes).toEqual(["grid", "pane", "grid"]);
  });

  it("stays open when another file is refused, whatever that one is", async () => {
    const file = await openFile(opened.service, "piano.xlsx", sample("sondrio-2022.xlsx"));
    const before = await file.bytes();
    const refused = await Promise.all(
      [
        new Uint8Array(0),
        new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
        new TextEncoder().encode("<html>"),
        before.slice(0, before.length / 2),
      ].map((bytes) => opened.service.open({ kind: "file", name: "altro.xlsx", bytes })),
    );
    expect(refused.map((answer) => (answer.ok ? "opened" : answer.failure.code))).toEqual([
      "fileEmpty",
      "filePasswordOrOldFormat",
      "fileNotWorkbook",
      "fileDamaged",
    ]);
    expect(await file.bytes()).toEqual(before);
  });

  it("gives a table its name, unless a formula uses it", async () => {
    const { Obiettivi = [], ...others } = smallPlan();
    const tables = { ...others, Tabella1: Obiettivi };
    const plain = await openFile(opened.service, "piano.xlsx", workbookFile(tables));
    expect(await plain.renameTable("Tabella1", "Obiettivi")).toBe(true);
    const checked = await check({
      gateway: plain.gateway,
      digest: sha256,
      loadPacking: () => Promise.reject(new Error("not asked for")),
    });
    expect(checked.ok && checked.value.kind).toBe("checked");
    const formula = { formula: "COUNTA(Tabella1[Esito])", cached: 3 };
    const used = workbookFile({ ...tables, Conti: [["Righe"], [formula]] });
    const withFormula = await openFile(opened.service, "piano.xlsx", used);
    expect(await withFormula.renameTable("Tabella1", "Obiettivi")).toBe(false);
    expect(await withFormula.renameTable("Tabella2", "Obiettivi")).toBe(false);
  });

  it("is restored as it was before a calculation", async () => {
    const before = sample("sondrio-2022.xlsx");
    const file = await openFile(opened.service, "sondrio-2022.xlsx", before);
    await calculateIn(file);
    const restored = await restoreIn(file);
    expect(restored).toMatchObject({ ok: true, value: { kind: "restored", left: [] } });
    const after = await file.bytes();
    expect(packageFaults({ output: after, input: before })).toEqual([]);
    expect(sdkFaults(after, before)).toEqual([]);
    const [now, then] = [await readBack(after), await readBack(before)];
    expect(now.sheets).toEqual(then.sheets);
    expect(now.tables).toEqual(then.tables);
    expect(now.names).toEqual(then.names);
  });

  it("may be the empty model", async () => {
    const model = await opened.service.open({ kind: "model" });
    const names = model.ok ? model.value.view.sheets.map(({ name }) => name) : [];
    expect(names).toEqual(expect.arrayContaining(["Istruzioni", "Parametri", "Obiettivi"]));
  });
});

describe("a file of another format", () => {
  const rows = [
    "Settore;Obiettivo;Peso;Esito",
    "Affari generali;Digitalizzare l'archivio;60;raggiunto",
    "Affari generali;Pubblicare gli atti;40;raggiunto",
  ];

  it("of text becomes a new workbook, whose objectives the pane finds", async () => {
    const bytes = new TextEncoder().encode(rows.join("\r\n"));
    const answer = await opened.service.open({ kind: "file", name: "Piano [1].csv", bytes });
    expect(answer.ok && answer.value.isCopy).toBe(true);
    const sheets = answer.ok ? answer.value.view.sheets : [];
    expect(sheets.map(({ name }) => name)).toEqual(["Piano  1"]);
    const gateway = { ...opened.service, apply: notWritten };
    const checked = await check({ gateway, digest: sha256, loadPacking: notAskedFor });
    expect(checked).toMatchObject({ ok: true, value: { kind: "noTables", found: { rows: 2 } } });
  });

  it("keeps values, merged cells and where they are", async () => {
    const bytes = new TextEncoder().encode(rows.join("\n"));
    await opened.service.open({ kind: "file", name: "piano.csv", bytes });
    const saved = await opened.service.bytes();
    const gateway = createFileGateway({
      load: () => Promise.resolve(success(saved)),
      save: notWritten,
    });
    const block = await gateway.readBlock("piano");
    expect(block.ok && block.value.rows[1]).toEqual([
      "Affari generali",
      "Digitalizzare l'archivio",
      { number: 60, format: "plain" },
      "raggiunto",
    ]);
  });
});

async function readBack(bytes: Uint8Array) {
  const gateway = createFileGateway({
    load: () => Promise.resolve(success(bytes)),
    save: notWritten,
  });
  const read = await gateway.read("CalcolaPerformance.");
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

function notWritten(): never {
  throw new Error("not part of this test");
}

function notAskedFor(): never {
  throw new Error("not part of this test");
}
