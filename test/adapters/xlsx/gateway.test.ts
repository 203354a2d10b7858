import { PLAIN_COMPRESSION, type Compression } from "../../../src/adapters/package/compression";
import { createBlankWorkbook, createFileGateway } from "../../../src/adapters/xlsx/gateway";
import type { WriteOperation } from "../../../src/core/workbook/plan";
import { refusal, type Refusal } from "../../../src/core/workbook/refusal";
import { failure, success, type Result } from "../../../src/core/workbook/result";
import { buildWorkbook, buildXlsx } from "../../fixtures/xlsx";
import { cell, content } from "./carriedOut";

const ROWS = `<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row><row r="2"><c r="A2"><v>5</v></c></row>`;
const FILE = buildWorkbook({
  sheets: [{ name: "Dati", rows: ROWS, tables: [{ name: "T", ref: "A1:A2", columns: ["x"] }] }],
});

const ADD: WriteOperation = { kind: "addTableColumns", table: "T", headers: ["y"], width: 9 };
const SET_MISSING: WriteOperation = {
  kind: "setTableColumn",
  table: "T",
  header: "z",
  values: [1],
  numberFormat: "0",
};

/** A file in memory that counts how often it was saved. */
function storageOf(initial: Uint8Array, compression = PLAIN_COMPRESSION) {
  const state = { bytes: initial, saves: 0 };
  const storage = {
    load: (): Promise<Result<Uint8Array, Refusal>> => Promise.resolve(success(state.bytes)),
    save: (bytes: Uint8Array): Promise<Result<null, Refusal>> => {
      state.bytes = bytes;
      state.saves += 1;
      return Promise.resolve(success(null));
    },
  };
  return { state, gateway: createFileGateway(storage, compression) };
}

