import {
  CHOICES_NAMESPACE,
  RESTORE_POINT_NAMESPACE,
  type WriteOperation,
} from "../../src/core/workbook/plan";
import {
  addColumns,
  createRich,
  DATA_SHEET,
  NARROW_SHEET,
  RICH_CONTENT,
  setCell,
  setColumn,
  setText,
} from "./contractContent";
import { readBack, write } from "./contractSteps";
import { describeBlocks } from "./blockContract";
import { describeExpectations } from "./expectationContract";
import { describeGrowth } from "./growthContract";
import type { ContractHost, HostLimits, MakeHost } from "./host";
import { describeNeighbours } from "./neighbourContract";
import { describeRefusals } from "./refusalContract";
import { describeRemovals } from "./removalContract";
import { describeRows } from "./rowContract";
import { describeSheets } from "./sheetContract";
import { describeTables } from "./tableContract";

const DATA = DATA_SHEET.name;
const RICH = "Riepilogo";
const SPACE = "urn:calcola-performance:contratto";

/** What every WorkbookGateway does, whichever host is behind it, but for what it cannot. */
export function describeGateway(name: string, makeHost: MakeHost, limits: HostLimits = {}): void {
  describe(`${name}: reading`, () => {
    it("gives each table with its place, headers and typed cells", async () => {
      const { tables, sheets } = await readBack(await makeHost([DATA_SHEET]), "");
      expect(sheets).toEqual([{ name: DATA, isProtected: false, isHidden: false }]);
      expect(tables).toEqual([
        {
          name: "Dati",
          sheet: DATA,
          headerRow: 3,
          firstColumn: 2,
          headers: ["Codice", "Peso", "Data"],
          headerCells: null,
          besideHeaders: null,
          filledRowBelow: null,
          rows: [
            ["A.1", { number: 0.85, format: "percent" }, { number: 45350, format: "date" }],
            ["=A.2", { number: 12.5, format: "plain" }, null],
            [null, { number: 4.35, format: "plain" }, null],
          ],
          formulaColumns: [],
          columnFormats: ["General", null, null],
        },
      ]);
    });

    it("gives the names of that prefix and the sheets they point to", async () => {
      const host = await makeHost([DATA_SHEET]);
      await write(
        host,
        setCell("Prova.Foglio", DATA, "A1"),
        setText("Prova.Testo", "x"),
        setText("Altro", "y"),
      );
      const { names, namedSheets } = await readBack(host, "Prova.");
      expect(names).toHaveLength(2);
      expect(names).toEqual(
        expect.arrayContaining([
          { name: "Prova.Foglio", target: { kind: "cell", sheet: DATA, address: "A1" } },
          { name: "Prova.Testo", target: { kind: "text", text: "x" } },
        ]),
      );
      expect(namedSheets).toHaveLength(1);
      expect(namedSheets[0]).toMatchObject({ name: "Prova.Foglio", sheet: DATA });
      expect(namedSheets[0]?.rows[0]?.[0]).toBe("Titolo");
      expect(namedSheets[0]?.rows[6]).toEqual([null, null, null, null, "Sotto e a destra"]);
    });
  });

  describe.each([
    ["restorePoint", RESTORE_POINT_NAMESPACE],
    ["choices", CHOICES_NAMESPACE],
  ] as const)(`${name}: our custom part: %s`, (part, namespace) => {
    const set = (text: string): WriteOperation => ({
      kind: "setCustomPart",
      namespace,
      xml: `<r:passo xmlns:r="${namespace}">${text} &amp; <r:riga/></r:passo>`,
    });

    it("is none in a workbook without that custom part, whatever others it has", async () => {
      const host = await makeHost([DATA_SHEET]);
      const xml = `<dati xmlns="${SPACE}">${namespace}</dati>`;
      await write(host, { kind: "setCustomPart", namespace: SPACE, xml });
      expect((await readBack(host, ""))[part]).toBeNull();
    });

    it("is the document as it was last set, without declaration, until it is removed", async () => {
      const host = await makeHost([DATA_SHEET]);
      await write(host, set("prima"));
      await write(host, set("seconda"));
      expect((await readBack(host, ""))[part]).toMatch(/^<r:passo .*>seconda &amp; <r:riga ?\/>/);
      await write(host, { kind: "removeCustomPart", namespace });
      expect((await readBack(host, ""))[part]).toBeNull();
    });
  });

  describeSheets(name, makeHost, limits);
  describeTables(name, makeHost);
  describeNeighbours(name, makeHost, limits);
  describeRows(name, makeHost);
  describeGrowth(name, makeHost, limits);
  describeBlocks(name, makeHost, limits);

  describe(`${name}: names and custom parts`, () => {
    it.each(["x", "", '"tra virgolette" e l\'altra', "=A1 & <b>", "a".repeat(255), "à\u2019 👍"])(
      "keeps the text %j under a name",
      async (text) => {
        const { names } = await write(await makeHost([DATA_SHEET]), setText("Prova.Testo_1", text));
        expect(names).toEqual({ "Prova.Testo_1": { kind: "text", text } });
      },
    );

    it("points a name elsewhere when it is there already", async () => {
      const host = await makeHost([DATA_SHEET, NARROW_SHEET]);
      await write(host, setCell("Prova", DATA, "B3"));
      const { names } = await write(host, setCell("Prova", NARROW_SHEET.name, "AA10"));
      expect(names).toEqual({ Prova: { kind: "cell", sheet: NARROW_SHEET.name, address: "AA10" } });
    });

    it("keeps one custom part for each namespace", async () => {
      const host = await makeHost([DATA_SHEET]);
      const part = (namespace: string, text: string): WriteOperation => {
        const xml = `<p:dati xmlns:p="${namespace}"><p:riga n="1">${text} &amp; &lt;x&gt; 👍</p:riga></p:dati>`;
        return { kind: "setCustomPart", namespace, xml };
      };
      await write(host, part(SPACE, "prima"), part(`${SPACE}:altro`, "altra"));
      const { customParts } = await write(host, part(SPACE, "seconda"));
      expect(Object.keys(customParts).sort()).toEqual([SPACE, `${SPACE}:altro`]);
      expect(customParts[SPACE]).toContain("seconda &amp; &lt;x&gt; 👍");
    });
  });

  describeRefusals(name, makeHost);
  describeExpectations(name, makeHost);
  describeRemovals(name, makeHost, limits);

  describe(`${name}: repeating`, () => {
    it("gives the same workbook when a plan is carried out again", async () => {
      const host = await makeHost([DATA_SHEET]);
      await write(host, addColumns, createRich);
      const again: readonly WriteOperation[] = [
        setColumn("Nuova", [1, null, 2]),
        { kind: "rewriteSheet", sheet: RICH, content: RICH_CONTENT },
        setCell("Prova.Foglio", RICH, "A1"),
        setText("Prova.Testo", "x"),
        { kind: "setCustomPart", namespace: SPACE, xml: `<dati xmlns="${SPACE}"/>` },
      ];
      const once = await write(host, ...again);
      expect(await write(host, ...again)).toEqual(once);
    });

    it("changes nothing with an empty plan", async () => {
      const host: ContractHost = await makeHost([DATA_SHEET]);
      const before = await host.inspect();
      expect(await write(host)).toEqual(before);
    });
  });
}
