import {
  bare,
  LONGEST_TEXT,
  NUMBERS,
  RICH_CONTENT,
  row,
  STUBBORN_TEXTS,
  DATA_SHEET,
} from "../../contract/contractContent";
import { createBlankWorkbook, createFileGateway } from "../../../src/adapters/xlsx/gateway";
import type { SheetContent } from "../../../src/core/workbook/plan";
import { success } from "../../../src/core/workbook/result";
import { openPackage } from "../../fixtures/package/openedPackage";
import { readCells } from "../../fixtures/package/storedCells";
import { attribute, child, childrenNamed } from "../../fixtures/package/xmlTree";
import { sdkFaults } from "../../fixtures/openXmlSdk";
import { packageFaults } from "../../fixtures/packageSoundness";
import { readInChild } from "../../fixtures/readers/childProcess";
import { readWithExceljs } from "../../fixtures/readers/exceljs";
import { itWithLibreOffice } from "../../fixtures/readers/itWithLibreOffice";
import { readWithLibreOffice } from "../../fixtures/readers/libreoffice";
import { readPackage } from "../../fixtures/readers/package";
import { disagreements } from "../../fixtures/readers/view";

const SLOW = 180_000;

/** LibreOffice decodes an escaped escape twice, has no carriage return in a cell, and saves 15 digits. */
const LIBREOFFICE_LIMITS = ["Testi!A20", "Testi!A22", "Numeri!E1", "Numeri!F1", "Numeri!J1"];

async function written(sheets: Readonly<Record<string, SheetContent>>): Promise<Uint8Array> {
  let bytes = createBlankWorkbook();
  const gateway = createFileGateway({
    load: () => Promise.resolve(success(bytes)),
    save: (result) => {
      bytes = result;
      return Promise.resolve(success(null));
    },
  });
  const operations = Object.entries(sheets).map(
    ([name, content]) => ({ kind: "createSheet", name, content }) as const,
  );
  expect(await gateway.apply({ operations })).toEqual({ ok: true, value: null });
  return bytes;
}

describe("a new workbook of ours, seen by other programs", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await written({
      [DATA_SHEET.name]: DATA_SHEET.content,
      Testi: bare([...STUBBORN_TEXTS, LONGEST_TEXT].map((text) => row(text))),
      Numeri: bare([row(...NUMBERS)]),
      Riepilogo: RICH_CONTENT,
    });
  });

  it("is sound and holds every text as it was given", () => {
    expect(packageFaults({ output: bytes, input: null })).toEqual([]);
    expect(sdkFaults(bytes, null)).toEqual([]);
    const texts = readPackage(bytes).sheets.find(({ name }) => name === "Testi")?.cells ?? {};
    expect(Object.values(texts)).toEqual([...STUBBORN_TEXTS, LONGEST_TEXT]);
  });

  it("keeps what looks like a formula a text also when the cell is typed again", () => {
    const opened = openPackage(bytes);
    const formats = childrenNamed(child(opened.tree("xl/styles.xml"), "cellXfs"), "xf");
    const cells = readCells(opened.tree("xl/worksheets/sheet2.xml"), []);
    const isQuoted = ({ format }: { readonly format: number }) =>
      attribute(formats[format] ?? null, "quotePrefix") === "1";
    const quoted = [...cells.values()].filter(isQuoted).map(({ value }) => value);
    expect(quoted).toEqual(["=A1", '=HYPERLINK("http://example.it")', "+1", "-1", "@x"]);
  });

  it("is the same for exceljs", async () => {
    expect(disagreements(readPackage(bytes), await readWithExceljs(bytes))).toEqual([]);
  });

  it.each(["hucre", "excelize"] as const)(
    "is the same for %s",
    (reader) => {
      expect(disagreements(readPackage(bytes), readInChild(reader, bytes))).toEqual([]);
    },
    SLOW,
  );

  itWithLibreOffice("is the same for LibreOffice", () => {
    expect(
      disagreements(readPackage(bytes), readWithLibreOffice(bytes), LIBREOFFICE_LIMITS),
    ).toEqual([]);
  });
});
