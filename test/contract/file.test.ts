import { createFileGateway } from "../../src/adapters/xlsx/gateway";
import { success } from "../../src/core/workbook/result";
import { sdkFaults } from "../fixtures/openXmlSdk";
import { addColumns, createRich, DATA_SHEET, setCell, setColumn, setText } from "./contractContent";
import { fileHost } from "./fileHost";
import { describeGateway } from "./gatewayContract";
import { withPrefixes } from "./prefixedParts";
import { startingFile } from "./startingFile";

/** What the files that we write are made from is kept: their input. */
const LIMITS = { removesNoStructure: true } as const;

describeGateway("a file of ours", (start) => fileHost(start), LIMITS);
describeGateway("a file with prefixed elements", (start) => fileHost(start, withPrefixes), LIMITS);

it("writes each kind of operation so that the Open XML SDK finds nothing wrong", async () => {
  const start = startingFile([DATA_SHEET]);
  const saved: Uint8Array[] = [];
  const gateway = createFileGateway({
    load: () => Promise.resolve(success(start)),
    save: (written) => {
      saved.push(written);
      return Promise.resolve(success(null));
    },
  });
  const applied = await gateway.apply({
    operations: [
      { kind: "setCustomPart", namespace: "urn:prova", xml: '<p xmlns="urn:prova">x</p>' },
      addColumns,
      setColumn("Nuova", [1, null, 2.5]),
      createRich,
      { kind: "copySheet", sheet: DATA_SHEET.name, name: "Copia" },
      setCell("Prova.Riepilogo", "Riepilogo", "A1"),
      setText("Prova.Impronta", "abc"),
    ],
  });
  expect(applied).toMatchObject({ ok: true });
  expect(saved.flatMap((written) => sdkFaults(written, start))).toEqual([]);
});
