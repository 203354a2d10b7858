import { inExcel, refusalOf, valuesOf } from "./inExcel";
import { withTable } from "./tablesSample";

describe("a table and its columns", () => {
  it("has a new column between others, and moves only the cells beside its rows", async () => {
    const seen = await inExcel(async (context, sheet) => {
      const table = await withTable(context, sheet);
      sheet.getRange("D9").values = [["sotto"]];
      const below = context.workbook.names.add("Sotto", sheet.getRange("D9"));
      table.columns.add(1, [["Peso"], [0.4], [0.6]]);
      below.load("formula");
      return [
        await valuesOf(context, sheet.getRange("B2:E4")),
        await valuesOf(context, sheet.getRange("D9")),
        below.toJSON(),
      ];
    });
    expect(seen).toEqual([
      [
        ["Obiettivo", "Peso", "Target", ""],
        ["Uno", 0.4, 10, "accanto"],
        ["Due", 0.6, 20, ""],
      ],
      [["sotto"]],
      { formula: "=Foglio1!$D$9" },
    ]);
  });

  it("has a new last column with that name, and the formats of its neighbour", async () => {
    const seen = await inExcel(async (context, sheet) => {
      const table = await withTable(context, sheet);
      table.columns.getItem("Target").getDataBodyRange().numberFormat = [["0.0"], ["0.0"]];
      const column = table.columns.add(undefined, undefined, "Risultato");
      column.load("id,name,index");
      const body = column.getDataBodyRange().load("address,values,numberFormat");
      await context.sync();
      return { ...column.toJSON(), ...body.toJSON() };
    });
    expect(seen).toMatchObject({
      id: 3,
      index: 2,
      name: "Risultato",
      address: "Foglio1!D3:D4",
      values: [[""], [""]],
      numberFormat: [["0.0"], ["0.0"]],
    });
  });

  it("refuses values for other rows, and a place that it has not", async () => {
    const add = (index: number, columnValues: string[][]) =>
      inExcel(async (context, sheet) => {
        (await withTable(context, sheet)).columns.add(index, columnValues);
        await context.sync();
      });
    expect(await refusalOf(add(-1, [["Peso"], ["1"]]))).toBe("InvalidArgument");
    expect(await refusalOf(add(3, [["Peso"], ["1"], ["2"]]))).toBe("InvalidArgument");
  });

  it("does not push a part of another table, nor cells off the sheet", async () => {
    const add = (prepare: (sheet: Excel.Worksheet) => void) =>
      inExcel(async (context, sheet) => {
        const table = await withTable(context, sheet);
        prepare(sheet);
        table.columns.add(undefined, undefined, "Peso");
        await context.sync();
      });
    const lower = (sheet: Excel.Worksheet) => sheet.tables.add("F4:G6", true);
    expect(await refusalOf(add(lower))).toBe("InsertDeleteConflict");
    const far = (sheet: Excel.Worksheet) => (sheet.getRange("XFD3").values = [["x"]]);
    expect(await refusalOf(add(far))).toBe("NonBlankCellOffSheet");
  });

  it("pushes a whole table beside it", async () => {
    const address = await inExcel(async (context, sheet) => {
      const table = await withTable(context, sheet);
      const beside = sheet.tables.add("F2:G4", true);
      table.columns.add(undefined, undefined, "Peso");
      const moved = beside.getRange().load("address");
      await context.sync();
      return moved.address;
    });
    expect(address).toBe("Foglio1!G2:H4");
  });

  it("is too tall for a new column where data stand far to its right", async () => {
    // 2,049 rows × (16,383 − 1) columns is above 33,554,000; 2,048 rows are not.
    const add = (rows: number, stray: string) =>
      inExcel(async (context, sheet) => {
        const table = sheet.tables.add(`A1:A${rows}`, true);
        sheet.getRange("ZZ5").values = [[stray]];
        table.columns.add(undefined, undefined, "Peso");
        await context.sync();
      });
    expect(await refusalOf(add(2049, "perso"))).toBe("OperationCellsExceedLimit");
    expect(await refusalOf(add(2048, "perso"))).toBe("nothing refused");
    expect(await refusalOf(add(2049, ""))).toBe("nothing refused");
  });

  it("loses a column with its cells, and takes names along", async () => {
    const seen = await inExcel(async (context, sheet) => {
      const table = await withTable(context, sheet);
      context.workbook.names.add("Vicino", sheet.getRange("D3"));
      context.workbook.names.add("Perso", sheet.getRange("B3"));
      table.columns.getItem("Obiettivo").delete();
      const names = context.workbook.names.load("items/name,items/formula,items/type");
      const cells = await valuesOf(context, sheet.getRange("B2:D4"));
      return [cells, names.items.map((name) => name.toJSON())];
    });
    expect(seen).toEqual([
      [
        ["Target", "", ""],
        [10, "accanto", ""],
        [20, "", ""],
      ],
      [
        { formula: "=Foglio1!$C$3", name: "Vicino", type: "Range" },
        { formula: "=Foglio1!#REF!", name: "Perso", type: "Error" },
      ],
    ]);
  });
});
