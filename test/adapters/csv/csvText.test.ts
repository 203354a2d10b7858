import { createCsvGateway } from "../../../src/adapters/csv/gateway";
import { readCsv } from "../../../src/adapters/csv/csvText";
import type { Cell } from "../../../src/core/workbook/snapshot";

const number = (value: number): Cell => ({ number: value, format: "plain" });

describe("a text with separators", () => {
  it.each([
    ["Settore;Peso\nTecnico;12,5\n", ";", ",", 12.5],
    ["Settore,Peso\nTecnico,12.5\n", ",", ".", 12.5],
    ["Settore\tPeso\r\nTecnico\t40\r\n", "\t", ",", 40],
    ["Settore|Peso\rTecnico|40", "|", ",", 40],
  ])("is parted where its lines are: %j", (text, separator, decimals, weight) => {
    const read = readCsv(text);
    expect([read.separator, read.decimals]).toEqual([separator, decimals]);
    expect(read.rows).toEqual([
      ["Settore", "Peso"],
      ["Tecnico", number(weight)],
    ]);
  });

  it("keeps separators, quotes and line breaks that stand in quotes", () => {
    expect(readCsv('A;B\n"uno; due";"il ""tre""\nquattro"\n').rows?.[1]).toEqual([
      "uno; due",
      'il "tre"\nquattro',
    ]);
  });

  it("makes a number only of what is one", () => {
    const [, row] =
      readCsv("codice;data;ambiguo;migliaia;percento;vuoto\n01;31/12/2024;1.234;1.234,5;85%;;\n")
        .rows ?? [];
    expect(row).toEqual(["01", "31/12/2024", "1.234", number(1234.5), "85%", null, null]);
  });

  it("fills shorter lines", () => {
    expect(readCsv("a;b;c\nd\n").rows?.[1]).toEqual(["d", null, null]);
  });
});

describe("the bytes of such a text", () => {
  it.each([
    ["UTF-8", [0xef, 0xbb, 0xbf, 0xc3, 0xa0, 0x3b, 0x62]],
    ["UTF-8", [0xc3, 0xa0, 0x3b, 0x62]],
    ["Windows-1252", [0xe0, 0x3b, 0x62]],
    ["UTF-16", [0xff, 0xfe, 0xe0, 0x00, 0x3b, 0x00, 0x62, 0x00]],
  ])("are read as %s", async (encoding, bytes) => {
    const { gateway, format } = createCsvGateway(new Uint8Array(bytes), "dati");
    expect(format.encoding).toBe(encoding);
    const block = await gateway.readBlock("dati");
    expect(block.ok && block.value.rows).toEqual([["à", "b"]]);
  });
});