describe("the gateway of a file", () => {
  it("reads what an earlier plan has written", async () => {
    const { gateway } = storageOf(FILE);
    const set: WriteOperation = { ...SET_MISSING, header: "y", values: [4.76] };
    expect(await gateway.apply({ operations: [ADD, set] })).toEqual(success(null));
    const read = await gateway.read("-");
    expect(read.ok && read.value.tables[0]).toMatchObject({
      headers: ["x", "y"],
      rows: [
        [
          { number: 5, format: "plain" },
          { number: 4.76, format: "plain" },
        ],
      ],
    });
  });

  it("saves the same bytes for a plan without operations", async () => {
    const { gateway, state } = storageOf(FILE);
    await gateway.apply({ operations: [] });
    expect(state).toEqual({ bytes: FILE, saves: 1 });
    expect(state.bytes).toBe(FILE);
  });

  it("saves nothing of a plan that it cannot carry out whole", async () => {
    const { gateway, state } = storageOf(FILE);
    const outcome = await gateway.apply({ operations: [ADD, SET_MISSING] });
    expect(outcome).toMatchObject({ ok: false, failure: { code: "workbookChanged", where: "T" } });
    expect(state.saves).toBe(0);
  });

  it("looks at the file anew, and not at what it read before", async () => {
    const { gateway, state } = storageOf(FILE);
    await gateway.read("-");
    state.bytes = buildWorkbook({ sheets: [{ name: "Altro" }] });
    const outcome = await gateway.apply({ operations: [ADD] });
    expect(outcome).toMatchObject({ ok: false, failure: { code: "workbookChanged" } });
  });

  it("unpacks its largest sheet once, to read it and to write in it", async () => {
    const rows = Array.from(
      { length: 99 },
      (_, at) => `<row r="${at + 3}"><c r="C${at + 3}"><v>1</v></c></row>`,
    );
    const sheet = {
      name: "Dati",
      rows: ROWS + rows.join(""),
      tables: [{ name: "T", ref: "A1:A2", columns: ["x"] }],
    };
    const sizes: number[] = [];
    const counting: Compression = {
      ...PLAIN_COMPRESSION,
      inflate: (compressed, size) => {
        sizes.push(size);
        return PLAIN_COMPRESSION.inflate(compressed, size);
      },
    };
    const { gateway } = storageOf(buildWorkbook({ sheets: [sheet] }), counting);
    await gateway.read("-");
    expect(await gateway.apply({ operations: [ADD] })).toEqual(success(null));
    const largest = Math.max(...sizes);
    expect(sizes.filter((size) => size === largest)).toHaveLength(1);
  });

  it("leaves nothing of a plan that was refused half way to the next one", async () => {
    const crowded = {
      name: "Altro",
      rows: `<row r="1"><c r="A1" t="str"><v>x</v></c><c r="B1"><v>1</v></c></row>`,
      tables: [{ name: "U", ref: "A1:A2", columns: ["x"] }],
    };
    const free = {
      name: "Dati",
      rows: ROWS,
      tables: [{ name: "T", ref: "A1:A2", columns: ["x"] }],
    };
    const { gateway } = storageOf(buildWorkbook({ sheets: [free, crowded] }));
    await gateway.read("-");
    const refused = await gateway.apply({ operations: [ADD, { ...ADD, table: "U" }] });
    expect(refused).toMatchObject({ ok: false, failure: { code: "noRoomForColumns" } });
    expect(await gateway.apply({ operations: [ADD] })).toEqual(success(null));
    const read = await gateway.read("-");
    expect(read.ok && read.value.tables[0]?.headers).toEqual(["x", "y"]);
  });

  it("finds the rows that a plan expects, read before or not, in the file as it is now", async () => {
    const { gateway, state } = storageOf(FILE);
    const expected: WriteOperation = {
      kind: "expectRows",
      table: "T",
      header: "x",
      values: [5],
    };
    expect(await gateway.apply({ operations: [expected] })).toEqual(success(null));
    await gateway.read("-");
    state.bytes = FILE.slice();
    expect(await gateway.apply({ operations: [expected, ADD] })).toEqual(success(null));
    await gateway.read("-");
    state.bytes = buildWorkbook({
      sheets: [
        {
          name: "Dati",
          rows: ROWS.replace("<v>5</v>", "<v>6</v>"),
          tables: [{ name: "T", ref: "A1:A2", columns: ["x"] }],
        },
      ],
    });
    const outcome = await gateway.apply({ operations: [expected, ADD] });
    expect(outcome).toMatchObject({ ok: false, failure: { code: "workbookChanged", where: "T" } });
  });

  it("refuses to take a file apart before it looks at anything else", async () => {
    const { gateway, state } = storageOf(FILE);
    const outcome = await gateway.apply({
      operations: [SET_MISSING, { kind: "deleteSheet", sheet: "Dati" }],
    });
    expect(outcome).toMatchObject({
      ok: false,
      failure: { code: "operationNotSupported", where: "Dati" },
    });
    expect(state.saves).toBe(0);
  });

  it("passes on the refusals of the storage", async () => {
    const refused = failure(refusal("fileNotFound", "a.xlsx"));
    const gateway = createFileGateway({
      load: () => Promise.resolve(refused),
      save: () => Promise.resolve(success(null)),
    });
    expect(await gateway.read("-")).toEqual(refused);
    expect(await gateway.apply({ operations: [] })).toEqual(refused);
    const full = failure(refusal("fileNotWritable", "b.xlsx"));
    const unwritable = createFileGateway({
      load: () => Promise.resolve(success(FILE)),
      save: () => Promise.resolve(full),
    });
    expect(await unwritable.apply({ operations: [ADD] })).toEqual(full);
  });

  it("refuses what is not a workbook, when it reads and when it writes", async () => {
    const { gateway } = storageOf(buildXlsx({ "a.txt": "ciao" }));
    const refused = { ok: false, failure: { code: "fileNotWorkbook" } };
    expect(await gateway.read("-")).toMatchObject(refused);
    expect(await gateway.apply({ operations: [ADD] })).toMatchObject(refused);
  });

  it("lets a fault of ours go on", async () => {
    const { gateway, state } = storageOf(FILE);
    const bad: WriteOperation = { ...SET_MISSING, header: "x", values: [Number.NaN] };
    await expect(gateway.apply({ operations: [bad] })).rejects.toThrow("NaN");
    expect(state.saves).toBe(0);
  });
});

describe("a blank workbook", () => {
  it("is a workbook as soon as a plan has made a sheet", async () => {
    const { gateway } = storageOf(createBlankWorkbook());
    const sheet = content([[cell("Ente")]]);
    await gateway.apply({
      operations: [{ kind: "createSheet", name: "Parametri", content: sheet }],
    });
    const read = await gateway.read("-");
    expect(read.ok && read.value.sheets).toEqual([
      { name: "Parametri", isProtected: false, isHidden: false },
    ]);
  });
});
